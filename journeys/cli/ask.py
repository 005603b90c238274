"""journeys ask: a page on which people answer what the robots of a run could not tell."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from journeys.cli._suite import saved_run
from journeys.config import find, load
from journeys.errors import PASSED, UsageError
from journeys.run.asking.desk import Desk
from journeys.run.asking.serving import LOOPBACK, serve
from journeys.run.conclude import conclude


@click.command("ask")
@click.argument("run")
@click.option("--host", default=LOOPBACK, show_default=True, help="Where to listen; 0.0.0.0 lets phones nearby in.")
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="The port; any free one when left out.")
@click.option("--stay", is_flag=True, help="Go on when everything is answered, for a second opinion.")
@click.option("--baseline", type=click.Path(path_type=Path), default=None, help="The run it was compared with.")
def command(run: str, host: str, port: int, stay: bool, baseline: Path | None) -> int:
    """Serve a page with the questions RUN leaves to people, such as how a parcel was packed, and take photos.

    Answers join the evidence; the run is judged and reported again after each. Ends when all are answered, or by
    Ctrl-C. Whoever has the address can answer: give it to those who shall.
    """
    store = saved_run(run)
    desk = Desk(store)
    if not desk.questions:
        raise UsageError(
            "this run leaves nothing to people.", where=run, do="A feature asks by: Then a person looks at the parcel."
        )
    if not desk.open and not stay:
        click.echo("Every question of this run is answered; --stay takes more answers.")
        return PASSED
    path = find(Path.cwd())
    suite = load(path) if path else None
    reports = suite.root / suite.suite.reports if suite else Path.cwd()

    def answered() -> None:
        result, _ = conclude(store, reports=reports, baseline=baseline, html=False, latest=False)
        told = sum(finding.channel == "person" for finding in result.findings)
        click.echo(f"Answered; {desk.open} open. Findings said by people: {told}. {store.folder / 'report.html'}")

    if host not in (LOOPBACK, "::1", "localhost"):
        click.secho(f"Everybody who reaches {host} and has the address can answer.", fg="yellow", err=True)
    with suppress(KeyboardInterrupt):
        serve(desk, host=host, port=port, stay=stay, opened=_told, answered=answered)
    return PASSED


def _told(address: str) -> None:
    click.echo(f"Questions for people: {address}\nEnd with Ctrl-C.")
