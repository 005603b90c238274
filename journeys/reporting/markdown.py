"""summary.md: the verdict as a pull-request comment, about forty lines, never more than a comment may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from journeys.model.finding import State
from journeys.model.result import FindingRecord, JourneyRecord
from journeys.reporting.headline import headline, standfirst
from journeys.reporting.protocol import Job
from journeys.reporting.tally import Tally, tally
from journeys.reporting.text import line
from journeys.reporting.words import BAND, OUTCOME, OWNER, SEVERITY, STATE, number

FORMAT = "markdown"
FILE = "summary.md"
# GitHub refuses comments of more than 65 536 characters.
LIMIT = 60_000
JOURNEYS, FRESH, KNOWN = 15, 8, 4

_SPECIAL = re.compile(r"([\\`*_{}\[\]#!|~>$])")
_FRESH: tuple[State, ...] = ("new", "came-back", "changed")


def write(job: Job) -> tuple[Path, ...]:
    """Render summary.md into the run's folder."""
    path = job.folder / FILE
    path.write_text(render(tally(job.result)), encoding="utf-8")
    return (path,)


def render(sums: Tally) -> str:
    """The whole summary; it is at most LIMIT bytes long."""
    blocks = (_top(sums), _gate(sums), _journeys(sums), _fresh(sums), _known(sums), _foot(sums))
    return _fit("\n\n".join(block for block in blocks if block) + "\n")


def escape(text: str, limit: int = 160) -> str:
    """Shop text on one line, with nothing left that Markdown, a table or HTML would act on."""
    plain = _SPECIAL.sub(r"\\\1", line(text, limit))
    return (
        plain.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("@", "@\u200b")
        .replace("://", ":\u200b//")
        .replace("www.", "www\u200b.")
    )


def _top(sums: Tally) -> str:
    mark = "✅" if sums.result.verdict.passed else "❌"
    return f"## {mark} {escape(headline(sums), 300)}\n\n{escape(standfirst(sums), 900)}"


def _gate(sums: Tally) -> str:
    rules = sums.result.verdict.rules
    failed = [rule for rule in rules if not rule.passed]
    lines = [
        f"- **{escape(rule.rule)}**: expected {escape(rule.expected, 80)}, found {escape(rule.actual, 80)}"
        for rule in failed[:10]
    ]
    return "\n".join((f"**Gate:** {len(rules) - len(failed)} of {len(rules)} rules passed", *lines))


def _journeys(sums: Tally) -> str:
    ranked = sorted(sums.result.journeys, key=lambda j: (j.outcome == "completed", -(j.index or 0), j.id))
    if not ranked:
        return ""
    head = "| Journey | Device | Outcome | Index | S4 | S3 | S2 | S1 |\n|---|---|---|--:|--:|--:|--:|--:|"
    rest = len(ranked) - JOURNEYS
    more = [f"\n… and {rest} more journeys in the report."] if rest > 0 else []
    return "\n".join((head, *(_row(journey, sums) for journey in ranked[:JOURNEYS]), *more))


def _row(journey: JourneyRecord, sums: Tally) -> str:
    counts = " | ".join(str(n) if n else "" for n in sums.severities(journey.id).values())
    index = f"{number(journey.index)} {BAND.get(journey.band, '').removesuffix(' friction')}"
    name, device = escape(journey.name, 80), escape(journey.device, 24)
    return f"| {name} | {device} | {OUTCOME[journey.outcome]} | {index} | {counts} |"


def _fresh(sums: Tally) -> str:
    fresh = [finding for finding in sums.active if finding.state in _FRESH]
    return _list("New, changed or came back", fresh, FRESH)


def _known(sums: Tally) -> str:
    return _list("Known", [finding for finding in sums.active if finding.state == "known"], KNOWN)


def _list(title: str, findings: list[FindingRecord], most: int) -> str:
    if not findings:
        return ""
    rest = len(findings) - most
    more = (f"- … and {rest} more",) if rest > 0 else ()
    return "\n".join((f"### {title} ({len(findings)})", "", *map(_finding, findings[:most]), *more))


def _finding(finding: FindingRecord) -> str:
    return (
        f"- **{finding.severity} {SEVERITY[finding.severity]}** ({STATE[finding.state]}, {OWNER[finding.owner]}): "
        f"{escape(finding.title)}. {escape(finding.observed, 200)}"
    )


def _foot(sums: Tally) -> str:
    states = ", ".join(_counted(sums.states.items()))
    against = f"Against the baseline: {states}. " if states else ""
    run = sums.result.run
    cut = "" if run.complete else "**The run was cut off.** "
    index = f"Store index {number(sums.result.verdict.index)} of 100"
    return f"{cut}{against}{index}. Run {escape(run.id, 60)}, seed {run.seed}."


def _counted(states: Iterable[tuple[State, int]]) -> list[str]:
    return [f"{n} {STATE[state]}" for state, n in states]


def _fit(text: str) -> str:
    """Cut at a line end so that the bytes fit; a comment that is refused helps nobody."""
    data = text.encode()
    if len(data) <= LIMIT:
        return text
    return data[: LIMIT - 60].decode("utf-8", "ignore").rpartition("\n")[0] + "\n\n… cut, see the report.\n"
