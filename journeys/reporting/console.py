"""The table at the end of a run: what was walked, how it ended, what hurts, where the report is."""

from __future__ import annotations

from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from journeys.model.finding import Severity
from journeys.model.result import JourneyRecord, Result
from journeys.reporting.console_crowd import print_crowd
from journeys.reporting.headline import headline, standfirst
from journeys.reporting.tally import Tally, tally
from journeys.reporting.text import line
from journeys.reporting.words import ACTIVE, BAND, OUTCOME, OWNER, STATE, number

TOP = 5
LONGEST = 44
LONG_RUN = 20

_COLOUR: dict[Severity, str] = {"S4": "bold red", "S3": "red", "S2": "yellow", "S1": "cyan"}
_OUTCOME = {"completed": "green", "blocked": "bold red", "robot-failed": "magenta"}
_BAND = {"smooth": "green", "light": "yellow", "heavy": "red", "severe": "bold red"}


def print_summary(result: Result, console: Console, *, report_path: Path | None = None) -> None:
    """Print the summary of a run. Shop text is stripped of controls and never read as markup.

    The width and colours are the console's own: rich honours COLUMNS and NO_COLOR.
    """
    sums = tally(result)
    console.print()
    if result.journeys:
        console.print(_journeys(sums))
    if any(row.index is not None for row in result.checklist):
        console.print(_rows(result))
    if result.load:
        print_crowd(result.load, console)
    _findings(console, sums)
    _gate(console, sums)
    console.print(Text(headline(sums), style="bold green" if result.verdict.passed else "bold red"))
    console.print(Text(standfirst(sums)))
    if report_path is not None:
        console.print(Text.assemble(("Report  ", "bold"), str(report_path)), soft_wrap=True)


def _journeys(sums: Tally) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=0, expand=False)
    table.add_column("Journey", ratio=1, overflow="fold", max_width=LONGEST)
    table.add_column("Device", no_wrap=True)
    table.add_column("Outcome", no_wrap=True)
    table.add_column("Index", justify="right", no_wrap=True)
    for severity in _COLOUR:
        table.add_column(severity, justify="right", no_wrap=True)
    shown = _shown(sums)
    for journey in shown:
        table.add_row(*_row(journey, sums))
    quiet = len(sums.result.journeys) - len(shown)
    if quiet:
        table.add_row(Text(f"and {quiet} more, in which nothing was found", style="dim"))
    return table


def _shown(sums: Tally) -> list[JourneyRecord]:
    """The worst first; in a long run without the completed ones in which nothing was found."""
    ranked = sorted(sums.result.journeys, key=lambda j: (j.outcome == "completed", -(j.index or 0), j.id))
    if len(ranked) <= LONG_RUN:
        return ranked
    return [j for j in ranked if j.outcome != "completed" or any(sums.severities(j.id).values())]


def _rows(result: Result) -> Table:
    """The ten things a customer does, each with the index of its worst journey."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=0, expand=False)
    table.add_column("", no_wrap=True)
    table.add_column("What a customer does", overflow="fold", max_width=LONGEST)
    table.add_column("Journeys", justify="right", no_wrap=True)
    table.add_column("Index", justify="right", no_wrap=True)
    for row in result.checklist:
        table.add_row(f"{row.id} ", Text(line(row.title, LONGEST)), f"{row.journeys} ", number(row.index))
    return table


def _row(journey: JourneyRecord, sums: Tally) -> list[Text]:
    counts = sums.severities(journey.id)
    return [
        Text(line(journey.name, 2 * LONGEST)),
        Text(line(journey.device, 14)),
        Text(OUTCOME[journey.outcome], style=_OUTCOME.get(journey.outcome, "dim")),
        Text(number(journey.index), style=_BAND.get(journey.band, "dim")),
        *(Text(str(n) if n else "·", style=_COLOUR[severity] if n else "dim") for severity, n in counts.items()),
    ]


def _findings(console: Console, sums: Tally) -> None:
    for finding in sums.active[:TOP]:
        state = STATE[finding.state] if finding.state in ACTIVE - {"known"} else ""
        console.print(
            Text.assemble(
                (f"{finding.severity} ", _COLOUR[finding.severity]),
                line(finding.title, 160),
                (f"  {OWNER[finding.owner]}{', ' if state else ''}{state}", "dim"),
            )
        )
    rest = len(sums.active) - TOP
    if rest > 0:
        console.print(Text(f"and {rest} more in the report", style="dim"))
    if sums.active:
        console.print()


def _gate(console: Console, sums: Tally) -> None:
    rules = sums.result.verdict.rules
    failed = [rule for rule in rules if not rule.passed]
    for rule in failed:
        told = f"{line(rule.rule, 120)}: expected {line(rule.expected, 60)}, found {line(rule.actual, 60)}"
        console.print(Text.assemble(("Gate failed  ", "bold red"), told))
    if rules and not failed:
        console.print(Text(f"Gate: all {len(rules)} rules passed", style="green"))
    index = sums.result.verdict.index
    if index is not None:
        band = next((j.band for j in sums.result.journeys if j.id == sums.result.verdict.worst), "")
        worst = f", worst journey: {BAND[band]}" if band in BAND else ""
        console.print(Text(f"Store index {number(index)} of 100{worst}"))
