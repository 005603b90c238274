"""journeys follow-up: go back to a saved run and close the promises that were not due then."""

from __future__ import annotations

import click

from journeys.cli._suite import saved_run, suite_here
from journeys.config import BUNDLED
from journeys.errors import FRICTION, HARNESS, PASSED, UsageError
from journeys.evidence.promises import promises
from journeys.run.browser import BrowserPages
from journeys.run.conclude import conclude
from journeys.run.following import follow_up, open_promises


@click.command("follow-up")
@click.argument("run")
@click.option("--store", default="", help="The store of journeys.toml to look at; the run's own when left out.")
def command(run: str, store: str) -> int:
    """Look again at what was promised in RUN and was still open: mails in the shoppers' mailboxes (over IMAP), refunds
    on the card statement, parcels on their page.

    Made for cron: the evidence is added to the run and the run is judged again. Exit code 0 when no promise is broken,
    1 when one is, 3 when something could not be looked at.
    """
    suite, saved = suite_here(), saved_run(run)
    name = suite.store_name(store or saved.header.store)
    brief = suite.brief(name)
    if brief.url == BUNDLED:
        raise UsageError(
            "the bundled shop ended with its run, so there is nothing to come back to.",
            do="Keep one running (`python -m cornershop`) and name its store with --store.",
        )
    waiting = sum(len(open_promises(timeline)) for timeline in saved.timelines())
    if not waiting:
        click.echo("No promise of this run is open.")
    with BrowserPages(agent=brief.agent) as pages:
        looked = follow_up(saved, suite, name, pages)
    reasons = [f"{one.journey}: {reason}" for one in looked for reason in one.failed]
    for reason in reasons:
        click.secho(reason, fg="yellow", err=True)
    conclude(saved, reports=suite.root / suite.suite.reports, html=False)
    states = [one.promise.state for timeline in saved.timelines() for one in promises(timeline)]
    told = ", ".join(f"{states.count(state)} {state}" for state in ("kept", "broken", "pending", "unknown"))
    click.echo(f"Promises: {told}.")
    return HARNESS if reasons else FRICTION if "broken" in states else PASSED
