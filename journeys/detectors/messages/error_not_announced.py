"""An error appears, and a screen reader does not say so.

## What it notices
Error words that appear in answer to an action without anything that makes a screen reader speak: no alert, no
status, no live region, no move of the focus, no description of the field that has the focus.

## Why it hurts
Who cannot see the red words hears nothing, presses again, and concludes that the shop is broken.

## Example
"Enter your postcode" is inserted under the field, with no role and no focus.

## What to do
Put errors into a region with `role="alert"` that was there before, or move the focus to a summary of the errors.

## When it stays silent
A whole page that loads again is read from its top, and a summary that takes the focus speaks for the errors below it.
What a field that came up is called is no error.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import answered, attempt_of, exposure, path_of, stage_of, url_of
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.looks import CHECKOUT, page_of
from journeys.detectors._support.names import loose_of, plain, subject_of
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, NewText
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="error-not-announced",
    title="Errors are announced to screen readers",
    trouble="Errors that a screen reader does not say",
    feels="(a screen reader stays silent)",
    remedy="Put errors into an alert region that was there before, or move the focus to a summary.",
    source="WCAG 2.2, success criteria 4.1.3 Status Messages (AA) and 3.3.1 Error Identification (A)",
    group="messages",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every answer that brought error words."""
    found, looked = [], 0
    for seen, _, response in answered(timeline):
        asked = _asked(timeline, seen)
        errors = [t for t in response.new_texts if t.tone == "error" and t.text.strip() and plain(t.text) not in asked]
        if not errors:
            continue
        looked += 1
        if "navigation" not in response.kinds and not any(text.announced for text in errors):
            found.append(_friction(timeline, seen, errors))
    yield from conclude(found, looked, not_reached("no error message appeared"))


def _asked(timeline: Timeline, seen: Seen[Action]) -> set[str]:
    """What the fields of the page after the action are called: "Enter your code" over a field is no error."""
    state = page_of(timeline, seen.body.after)
    fields = state.fields if state else ()
    return {plain(field.label) for field in fields if not (field.error or field.invalid)}  # labels may hold the error


def _friction(timeline: Timeline, seen: Seen[Action], errors: list[NewText]) -> Friction:
    attempt = attempt_of(timeline, seen.seq)
    mistaken = attempt.subject if attempt and attempt.goal == "mistake-submit" else ""
    subject = mistaken or subject_of(seen.body.target)
    path = path_of(timeline, seen)
    needed = path == "mandatory" and (stage_of(timeline, seen) in CHECKOUT or bool(mistaken))
    url = url_of(timeline, seen)
    return Friction(
        severity="S3" if needed else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=subject,
        cause=f"announce:{subject}@{template(url)}",
        cause_class="silent-error",
        expected="an alert, a live region, or the focus on the error",
        observed="; ".join(f"“{text.text}” appears without being announced" for text in errors[:3]),
        proofs=tuple(Proof(seen.seq, text.text, text.box) for text in errors[:6]),
        url=url,
        loose=mistaken or loose_of(seen.body.target),
        exposure=exposure(path),
        count=len(errors),
    )
