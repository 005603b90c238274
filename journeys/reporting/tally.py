"""Counts and orders that more than one format shows. Pure functions of a Result."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from journeys.model.finding import Severity, State
from journeys.model.result import FindingRecord, JourneyRecord, Result
from journeys.reporting.words import ACTIVE, STATE, WORST_FIRST

_RANK = {severity: place for place, severity in enumerate(WORST_FIRST)}
_STATE_RANK: dict[State, int] = {state: place for place, state in enumerate(STATE)}


@dataclass(frozen=True)
class Problem:
    """One problem as a reader counts it: the same friction met in several journeys is listed once.

    `first` is the heaviest finding of it, `others` those of the same check, subject and state elsewhere, where it may
    weigh less.
    """

    first: FindingRecord
    others: tuple[FindingRecord, ...] = ()


@dataclass(frozen=True)
class Tally:
    """A result, sorted once for display.

    `headlines` are findings that are nobody's symptom, worst first; those that are no longer seen come last. `problems`
    are the headlines with repetitions folded. `symptoms` maps a headline's id to its symptoms. `by_journey` holds the
    headlines of each journey.
    """

    result: Result
    headlines: tuple[FindingRecord, ...]
    problems: tuple[Problem, ...]
    symptoms: dict[str, tuple[FindingRecord, ...]]
    journeys: dict[str, JourneyRecord]
    by_journey: dict[str, tuple[FindingRecord, ...]]

    @property
    def active(self) -> tuple[FindingRecord, ...]:
        """The problems a customer meets today, each by its heaviest finding: not fixed, muted or left unchecked."""
        return tuple(problem.first for problem in self.problems if problem.first.state in ACTIVE)

    def severities(self, journey: str | None = None) -> dict[Severity, int]:
        """How many active problems of each severity, worst first, zeros kept; of one journey or of all."""
        found = self.active if journey is None else self.by_journey.get(journey, ())
        counts = Counter(finding.severity for finding in found if finding.state in ACTIVE)
        return {severity: counts[severity] for severity in WORST_FIRST}

    @property
    def states(self) -> dict[State, int]:
        """How many problems in each state, zeros left out."""
        counts = Counter(problem.first.state for problem in self.problems)
        return {state: counts[state] for state in STATE if counts[state]}

    @property
    def worst(self) -> JourneyRecord | None:
        """The worst journey, if the verdict names one that is in the document."""
        return self.journeys.get(self.result.verdict.worst)

    @property
    def walked(self) -> tuple[JourneyRecord, ...]:
        """The journeys that were walked at least in part."""
        return tuple(j for j in self.result.journeys if any(step.strain is not None for step in j.steps))


def order(finding: FindingRecord) -> tuple[object, ...]:
    """Sort key: what a customer meets today first, then severity, fresh before known, weight, id."""
    return (
        finding.state not in ACTIVE,
        _RANK[finding.severity],
        _STATE_RANK[finding.state],
        -finding.index_points,
        finding.id,
    )


def tally(result: Result) -> Tally:
    """Sort and group a result. A symptom whose headline is missing counts as a headline, so nothing is lost."""
    ids = {finding.id for finding in result.findings if not finding.symptom_of}
    ranked = sorted(result.findings, key=order)
    headlines = tuple(finding for finding in ranked if finding.symptom_of not in ids)
    return Tally(
        result,
        headlines,
        _folded(headlines),
        _grouped((f.symptom_of, f) for f in ranked if f.symptom_of in ids),
        {journey.id: journey for journey in result.journeys},
        _grouped((finding.journey, finding) for finding in headlines),
    )


def _folded(headlines: tuple[FindingRecord, ...]) -> tuple[Problem, ...]:
    same: dict[tuple[str, ...], list[FindingRecord]] = defaultdict(list)
    for finding in headlines:
        same[finding.detector, finding.state, finding.title, finding.subject].append(finding)
    return tuple(Problem(findings[0], tuple(findings[1:])) for findings in same.values())


def _grouped(pairs: Iterable[tuple[str, FindingRecord]]) -> dict[str, tuple[FindingRecord, ...]]:
    found: dict[str, list[FindingRecord]] = defaultdict(list)
    for key, finding in pairs:
        found[key].append(finding)
    return {key: tuple(findings) for key, findings in found.items()}
