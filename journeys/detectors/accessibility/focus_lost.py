"""The focus is lost: nobody is anywhere on the page any more.

## What it notices
After a form was refused, a step followed on the same page, or a dialog opened or closed: the focus is on no control at
all, because the one that had it was taken away or switched off.

## Why it hurts
Who uses a keyboard begins again at the top of the page, and who listens to it hears nothing of what came.

## Example
"Continue" is drawn anew together with the error messages, and the focus falls out of the form.

## What to do
Put the focus where the customer goes on: on the first mistake or the summary, on the heading of the new step, into the
dialog, and back on what opened it.

## When it stays silent
A page that loads anew starts at its top, lawfully. It only judges presses of controls that take the focus themselves;
a dialog that came up by itself may leave the focus where it was: nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempt_of, url_of
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.focus import focused, nowhere, same_document, takes_focus
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.names import loose_of, subject_of
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import PageState

META = Meta(
    id="focus-lost",
    title="The focus goes where the customer goes on",
    trouble="The keyboard's place on the page is lost",
    feels="Where am I?",
    remedy="Move the focus to the mistake, the new step or the dialog, and back to what opened it.",
    source="WCAG 2.2, success criterion 2.4.3 Focus Order (A); presence test",
    group="accessibility",
    tier="A",
    owner="shop",
    checklist=("C6",),
    practice=("P3",),
)

_STEPS = frozenset(("stage-submit", "order-place", "login", "contact", "return-request", "mistake-submit"))
_WHAT = {
    "refused": "the form was refused",
    "step": "the next step came on the same page",
    "opened": "a dialog opened",
    "closed": "the dialog closed",
}


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look where the focus is after every such press."""
    found, moments, looked, open_by_press = [], 0, 0, 0
    for seen in timeline.all(Action):
        before, after = page_of(timeline, seen.body.before), page_of(timeline, seen.body.after)
        if seen.body.verb != "press" or before is None or after is None or not same_document(before, after):
            open_by_press = 0 if after is not None else open_by_press
            continue
        change = _dialogs(after) - _dialogs(before)
        moment = _moment(timeline, seen, change, open_by_press)
        open_by_press = max(0, open_by_press + change)
        if not moment or not takes_focus(before, seen.body.target):
            continue
        moments += 1
        looked += bool(focused(after))
        if nowhere(after):
            found.append(_friction(timeline, seen, moment))
    empty = missing("where the focus was is not known") if moments else not_reached("no form or dialog on one page")
    yield from conclude(found, looked, empty)


def _dialogs(page: PageState) -> int:
    return sum(layer.kind == "dialog" and layer.modal for layer in page.layers)


def _moment(timeline: Timeline, seen: Seen[Action], change: int, open_by_press: int) -> str:
    """What came of a press that moves the customer on; "" for all others."""
    if change > 0:
        return "opened"
    if change < 0:
        return "closed" if open_by_press else ""
    attempt = attempt_of(timeline, seen.seq)
    if attempt is None or attempt.goal not in _STEPS or attempt.after != seen.body.after:
        return ""
    return {"refused": "refused", "done": "step"}.get(attempt.result, "")


def _friction(timeline: Timeline, seen: Seen[Action], moment: str) -> Friction:
    subject, url = subject_of(seen.body.target), url_of(timeline, seen)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject=subject,
        cause=f"focus:{subject}@{template(url)}",
        cause_class=moment,
        expected="the focus on what comes next",
        observed=f"{_WHAT[moment]}, and the focus is on nothing",
        proofs=(Proof(seen.seq, subject), Proof(seen.body.after, _WHAT[moment])),
        url=url,
        loose=loose_of(seen.body.target),
    )
