"""Error messages that do not say what is wrong.

## What it notices
The same words for different mistakes in one field, or words that would fit any mistake in any form.

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
    heard = [_heard(timeline, s) for s in mistakes if not s.body.subject.startswith(_MERGED)]
    told = [seen for seen in heard if seen.body.message.strip()]
    by_field: dict[str, list[Seen[Attempt]]] = defaultdict(list)
    for seen in told:
        by_field[seen.body.subject].append(seen)
    found = []
    for group in by_field.values():
        same = _same_text(timeline, group)
        if same:
            found.append(_friction(timeline, same, "confirmed", "same-text"))
        else:
            vague = [s for s in group if says_only("generic", s.body.message)]
            found += [_friction(timeline, vague, _sure(vague, told), "generic-phrase")] if vague else []
    empty = missing("the messages of the mistakes were not read") if mistakes else not_reached("no mistake was made")
    yield from conclude(found, len(told), empty)


def _heard(timeline: Timeline, seen: Seen[Attempt]) -> Seen[Attempt]:
    """The attempt with the words at its own field as the message, where the page has such; a heading over all
    mistakes says nothing of this one.
    """
    page = page_of(timeline, seen.body.after)
    errors = [f.error for f in page.fields if f.key == seen.body.subject and f.error] if page else []
    return replace(seen, body=replace(seen.body, message=errors[0])) if errors else seen


def _sure(vague: list[Seen[Attempt]], told: list[Seen[Attempt]]) -> Confidence:
    """Whether another field got the very same words: then they fit anything, whatever they mean."""
    words, subject = plain(vague[0].body.message), vague[0].body.subject
    shared = any(plain(s.body.message) == words and s.body.subject != subject for s in told)
    return "confirmed" if shared else "probable"


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
    typed = [
        act.body.value
        for act in actions_of(timeline, seen.body)
        if act.body.target is not None and act.body.target.key == seen.body.subject
    ]
    return typed[-1] if typed else seen.body.expected


def _friction(timeline: Timeline, group: list[Seen[Attempt]], confidence: Confidence, kind: str) -> Friction:
    first = group[0]
    look = timeline.look(first.body.after) or timeline.look(first.body.before)
    url = look.url if look else ""
    subject = first.body.subject
    what = f"{len(group)} different mistakes" if kind == "same-text" else "the mistake"
    return Friction(
        severity="S2",
        confidence=confidence,
        step=first.step,
        subject=subject,
        cause=f"message:{subject}@{template(url)}",
        cause_class=kind,
        expected="words that name the mistake and the way out",
        observed=f"“{first.body.message}” for {what}",
        proofs=tuple(Proof(seen.seq, seen.body.message) for seen in group),
        url=url,
        loose=subject,
        count=len(group),
    )
