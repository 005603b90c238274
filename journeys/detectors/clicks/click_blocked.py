"""Something lies over a control and takes the press.

## What it notices
A control is in view, but a press in its middle would land on something else: a leftover backdrop, a transparent
layer, a bar that hangs over it. It stays like that for two seconds after the control was scrolled to the middle of
the screen.

## Why it hurts
The customer sees the button and cannot press it. There is nothing to close and nothing to read that explains why.

## Example
A dialog was closed, but its invisible backdrop stayed and covers the checkout.

## What to do
Take layers out of the page when they close, and let decorative layers pass presses through.

## When it stays silent
A toast that fades away within a moment is no obstacle. A cookie or age question is judged by overlay-intrusive, and so
is a dialog with buttons of its own, which a customer answers first. While a menu is open, the page behind it may be out
of reach: the next press closes the menu. A header that stays on top is no obstacle either
when scrolling brings the control out from under it.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import answered, exposure, path_of, url_of, went_on
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.names import loose_of, subject_of
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import BLOCKED_MS, TOAST_SECONDS
from journeys.model.event import Action, Response
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node, PageState

DIALOGS = frozenset({"dialog", "alertdialog"})
MENUS = frozenset({"menu", "listbox"})
ANSWERS = frozenset({"button", "link"})
PERSIST_MS = BLOCKED_MS  # own convention, see model/conventions.py

META = Meta(
    id="click-blocked",
    title="Nothing lies over the controls",
    trouble="A control that something else covers",
    feels="Something is in the way.",
    remedy="Remove layers and backdrops when they close; let decorative layers pass presses through.",
    source="Playwright's rule that an element must receive events; two seconds of patience are our convention",
    group="clicks",
    tier="A",
    owner="shop",
    checklist=("C1", "C6"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every press: was it made, and if not, what took it."""
    presses = [(seen, r) for seen, action, r in answered(timeline) if action.verb in ("press", "tick", "choose")]
    judged, found = 0, []
    for seen, response in presses:
        if response.blocked_by and (0 < response.window_ms < PERSIST_MS or _is_said(timeline, seen, response)):
            continue
        judged += 1
        if response.blocked_by and not _passed(timeline, seen):
            found.append(_friction(timeline, seen, response))
    empty = missing("covered controls were not watched for 2 s") if presses else not_reached("no control was pressed")
    yield from conclude(found, judged, empty)


def _is_said(timeline: Timeline, seen: Seen[Action], response: Response) -> bool:
    """Whether a customer sees what lies there and can answer it: a dialog with controls, an open menu, consent."""
    if _is_consent(timeline, seen, response) or _behind_a_menu(timeline, seen):
        return True
    state = page_of(timeline, seen.body.before)
    if state is None or not response.blocked_by.startswith("dialog"):
        return False
    open_ones = [node for node in state.outline.nodes if node.role in DIALOGS and (node.box is None or node.box.area)]
    inside = state.outline.subtree(open_ones[-1]) if open_ones else ()
    return any(node.role in ANSWERS and node.ref and "disabled" not in node.states for node in inside)


def _behind_a_menu(timeline: Timeline, seen: Seen[Action]) -> bool:
    """Whether a menu is open and the page marks the control as hidden behind it."""
    state, target = page_of(timeline, seen.body.before), seen.body.target
    node = next((n for n in state.outline.nodes if n.ref == target.ref), None) if state and target else None
    if state is None or node is None:
        return False
    shown = [n for n in state.outline.nodes if n.role in MENUS and (n.box is None or n.box.area)]
    return _hidden(state, node) and any(not _hidden(state, menu) for menu in shown)


def _hidden(state: PageState, node: Node) -> bool:
    return any("aria-hidden" in around.states for around in (node, *state.outline.ancestors(node)))


def _is_consent(timeline: Timeline, seen: Seen[Action], response: Response) -> bool:
    if says("consent", response.blocked_by) or says("age", response.blocked_by):
        return True
    state = page_of(timeline, seen.body.before)
    layers = state.layers if state else ()
    return any(layer.kind in ("consent", "age") or says("consent", layer.text) for layer in layers if layer.modal)


def _passed(timeline: Timeline, blocked: Seen[Action]) -> bool:
    """Whether the same control could be pressed soon after, without the shopper clearing the way."""
    subject, page = subject_of(blocked.body.target), template(url_of(timeline, blocked))
    for seen, action, response in answered(timeline):
        if seen.seq <= blocked.seq:
            continue
        same = subject_of(action.target) == subject and template(url_of(timeline, seen)) == page
        if seen.at - blocked.at > TOAST_SECONDS or (not same and action.verb not in ("look", "scroll")):
            return False
        if same and not response.blocked_by:
            return True
    return False


def _friction(timeline: Timeline, seen: Seen[Action], response: Response) -> Friction:
    target, path = seen.body.target, path_of(timeline, seen)
    return Friction(
        severity="S4" if path == "mandatory" and not went_on(timeline) else "S3",
        confidence="confirmed",
        step=seen.step,
        subject=subject_of(target),
        cause=f"action:{seen.seq}",
        cause_class="covered",
        expected="a press on the control reaches it",
        observed=f"the press would land on {response.blocked_by}",
        proofs=(Proof(seen.seq, response.blocked_by, target.box if target else None),),
        url=url_of(timeline, seen),
        loose=loose_of(target),
        exposure=exposure(path),
    )
