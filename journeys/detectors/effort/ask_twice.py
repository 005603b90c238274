"""The shop asks again for what it was told.

## What it notices
A field of the checkout that is empty although the customer gave the same information earlier in the same process,
without a way to just pick it.

## Why it hurts
Typing an address twice on a phone is work without a reason, and the second time is where the mistakes happen. For
some people it is the point where they cannot go on.

## Example
The billing address is blank, although it is the same as the delivery address from the page before.

## What to do
Fill in what is known, or offer it: "same as delivery address", ticked.

## When it stays silent
A box or choice to take over what is known is enough. Passwords, card codes and other secrets may be asked again,
and so may what is no longer valid. What looks alike but is answered differently is not the same information.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import CHECKOUT, pages
from journeys.detectors._support.names import plain
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Field, PageState

META = Meta(
    id="ask-twice",
    title="Nothing is asked twice",
    trouble="Asked again for what was already told",
    feels="I told you already.",
    remedy="Fill in what is known, or let the customer pick it.",
    source="WCAG 2.2, success criterion 3.3.7 Redundant Entry, level A",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6", "C8"),
    gaps=("G4",),
)

_TELLS = ("contact.", "shipping.", "billing.", "order.email", "order.postcode")
_Given = tuple[int, str, str, tuple[str, str]]
_Told = dict[str, tuple[str, int]]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare what each later page asks with what was told before."""
    given = list(_given(timeline))
    found, looked, met = [], 0, set()
    for seen, state in pages(timeline, CHECKOUT):
        place = (seen.body.stage, template(seen.body.url))
        told = {} if place in met else _told_before(given, seen)
        if not told:
            continue
        met.add(place)
        looked += 1
        found += [_friction(seen, field, told[_meaning(field.key)]) for field in _again(timeline, seen, state, told)]
    empty = missing("no page after the first answers could be read") if given else not_reached("nothing was told")
    yield from conclude(found, looked, empty)


def _given(timeline: Timeline) -> Iterator[_Given]:
    """Every answer the customer gave about themselves: seq, meaning, value, and the page it was given on."""
    for seen in timeline.all(Action):
        action = seen.body
        typed = action.verb in ("fill", "type", "choose") and bool(action.value)
        if typed and action.target is not None and action.target.key.startswith(_TELLS):
            look = timeline.look(action.before)
            place = (look.stage, template(look.url)) if look else ("", "")
            yield seen.seq, _meaning(action.target.key), action.value, place


def _meaning(key: str) -> str:
    """One name for the same information: addresses by their part, the e-mail address wherever it is asked."""
    head, _, tail = key.partition(".")
    if tail in ("email", "phone"):
        return tail
    return f"address.{tail}" if head in ("shipping", "billing", "order") else key


def _told_before(given: list[_Given], seen: Seen[Look]) -> _Told:
    """Meaning -> (value, seq) of answers given on other pages before this look."""
    here = (seen.body.stage, template(seen.body.url))
    return {meaning: (value, seq) for seq, meaning, value, place in given if seq < seen.seq and place != here}


def _again(timeline: Timeline, seen: Seen[Look], state: PageState, told: _Told) -> Iterator[Field]:
    if any(f.key == "billing.same" for f in state.fields):
        return
    for field in state.fields:
        known = told.get(_meaning(field.key)) if field.key.startswith(_TELLS) else None
        blank = not field.filled and field.enabled and field.disclosed and field.type not in ("password", "checkbox")
        if known and blank and field.marked != "optional" and _same_answer(timeline, seen, field, known[0]):
            yield field


def _same_answer(timeline: Timeline, seen: Seen[Look], field: Field, value: str) -> bool:
    """Whether the customer gave the same answer again; when they gave none, whether the field insists on one."""
    answers = [
        s.body.value
        for s in timeline.all(Action)
        if s.seq > seen.seq and s.body.target and s.body.target.key == field.key and s.body.value
    ]
    if answers:
        return plain(answers[0]) == plain(value)
    return field.markup_required or field.marked == "required"


def _together(key: str) -> str:
    """A whole billing address that is asked again has one cause, however many fields it has."""
    return "billing" if key.startswith("billing.") else key


def _friction(seen: Seen[Look], field: Field, told: tuple[str, int]) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject=field.key,
        cause=f"field:{_together(field.key)}@{template(seen.body.url)}",
        cause_class="asked-again",
        expected="what was told before is filled in, or can be picked",
        observed=f"“{field.label}” is empty and asked again",
        proofs=(Proof(seen.seq, field.label, field.box), Proof(told[1], "told before")),
        url=seen.body.url,
        loose=field.key,
    )
