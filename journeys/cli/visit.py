"""journeys visit: any shop, no configuration."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click
from rapidfuzz import process

from journeys import config as toml
from journeys.errors import UsageError
from journeys.model.brief import Brief
from journeys.model.device import DEVICES
from journeys.run.visiting import NAMES, address, front_of, name_of, store_of, write_visit
from journeys.run.warm import warm_workers

OUT = Path("journeys-visits")


@click.command("visit")
@click.argument("url")
@click.option("--brief", type=click.Path(dir_okay=False, path_type=Path), help="What you know of the shop.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=OUT, help="Folder to keep visits in.")
@click.option("--place-orders", is_flag=True, help="Go on to the confirmation, with the brief's test card or login.")
@click.option("--journeys", "names", default="", help=f"Only these, separated by commas: {', '.join(NAMES)}.")
@click.option("--devices", default="phone,desktop", show_default=True, help="Walk on these, separated by commas.")
@click.option("--explain", is_flag=True, help="Tell what was looked for, found and expected at every step.")
@click.option("--workers", type=click.IntRange(1, 16), default=2, show_default=True, help="Walk this many at once.")
@click.option("--minutes", type=click.FloatRange(0.1, 240), default=10, show_default=True, help="For one device.")
@click.option("--seed", type=int, default=1, help="Seed of the invented customer.")
@click.option("--baseline", type=click.Path(path_type=Path), default=None, help="An earlier visit to compare with.")
@click.option("--headed", is_flag=True, help="Show the browser.")
@click.option("--allure", is_flag=True, help="Make Allure's HTML report, too; it is downloaded the first time.")
def command(
    url: str,
    brief: Path | None,
    out: Path,
    place_orders: bool,
    names: str,
    devices: str,
    explain: bool,
    workers: int,
    minutes: float,
    seed: int,
    baseline: Path | None,
    headed: bool,
    allure: bool,
) -> int:
    """Walk the universal journeys on the shop at URL and report; nothing is ordered, paid, or sent to anybody.

    Nothing needs to be configured; a brief (a TOML file with the keys of a store in journeys.toml) may name products,
    codes, orders, a login. Walk shops that are yours, or that agreed to it.
    """
    chosen = _chosen(names, NAMES, "journey")
    on = _chosen(devices, DEVICES, "device") or ("phone", "desktop")
    place = address(url)
    with warm_workers(workers) as warm:
        # They load what walks need while this process loads it, too.
        from journeys.cli._show import show  # noqa: PLC0415
        from journeys.cli._walk import walk  # noqa: PLC0415

        agent = str(toml.load_brief(brief).get("agent", "Journeys")) if brief else "Journeys"
        store = store_of(place, front_of(place, agent), brief)
        arguments = ["features", "--visit", "orders" if place_orders else "looks", "--seed", str(seed)]
        arguments += ["-m", f"({' or '.join(chosen or NAMES)}) and not {'looks' if place_orders else 'orders'}"]
        arguments += ["--runs", str(out.resolve() / "runs"), "--device-deadline", str(minutes * 60)]
        arguments += ["--deadline", str(min(minutes * 60, 240))]
        arguments += ["--baseline", str(baseline.resolve())] if baseline else []
        arguments += [part for name in on for part in ("--device", name)]
        arguments += ["--tell"] * explain + ["--headed"] * headed + ["--no-allure"] * (not allure)
        with tempfile.TemporaryDirectory(prefix="journeys-visit-") as folder:
            root = Path(folder).resolve()
            write_visit(root, name_of(place), store)
            known = toml.load(root / toml.FILE_NAME).brief()
            _refuse_orders_without_means(known, place_orders)
            _announce(known, on, chosen or NAMES, place_orders, minutes)
            with contextlib.chdir(root):
                code, controller = walk(root, arguments, workers, ours=True, warm=warm)
            show(controller)
    return code


def _chosen(text: str, known: Iterable[str], what: str) -> tuple[str, ...]:
    """The names in a list separated by commas. Raises UsageError for one that is unknown."""
    chosen = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    for name in chosen:
        if name not in known:
            near = process.extractOne(name, list(known), score_cutoff=50)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            raise UsageError(f"there is no {what} called {name!r}.{hint}", do=f"Known: {', '.join(known)}.")
    return chosen


def _refuse_orders_without_means(brief: Brief, place_orders: bool) -> None:
    if place_orders and not (brief.card_number or brief.login):
        raise UsageError(
            "--place-orders needs a brief with test data: a card_number, or a login of a test customer.",
            do='Write it to a file, for example card_number = "4242 4242 4242 4242", and add --brief FILE.',
        )


def _announce(brief: Brief, devices: tuple[str, ...], names: tuple[str, ...], orders: bool, minutes: float) -> None:
    """Say what will be done, before it is."""
    from journeys.run.pace import pace_for  # noqa: PLC0415 - see command

    pause = pace_for(brief.url, brief.pause).seconds
    click.echo(f"A visit to {brief.url} on {' and '.join(devices)}, as an invented customer ({brief.locale}).")
    click.echo(f"Journeys: {', '.join(names)}.")
    if orders:
        means = "the brief's test card" if brief.card_number else "the brief's login"
        click.secho(f"Orders ARE placed, one on every device, with {means}. No message is sent to people.", fg="yellow")
    else:
        click.echo("Read-only: nothing is ordered or paid, no account is opened, no message is sent to people;")
        click.echo("the walk stops before the last button. Forms are filled in with invented data up to there.")
    rate = f"a page every {pause:g} s at the most" if pause else "without pauses, since the shop may be asked freely"
    click.echo(f"The user agent ends in “{brief.agent}”; {rate}; at most {minutes:g} minutes a device.")
    more = f" (also {', '.join(brief.hosts)})" if brief.hosts else ""
    click.echo(f"Links to other hosts are not followed{more}.")
