"""journeys run: walk the suite on one of its stores."""

from __future__ import annotations

from pathlib import Path

import click

from journeys.cli._show import show
from journeys.cli._suite import feature_paths, suite_here
from journeys.cli._walk import walk
from journeys.gherkin.lint import feature_files, read_all
from journeys.gherkin.tags import check_tags
from journeys.model.device import DEVICES


@click.command("run")
@click.argument("paths", nargs=-1)
@click.option("--store", default="", help="A store of journeys.toml; the default one when left out.")
@click.option("--url", default="", help="Another address for that store.")
@click.option("--seed", type=int, default=None, help="Seed of the personas.")
@click.option("--device", multiple=True, type=click.Choice(list(DEVICES)), help="Walk on this device only.")
@click.option("--tags", default="", help='Walk journeys with these tags only, as in "C6 and not slow".')
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Walk this many at once.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=None, help="Folder to keep runs in.")
@click.option("--baseline", type=click.Path(path_type=Path), default=None, help="A run to compare with.")
@click.option("--deadline", type=click.FloatRange(1), default=None, help="Seconds one journey may take.")
@click.option("--headed", is_flag=True, help="Show the browser.")
@click.option("--no-allure", is_flag=True, help="Leave the Allure HTML report out.")
def command(
    paths: tuple[str, ...],
    store: str,
    url: str,
    seed: int | None,
    device: tuple[str, ...],
    tags: str,
    workers: int,
    out: Path | None,
    baseline: Path | None,
    deadline: float | None,
    headed: bool,
    no_allure: bool,
) -> int:
    """Walk PATHS (features, folders, or single journeys; all of the suite when left out) and report."""
    suite = suite_here()
    chosen = feature_paths(suite, paths)
    if tags:
        files = feature_files(Path(str(path).split("::")[0]) for path in chosen)
        check_tags(tags, read_all(files, suite.root)[0])
    values: dict[str, object] = {"--store": store, "--store-url": url, "-m": tags}
    values |= {"--seed": seed, "--runs": out, "--baseline": baseline, "--deadline": deadline}
    arguments = [str(path) for path in chosen]
    arguments += [part for name, value in values.items() if value not in (None, "") for part in (name, str(value))]
    arguments += [part for name in device for part in ("--device", name)]
    arguments += ["--headed"] * headed + ["--no-allure"] * no_allure
    code, controller = walk(suite.root, arguments, workers)
    show(controller)
    return code
