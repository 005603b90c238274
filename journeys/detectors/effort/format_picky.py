"""The shop refuses a right answer for the way it is written.

## What it notices
A right answer with blanks, dashes or small letters, as people write it, is refused, and the same answer in another form
is taken.

## Why it hurts
The shop knows what is meant: taking out a blank is work for a machine. The customer has to find out what it wants.

## Example
"Enter a full UK postcode" for "yo17hb", which is one.

## What to do
Take out blanks and dashes and change the letters yourself; show what you made of it.

## When it stays silent
Whatever is taken, in whatever form it is shown afterwards. A refusal that offers the right form ("did you mean ...?")
costs one press and is let be. An answer that is refused in its usual form as well is another trouble.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.fieldwords import field_words
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Field

META = Meta(
    id="format-picky",
    title="Right answers are taken however they are written",
    trouble="A right answer refused for its form",
    feels="It knows what I mean.",
    remedy="Take out blanks and dashes and change letters yourself.",
    source="GOV.UK Design System, text input: let users enter what they know in any form; presence test",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C2", "C6"),
)

_Tried = tuple[Seen[Attempt], Seen[Attempt] | None]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold each refusal of a loose form against what became of the usual one."""
    found, looked = [], 0
    tried = list(_tried(timeline))
    for loose, usual in tried:
        refused = [] if loose.body.result == "done" else _complained(timeline, loose)
        still = {f.key for f in _complained(timeline, usual)} if usual and usual.body.result != "done" else set()
        proved = [f for f in refused if usual and f.key not in still and not says("suggestion", f.error)]
        looked += loose.body.result == "done" or (len(proved) < len(refused) and usual is not None)
        found += [_friction(timeline, loose, field) for field in proved]
    empty = missing("whether the usual form is taken was not seen") if tried else not_reached("nothing was written so")
    yield from conclude(found, looked, empty)


def _tried(timeline: Timeline) -> Iterator[_Tried]:
    """Each submit in loose form with the one in usual form that followed."""
    loose: Seen[Attempt] | None = None
    for seen in attempts(timeline, "format-submit", "format-again"):
        if seen.body.goal == "format-again" and loose:
            yield loose, seen
            loose = None
            continue
        if loose:
            yield loose, None
        loose = seen
    if loose:
        yield loose, None


def _complained(timeline: Timeline, seen: Seen[Attempt]) -> list[Field]:
    """The fields in question that the page complains of after a submit."""
    page, keys = page_of(timeline, seen.body.after), seen.body.subject.split()
    return [f for f in page.fields if f.key in keys and (f.error or f.invalid)] if page else []


def _friction(timeline: Timeline, seen: Seen[Attempt], field: Field) -> Friction:
    look = timeline.look(seen.body.after)
    url, words = look.url if look else "", field.error or seen.body.message
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject=field.key,
        cause=f"format:{field.key}@{template(url)}",
        cause_class="picky",
        expected="the answer is taken, and put in order by the shop",
        observed=f"{field_words(field.key)} with blanks, dashes or small letters: “{words}”; its usual form is taken",
        proofs=(Proof(seen.body.after, words, field.box), Proof(seen.seq, seen.body.message)),
        url=url,
        loose=field.key,
    )
