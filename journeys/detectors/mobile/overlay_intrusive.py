"""Something uninvited lies over the page.

## What it notices
Dialogs and fixed layers that the customer did not ask for, that cover at least 30 % of the screen or take all
presses, and that cannot be closed at all, or only with a control smaller than 24 pixels.

## Why it hurts
The customer came for something and has to fight for it first. In the checkout it interrupts a purchase for a
newsletter.

## Example
A newsletter wall in the checkout, with a cross of 12 pixels.

## What to do
Leave people alone until they are done. Where a layer must be, give it a large, named control to close it, and keep
it closed.

## When it stays silent
Layers the customer opened: menus, baskets, logins, chats. A consent or age question, once, when one tap declines
it. Layers that leave most of the page free and usable. Headers that stay in place are
judged by sticky-crowding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.looks import CHECKOUT, inside, pages, same_spot
from journeys.detectors._support.names import plain, stable
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import OVERLAY_SHARE
from journeys.model.event import Action, Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Layer, Node, PageState

SHARE = OVERLAY_SHARE  # own convention, see model/conventions.py
CLOSE_PX = 24  # WCAG 2.2, success criterion 2.5.8

META = Meta(
    id="overlay-intrusive",
    title="Nothing uninvited lies over the page",
    trouble="An uninvited layer over the page",
    feels="Let me in!",
    remedy="Leave customers alone until they are done; give each layer a large, named control to close it.",
    source="Google Search: avoid intrusive interstitials; 30 % of the screen is our convention",
    group="mobile",
    tier="A",
    owner="marketing",
    checklist=("C1", "C6"),
)

# What a customer opens on purpose, by the wayfinding's intents.
_OPENERS = (
    "basket.",
    "menu.",
    "search.",
    "chat.",
    "account.",
    "promo.",
    "contact.",
    "help.",
    "product.",
    "list.",
    "address.",
)
_PRESSES = ("press", "choose", "tick", "type", "fill")
_CLOSERS = ("overlay.close", "consent.decline", "consent.accept")
_CONTROLS = frozenset(("button", "link", "checkbox"))


@dataclass(frozen=True)
class _Met:
    """A layer at one look."""

    seen: Seen[Look]
    state: PageState
    layer: Layer
    again: bool


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every large layer nobody asked for, and say clear for looks that are free of them."""
    looks = list(pages(timeline))
    blocked = [s for s in timeline.all(Action) if s.body.response and s.body.response.blocked_by]
    found = [_friction(blocked, met, trouble) for met in _uninvited(timeline, looks) if (trouble := _trouble(met))]
    yield from conclude(found, len(looks), not_reached("no page was seen"))


def _uninvited(timeline: Timeline, looks: list[tuple[Seen[Look], PageState]]) -> Iterator[_Met]:
    invited: set[str] = set()
    closed: set[str] = set()
    open_before: set[str] = set()
    acts = timeline.all(Action)
    last = -1
    for seen, state in looks:
        recent = [a for a in acts if _came_before(a, last, seen.seq)]
        last = seen.seq
        now = {_name(layer): layer for layer in state.layers if layer.share >= SHARE or layer.modal}
        if any(a.body.intent in _CLOSERS for a in recent):
            closed |= open_before - now.keys()
        for name, layer in now.items():
            if name not in open_before and _was_opened(recent):
                invited.add(name)
            if name not in invited and not _is_a_header(state, layer):
                yield _Met(seen, state, layer, name in closed)
        open_before = set(now)


def _came_before(act: Seen[Action], last: int, look: int) -> bool:
    """Whether this was done between two looks; an action is noted after the look at what came of it."""
    return act.body.after == look if act.body.after >= 0 else last <= act.seq < look


def _name(layer: Layer) -> str:
    return f"{layer.role} {stable(layer.text)}"


def _was_opened(recent: list[Seen[Action]]) -> bool:
    """Whether the customer's last press opened what is there now: it stayed on the page, or meant to open."""
    presses = [a.body for a in recent if a.body.verb in _PRESSES and a.body.intent not in _CLOSERS]
    if not presses:
        return False
    last = presses[-1]
    moved = last.response is not None and "navigation" in last.response.kinds
    return last.intent.startswith(_OPENERS) or not (moved or last.verb == "fill")


def _is_a_header(state: PageState, layer: Layer) -> bool:
    """Whether it is the page's own, kept in place: how much room that takes is for sticky-crowding to say."""
    banners = (node for node in state.outline.nodes if node.role == "banner")
    return not layer.modal and (layer.kind == "sticky" or any(same_spot(node.box, layer.box) for node in banners))


def _trouble(met: _Met) -> str:
    layer = met.layer
    if layer.kind in ("menu", "basket", "chat", "search"):
        return ""
    if met.again:
        return "it came back after it had been closed"
    if not layer.text.strip() and layer.close is None:
        return ""  # nothing to be read or closed: whether it takes presses is for click-blocked to say
    nodes = _controls(met.state, layer)
    if layer.kind in ("consent", "age") or says("consent", layer.text) or says("age", layer.text):
        known = bool(nodes)
        declines = layer.close is not None or any(says("decline", node.words) for node in nodes)
        return "" if declines or not known else "one tap cannot decline it"
    close = layer.close or next((n.box for n in nodes if n.box and _is_close(n)), None)
    if close is None:
        return "" if layer.kind == "" and not layer.modal and not nodes else "nothing closes it"
    if min(close.width, close.height) < CLOSE_PX:
        return f"the control that closes it is {close.width:.0f} by {close.height:.0f} px"
    return ""


def _controls(state: PageState, layer: Layer) -> tuple[Node, ...]:
    return tuple(n for n in state.outline.nodes if n.role in _CONTROLS and inside(n.box, layer.box))


def _is_close(node: Node) -> bool:
    words = node.words.strip()
    return words in ("×", "✕", "✖", "x", "X", "⨯", "╳") or says("close", words) or says("decline", words)


def _friction(presses: list[Seen[Action]], met: _Met, trouble: str) -> Friction:
    layer, seen = met.layer, met.seen
    worse = met.again or seen.body.stage in CHECKOUT
    blocked = _blocked(presses, met)
    return Friction(
        severity="S3" if worse else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=_name(layer),
        cause=f"action:{blocked}" if blocked >= 0 else f"layer:{_name(layer)}",
        cause_class="uninvited-layer",
        expected="a page that can be used, or a layer that is easy to close",
        observed=f"“{layer.text[:120]}” covers {layer.share:.0%} of the screen; {trouble}",
        proofs=(Proof(seen.seq, layer.text[:200], layer.close or (layer.box if layer.box.area > 0 else None)),),
        url=seen.body.url,
        loose=layer.role,
    )


def _blocked(presses: list[Seen[Action]], met: _Met) -> int:
    """The seq of the press this layer took, -1 when it took none."""
    words = set(plain(met.layer.text).split())
    for act in presses:
        response = act.body.response
        if response is None or act.seq < met.seen.seq:
            continue
        same = template(response.url_before) == template(met.seen.body.url) or act.body.before == met.seen.seq
        if same and (act.body.before == met.seen.seq or words & set(plain(response.blocked_by).split())):
            return act.seq
    return -1
