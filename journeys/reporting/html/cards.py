"""A finding as its card shows it: the best picture of it, where else it was met, and how to see it again."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.result import Evidence, FindingRecord, JourneyRecord, StepRecord
from journeys.reporting.html.again import Again, again
from journeys.reporting.html.pictures import Picture
from journeys.reporting.html.spot import Spot, spot
from journeys.reporting.tally import Problem, Tally

LOOKED_AT = 12  # findings of one problem among which the best picture is looked for


@dataclass(frozen=True)
class Card:
    """A finding with what it points at. `journey` is None when the document lacks it.

    `spot` is its best picture, `pictured` the finding of the same problem that the picture is of.
    """

    record: FindingRecord
    journey: JourneyRecord | None
    step: StepRecord | None
    spot: Spot | None
    symptoms: tuple[FindingRecord, ...]
    others: tuple[tuple[FindingRecord, JourneyRecord | None], ...] = ()
    pictured: FindingRecord | None = None
    again: Again | None = None

    @property
    def journeys(self) -> int:
        """In how many journeys it was met."""
        return len({self.record.journey, *(other.journey for other, _ in self.others)})

    def values(self, name: str) -> tuple[str, ...]:
        """What a filter by `name` (an attribute of findings) may match, each value once."""
        findings = (self.record, *(other for other, _ in self.others))
        return tuple(dict.fromkeys(getattr(finding, name) for finding in findings))


def shown(finding: FindingRecord) -> tuple[Evidence, ...]:
    """The proofs whose picture is shown, all of one picture: the first with a spot on it, else the first there is."""
    pictured = sorted((proof for proof in finding.evidence if proof.screenshot), key=lambda proof: proof.box is None)
    return tuple(proof for proof in pictured if proof.screenshot == pictured[0].screenshot)


def card_of(problem: Problem, sums: Tally, pictures: dict[str, Picture]) -> Card:
    """The card of a problem; `pictures` by the name the result calls them."""
    finding = problem.first
    others = tuple((other, sums.journeys.get(other.journey)) for other in problem.others)
    journey = sums.journeys.get(finding.journey)
    step = _step(journey, finding.step)
    pictured, seen = _best(problem, pictures)
    if seen is None and finding.channel != "person" and step and step.screenshot in pictures:
        pictured, seen = finding, spot(pictures[step.screenshot], (), 0)
    alike = tuple(symptom for one in (finding, *problem.others) for symptom in sums.symptoms.get(one.id, ()))
    way = again(finding, journey, sums.result.run) if journey and not sums.result.load else None
    return Card(finding, journey, step, seen, alike, others, pictured, way)


def _best(problem: Problem, pictures: dict[str, Picture]) -> tuple[FindingRecord | None, Spot | None]:
    """The picture of a problem: of its first finding on whose picture the spot can be seen, else of its heaviest."""
    seen = [
        (finding, spot(pictures[proofs[0].screenshot], [p.box for p in proofs if p.box], proofs[0].width))
        for finding in (problem.first, *problem.others)[:LOOKED_AT]
        if (proofs := shown(finding)) and proofs[0].screenshot in pictures
    ]
    ranked = sorted(seen, key=lambda pair: (not pair[1].whole, not pair[1].boxes))
    return ranked[0] if ranked else (None, None)


def _step(journey: JourneyRecord | None, index: int) -> StepRecord | None:
    return next((step for step in journey.steps if step.index == index), None) if journey else None
