"""Error messages that do not say what is wrong.

## What it notices
The same words for different mistakes in one field or for wrong values of different fields, or words that would fit
any mistake in any form.

## Why it hurts
The customer knows that something is wrong, but not what. Guessing costs time, and card forms are not where people
like to guess.

## Example
"Invalid input" for an empty postcode, for letters in it, and for one that is too long.

## What to do
Name the field and the way out: "Enter your postcode", "A postcode has five digits".

## When it stays silent
Logins may say the same for a wrong name and a wrong password: that is safety. One text for two mistakes is enough
when it names the format, because then it helps in both cases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from journeys.detectors._support.acts import actions_of, attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.names import plain
from journeys.detectors._support.phrases import says, says_only
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import Confidence, Friction, Meta, Observation, Proof

META = Meta(
    id="error-generic",
    title="Error messages say what is wrong",
    trouble="An error message that fits anything",
    feels="What is wrong?",
    remedy="Name the field and the way out; use other words for other mistakes.",
    source="Baymard: 98 % of sites do not adapt their messages; GOV.UK Design System, error message",
    group="messages",
    tier="A",
    owner="shop",
    checklist=("C6",),
    locale_bound=True,
)

_MERGED = ("login.", "account.password", "card.code")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare the messages of all mistakes, field by field."""
    mistakes = [s for s in attempts(timeline, "mistake-submit") if s.body.result != "done"]
    each = (one for s in mistakes for one in _apart(timeline, s))
    heard = [_heard(timeline, s) for s in each if not s.body.subject.startswith(_MERGED)]
    told = [seen for seen in heard if seen.body.message.strip()]
    anywhere = _in_other_fields(timeline, told)
    by_field: dict[str, list[Seen[Attempt]]] = defaultdict(list)
    for seen in told:
        by_field[seen.body.subject].append(seen)
    found = []
    for group in by_field.values():
        same = _same_text(timeline, group)
        if same:
            found.append(_friction(timeline, same, "confirmed", "same-text"))
        elif group[0].body.subject in anywhere:
            found.append(_friction(timeline, group, "confirmed", "same-words"))
        else:
            vague = [s for s in group if says_only("generic", s.body.message)]
            found += [_friction(timeline, vague, "probable", "generic-phrase")] if vague else []
    empty = missing("the messages of the mistakes were not read") if mistakes else not_reached("no mistake was made")
    yield from conclude(found, len(told), empty)


def _apart(timeline: Timeline, seen: Seen[Attempt]) -> Iterator[Seen[Attempt]]:
    """The attempt, or of one with mistakes in several fields one for each field that says something itself."""
    keys = seen.body.subject.split()
    for key in keys:
        one = replace(seen, body=replace(seen.body, subject=key)) if len(keys) > 1 else seen
        if len(keys) == 1 or _at_field(timeline, one):
            yield one


def _heard(timeline: Timeline, seen: Seen[Attempt]) -> Seen[Attempt]:
    """The attempt with the words at its own field as the message, where the page has such; a heading over all
    mistakes says nothing of this one.
    """
    said = _at_field(timeline, seen)
    return replace(seen, body=replace(seen.body, message=said)) if said else seen


def _at_field(timeline: Timeline, seen: Seen[Attempt]) -> str:
    page = page_of(timeline, seen.body.after)
    errors = [f.error for f in page.fields if f.key == seen.body.subject and f.error] if page else []
    return errors[0] if errors else ""


def _in_other_fields(timeline: Timeline, told: list[Seen[Attempt]]) -> frozenset[str]:
    """Fields that got the very words of another one for wrong values: they fit anything, whatever they mean.

    Only words at the fields count, where pages show any: one heading stands over all mistakes.
    """
    fields: dict[str, set[str]] = defaultdict(set)
    for seen in told:
        words = plain(seen.body.message)
        open_ended = says("remedy", seen.body.message) or any(char.isdigit() for char in words)
        alone = _at_field(timeline, seen) or says_only("generic", seen.body.message)
        if alone and _typed(timeline, seen) and not open_ended:
            fields[words].add(seen.body.subject)
    return frozenset(subject for same in fields.values() if len(same) > 1 for subject in same)


def _same_text(timeline: Timeline, group: list[Seen[Attempt]]) -> list[Seen[Attempt]]:
    """Attempts that got one text for different mistakes, unless it says how to do it right."""
    by_text: dict[str, list[Seen[Attempt]]] = defaultdict(list)
    for seen in group:
        by_text[plain(seen.body.message)].append(seen)
    for text, attempts_ in by_text.items():
        kinds = {_mistake(timeline, seen) for seen in attempts_}
        if len(kinds) > 1 and not says("remedy", attempts_[0].body.message) and not any(c.isdigit() for c in text):
            return attempts_
    return []


def _mistake(timeline: Timeline, seen: Seen[Attempt]) -> str:
    """What was wrong: the value that was typed, else what was expected of it."""
    return _typed(timeline, seen) or seen.body.expected


def _typed(timeline: Timeline, seen: Seen[Attempt]) -> str:
    """What was typed into the field or stood in it when it was sent, "" where that is not known or nothing did."""
    typed = [
        act.body.value
        for act in actions_of(timeline, seen.body)
        if act.body.target is not None and act.body.target.key == seen.body.subject
    ]
    before = page_of(timeline, seen.body.before)
    held = [f.value for f in before.fields if f.key == seen.body.subject and f.filled] if before else []
    return typed[-1] if typed else held[-1] if held else ""


def _friction(timeline: Timeline, group: list[Seen[Attempt]], confidence: Confidence, kind: str) -> Friction:
    first = group[0]
    look = timeline.look(first.body.after) or timeline.look(first.body.before)
    url = look.url if look else ""
    subject = first.body.subject
    what = {"same-text": f"{len(group)} different mistakes", "same-words": "mistakes in different fields"}
    return Friction(
        severity="S2",
        confidence=confidence,
        step=first.step,
        subject=subject,
        cause=f"message:{subject}@{template(url)}",
        cause_class=kind,
        expected="words that name the mistake and the way out",
        observed=f"“{first.body.message}” for {what.get(kind, 'the mistake')}",
        proofs=tuple(Proof(seen.seq, seen.body.message) for seen in group),
        url=url,
        loose=subject,
        count=len(group),
    )
