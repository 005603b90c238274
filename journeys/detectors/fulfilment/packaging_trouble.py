"""A person who looked at the parcel says what is wrong with it.

## What it notices
Answers of people to the packaging form: damaged, too large for what is in it, too much filling, hard to open, no word
on sending it back, or nothing to be glad of.

## Why it hurts
The parcel is the first thing a customer touches. What arrives broken costs a return, what arrives wrapped in air costs
goodwill.

## Example
"Is the parcel, or anything in it, damaged?" Yes, says Kim, with a photo.

## What to do
Show the photo to whoever packs, and pack the next one so that the same person would be glad of it.

## When it stays silent
Robots cannot see a parcel: without a person's answer nothing is said. "I cannot say" is no answer. Where people
disagree, the more of them decide; where they are even, nobody can tell. One person's word counts as probable, the same
word of two as confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.asking import Query, form
from journeys.model.contact import HumanAnswer, HumanAsked
from journeys.model.finding import Friction, Meta, Observation, Proof

FORM = "packaging"
AGREED = 2  # people who say the same make it sure; one may have had a bad day [C]

META = Meta(
    id="packaging-trouble",
    title="People who look at the parcel find nothing wrong",
    trouble="A parcel with which a person finds fault",
    feels="Is that how they treat my things?",
    remedy="Show the answer and its photo to whoever packs, and change how it is packed.",
    source=f"people's answers to the packaging form; {AGREED} who agree make it sure (our convention)",
    group="fulfilment",
    tier="B",
    owner="fulfilment",
    checklist=("C7",),
    practice=("P1", "P2"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count what people say to each question."""
    asked = [seen for seen in timeline.all(HumanAsked) if seen.body.form == FORM]
    given = [seen for seen in timeline.all(HumanAnswer) if seen.body.form == FORM]
    told = [(query, _sides(query, given)) for query in form(FORM).queries]
    found = [_friction(query, bad, good, given) for query, (bad, good) in told if len(bad) > len(good)]
    clear = sum(len(good) > len(bad) for _, (bad, good) in told)
    if given:
        otherwise = missing("nobody could say, or people disagree")
    elif asked:
        otherwise = not_reached("a person was asked and has not answered yet")
    else:
        otherwise = not_applicable("no person was asked")
    yield from conclude(found, clear, otherwise)


def _sides(query: Query, given: list[Seen[HumanAnswer]]) -> tuple[list[Seen[HumanAnswer]], list[Seen[HumanAnswer]]]:
    """Who tells of trouble and who does not; of one person the last answer counts."""
    own = {seen.body.by or seen.body.sheet: seen for seen in given if seen.body.question == query.id}
    said = [(query.says(seen.body), seen) for seen in own.values()]
    return [seen for says, seen in said if says], [seen for says, seen in said if says is False]


def _friction(
    query: Query, bad: list[Seen[HumanAnswer]], good: list[Seen[HumanAnswer]], given: list[Seen[HumanAnswer]]
) -> Friction:
    sheets = {seen.body.sheet for seen in bad}
    photos = tuple(Proof(s.seq, f"photo by {_name(s)}") for s in given if s.body.photo and s.body.sheet in sheets)
    words = tuple(Proof(seen.seq, f"{query.text()} {_said(seen)}, says {_name(seen)}") for seen in bad)
    other = f"; {len(good)} say otherwise" if good else ""
    return Friction(
        severity=query.severity,
        confidence="confirmed" if len(bad) >= AGREED else "probable",
        step=bad[0].step,
        subject=f"{FORM}:{query.id}",
        cause=f"person:{FORM}/{query.id}",
        cause_class="said-by-a-person",
        expected="a person who looks at the parcel finds nothing wrong",
        observed=f"“{query.text()}” {'; '.join(f'{_said(seen)}, says {_name(seen)}' for seen in bad)}{other}",
        proofs=(*photos, *words),
        rule=query.id,
        title=f"{query.trouble}, says {'a person' if len(bad) == 1 else f'{len(bad)} people'}",
        count=len(bad),
    )


def _said(seen: Seen[HumanAnswer]) -> str:
    return seen.body.answer or f"{seen.body.rating} of 5"


def _name(seen: Seen[HumanAnswer]) -> str:
    return seen.body.by or "a person"
