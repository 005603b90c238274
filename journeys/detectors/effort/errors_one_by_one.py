"""Mistakes are told one after the other.

## What it notices
A form with several mistakes in it is sent; the shop names some of them, and the others only when those are put right
and the form is sent again.

## Why it hurts
Every round looks like the last one. After the second, customers stop believing that there is an end.

## Example
The e-mail address is refused first, then the postcode, then the phone number.

## What to do
Check the whole form at once and tell all that is wrong.

## When it stays silent
Naming all mistakes in a list is enough, and so is naming a mistake as soon as its field is left. Mistakes that the shop
takes are not told late, and what can only be checked afterwards (a card that the bank declines) is no such mistake.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.mistakes import alarms, names
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.fieldwords import field_words
from journeys.model.finding import CannotTell, Friction, Meta, Observation, Proof
from journeys.model.outline import PageState

ROUNDS = 2  # own convention: the second round is one too many

META = Meta(
    id="errors-one-by-one",
    title="All mistakes are told at once",
    trouble="Mistakes told one after the other",
    feels="Another one?",
    remedy="Check the whole form at once and tell all that is wrong.",
    source="own convention: one round is enough to tell what is wrong with a form",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6",),
    practice=("P7",),
)

_Round = tuple[Seen[Attempt], frozenset[str]]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count the rounds until every mistake was named."""
    found, looked = [], 0
    groups = list(_groups(timeline))
    for group in groups:
        rounds = [(seen, _named(timeline, seen)) for seen in group]
        told: set[str] = set()
        later: list[_Round] = []
        for seen, named in rounds:
            if told and named - told:
                later.append((seen, frozenset(named - told)))
            told |= named
        looked += len(told) > 1
        if later:
            found.append(_friction(timeline, rounds[0], later))
    yield from conclude(found, looked, _otherwise(timeline, groups))


def _groups(timeline: Timeline) -> Iterator[list[Seen[Attempt]]]:
    """Each submit with several mistakes and those that followed with what the shop had not named."""
    group: list[Seen[Attempt]] = []
    for seen in attempts(timeline, "mistake-submit", "mistake-again"):
        if seen.body.goal == "mistake-submit":
            if group:
                yield group
            several = " " in seen.body.subject and seen.body.result != "done"
            group = [seen] if several else []
        elif group:
            group.append(seen)
    if group:
        yield group


def _named(timeline: Timeline, seen: Seen[Attempt]) -> frozenset[str]:
    """The mistaken fields of which the customer knows after this round: marked, or named in words."""
    pages = [page_of(timeline, look) for look in (seen.body.before, seen.body.after)]
    keys = seen.body.subject.split()
    return frozenset(key for key in keys if any(page and _tells(page, key, seen.body.message) for page in pages))


def _tells(page: PageState, key: str, message: str) -> bool:
    fields = [field for field in page.fields if field.key == key]
    marked = any(field.error or field.invalid for field in fields)
    return marked or any(names(text, field) for field in fields for text in (message, *alarms(page)))


def _otherwise(timeline: Timeline, groups: list[list[Seen[Attempt]]]) -> CannotTell:
    if groups:
        return missing("which of the mistakes the shop named was not seen")
    if any(" " in seen.body.subject for seen in attempts(timeline, "mistake-submit")):
        return not_applicable("the shop took the mistakes")
    return not_reached("no form was sent with several mistakes")


def _friction(timeline: Timeline, first: _Round, later: list[_Round]) -> Friction:
    look = timeline.look(first[0].body.after)
    url = look.url if look else ""
    keys = sorted(key for _, named in later for key in named)
    late = ", ".join(field_words(key) for key in keys)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=first[0].step,
        subject=keys[0],
        cause=f"rounds:{template(url)}",
        cause_class="one-by-one",
        expected="all mistakes named after the first submit",
        observed=f"it takes {1 + len(later)} rounds; only later was said what is wrong with: {late}",
        proofs=tuple(Proof(seen.seq, seen.body.message) for seen, _ in (first, *later)),
        url=url,
        loose="form",
    )
