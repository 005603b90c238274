"""The browser's Back leads to another place than the one that was left.

## What it notices
A list was filtered and sorted, something far down in it was opened, and after Back the list is as if nothing had been
chosen, or begins at the top. Back leaves the page instead of closing what covers most of the screen. Back in the
checkout shows the step before without its answers, or leaves the checkout. Or the browser asks whether to send a form
again, because the page before was the answer to one.

## Why it hurts
Back is the button that customers press most. Who lost the place begins anew, or takes what was seen already, or leaves.

## Example
The customer filters “Mugs” by colour, looks at the seventh, and goes back: all 48 mugs, from the top.

## What to do
Keep what was chosen in the address, let the browser restore the scroll, make what covers the page an entry of the
history, answer every form by a redirect, and send steps of the checkout with their answers.

## When it stays silent
The same products in another order, or one that sold out meanwhile, are the same list. Answers shown as text are still
there; card codes may go. Dialogs that phones close on Back by themselves are left alone. Where the browsers of most
customers keep the page as it was left, what only the others lose weighs little.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.entries import CHOICES, holds, is_lost
from journeys.detectors._support.lists import same_goods, unchosen
from journeys.detectors._support.looks import CHECKOUT, main_nodes, page_of
from journeys.detectors._support.names import field_id, plain
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action
from journeys.model.fault import FaultArmed
from journeys.model.fieldwords import field_words
from journeys.model.finding import Confidence, Friction, Meta, Observation, Proof, Severity
from journeys.model.outline import Field
from journeys.model.probing import WentBack

SCREENS = 1.0  # how far out of sight the product may be that was looked at (friction catalogue)
COVERING = 0.7  # share of the screen from which a layer is a view of its own (friction catalogue, after Baymard)

META = Meta(
    id="back-loses-state",
    title="Back leads to the place that was left",
    trouble="A place that Back does not find again",
    feels="I lost my place.",
    remedy="Keep choices in the address and answers in the step, redirect after forms, let Back close what covers all.",
    source="Baymard: 59 % of sites break an expectation of Back, 37 % by layers, 27 % by filters; contradiction test",
    group="clicks",
    tier="A",
    owner="shop",
    checklist=("C1", "C6"),
)

Trouble = tuple[str, str, Severity, str, str]  # subject, class of causes, severity, expected, observed
_TO_LIST = "the list as it was left"
_TO_STEP = "the step before, with its answers"


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every Back that was tried on purpose, and every one that met the browser's question."""
    if timeline.all(FaultArmed):
        yield not_applicable("something was broken on purpose: recovery is judged by its own")
        return
    asked = [_asked(timeline, seen) for seen in timeline.all(Action) if seen.body.response and seen.body.response.met]
    found, looked = list(asked), len(asked)
    tried = timeline.all(WentBack)
    for seen in tried:
        trouble = _JUDGES[seen.body.to](timeline, seen.body)
        looked += trouble is not None
        if trouble:
            found.append(_friction(timeline, seen, trouble))
    empty = missing("what Back led to cannot be told") if tried else not_reached("nobody went back on purpose")
    yield from conclude(found, looked, empty)


def _list(_: Timeline, body: WentBack) -> Trouble | tuple[()] | None:
    """What is not as it was in a list, () where all is, None where nothing can be told."""
    if not body.before or not body.after:
        return None
    lost = unchosen(body.bare, body.before, body.after)
    if lost:
        return "list", "choices-lost", "S2", _TO_LIST, f"after Back {lost}"
    if not same_goods(body.before, body.after):
        return None
    if body.screens is not None and body.screens > SCREENS:
        away = f"“{body.product}”, which was looked at, is {body.screens:.1f} screens away after Back"
        return "list", "scroll-lost", "S2", "the list at the place where it was left", away
    return ()


def _layer(_: Timeline, body: WentBack) -> Trouble | tuple[()] | None:
    before, after = body.covered
    if before < COVERING or (body.same and after >= COVERING):
        return None
    if body.same:
        return ()
    told = f"what “{body.words}” opens covers {before:.0%} of the screen, and Back leaves the page under it"
    return plain(body.words), "layer-not-closed", "S2", "Back closes what covers the screen", told


def _step(timeline: Timeline, body: WentBack) -> Trouble | tuple[()] | None:
    left, shown, look = page_of(timeline, body.left), page_of(timeline, body.shown), timeline.look(body.shown)
    if left is None or shown is None or look is None:
        return None
    now = {field_id(field): field for field in shown.fields if field.disclosed}
    held = [
        field for field in left.fields if field.key and field.disclosed and holds(field) and field.type not in CHOICES
    ]
    words = plain(" ".join(node.words for node in main_nodes(shown)))
    asked = [field for field in held if field_id(field) in now]
    gone = [f for f in asked if is_lost(f, now[field_id(f)]) and not _said(f, words)]
    if gone:
        return _subject(gone), "answers-lost", "S3", _TO_STEP, f"after Back these are lost: {_listed(gone)}"
    if asked or (held and all(_said(field, words) for field in held)):
        return ()
    if not held or look.stage in (*CHECKOUT, "other", "login"):
        return None
    return "checkout", "checkout-left", "S2", _TO_STEP, f"Back leads out of the checkout, to “{shown.outline.title}”"


def _said(field: Field, words: str) -> bool:
    return bool(field.value.strip()) and plain(field.value) in words


def _subject(lost: list[Field]) -> str:
    return min(field.key for field in lost)


def _listed(lost: list[Field]) -> str:
    return ", ".join(field.label or field_words(field.key) for field in lost)


_JUDGES = {"list": _list, "layer": _layer, "step": _step}


def _friction(timeline: Timeline, seen: Seen[WentBack], trouble: Trouble) -> Friction:
    subject, kind, severity, expected, observed = trouble
    body, look = seen.body, timeline.look(seen.body.left)
    confidence: Confidence = "confirmed"
    if kind in ("choices-lost", "scroll-lost", "answers-lost") and body.kept is not False:
        confidence = "probable"
    if confidence == "probable" and body.kept:
        severity = "S1"
        observed += "; browsers that keep pages in memory still show it, those inside other apps do not"
    return Friction(
        severity=severity,
        confidence=confidence,
        step=seen.step,
        subject=subject,
        cause=f"action:{body.action}",
        cause_class=kind,
        expected=expected,
        observed=observed,
        proofs=(Proof(body.shown, observed[:120]), Proof(body.left, "as it was left"), Proof(body.action)),
        url=look.url if look else "",
        loose=body.to,
    )


def _asked(timeline: Timeline, seen: Seen[Action]) -> Friction:
    assert seen.body.response is not None
    proofs = [Proof(seen.seq, "the browser asks whether to send a form again")]
    look = timeline.last_look(seen.seq)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject="page",
        cause=f"action:{seen.seq}",
        cause_class="form-answered-without-redirect",
        expected="the page that was left",
        observed="Back meets the browser's question whether to send a form again",
        proofs=(*proofs, Proof(look.seq, "where Back was pressed")) if look else tuple(proofs),
        url=seen.body.response.url_after,
        loose="page",
    )
