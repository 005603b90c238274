"""On a phone there is no way to something that the desktop page offers.

## What it notices
Robots look for the way to tracking, returns, contact, filters, promotion codes and the like on both devices. On the
desktop page they came there, on the phone page they did not, whichever menu they opened.

## Why it hurts
Most customers hold a phone. "Only on a computer" means "not now" for them, and a call to service for the shop.

## Example
The desktop footer has "Track an order". On the phone the footer is left out, and the menu does not name it.

## What to do
Offer every function on every device. Fold it into the menu if there is no room.

## When it stays silent
A function that any robot on a phone came to is there. Where a link on the phone leads to the same address, or a control
has the same words, the robot was at fault, and it cannot tell; nor can it where something closed was not opened, or a
control without a name not tried, in which the function may be; nor where the page says that it is offered elsewhere
only. What the robot looked for at another stage of the purchase, or in another language, is not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.looks import is_mobile, page_of
from journeys.detectors._support.peers import address, peers
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Look, Target
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node
from journeys.model.seeking import Sought

META = Meta(
    id="mobile-function-missing",
    title="Phones get every function that desktops have",
    trouble="A function that phones do not get",
    feels="Only on a computer?",
    remedy="Offer every function on every device, folded into the menu if there is no room.",
    source="presence test of our own: found on the desktop page, and nowhere on the phone page",
    group="mobile",
    tier="A",
    owner="shop",
    checklist=("C1",),
    gaps=("G2",),
    device_bound=True,
)

_ON_THIS_PAGE = frozenset(("promo.field", "list.filter"))
_PRESSED = frozenset(("button", "link", "menuitem"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold each search of a phone against those of desktops in the same run."""
    if not is_mobile(timeline):
        yield not_applicable("walked on a desktop")
        return
    found, looked, doubts = [], 0, 0
    for seen in timeline.all(Sought):
        looked += seen.body.found
        there = None if seen.body.found or _on_a_phone(timeline, seen) else _on_a_desktop(timeline, seen)
        if there is None:
            continue
        if _may_be_there(timeline, seen, *there):
            doubts += 1
        else:
            found.append(_friction(timeline, seen, *there))
    empty = missing("the function may be there, closed or under another name") if doubts else not_reached("no search")
    yield from conclude(found, 0 if doubts else looked, empty)


def _on_a_phone(timeline: Timeline, sought: Seen[Sought]) -> bool:
    """Whether any robot on a phone found it."""
    phones = (timeline, *(peer for peer in peers(timeline) if is_mobile(peer)))
    return any(_alike(timeline, sought, phone, seen) for phone in phones for seen in phone.all(Sought))


def _on_a_desktop(timeline: Timeline, sought: Seen[Sought]) -> tuple[Timeline, Seen[Sought]] | None:
    """The first search for the same thing that came there on a desktop."""
    desktops = (peer for peer in peers(timeline) if not is_mobile(peer))
    return next(
        ((desk, seen) for desk in desktops for seen in desk.all(Sought) if _alike(timeline, sought, desk, seen)), None
    )


def _alike(timeline: Timeline, sought: Seen[Sought], other: Timeline, seen: Seen[Sought]) -> bool:
    """Whether `seen` found what `sought` looked for, at the same stage where it has to be on the page."""
    if not seen.body.found or seen.body.intent != sought.body.intent:
        return False
    if sought.body.intent not in _ON_THIS_PAGE:
        return True
    mine, theirs = timeline.look(sought.body.first), other.look(seen.body.first)
    return bool(mine and theirs) and mine.stage == theirs.stage  # type: ignore[union-attr] # both are there


def _may_be_there(timeline: Timeline, sought: Seen[Sought], desk: Timeline, seen: Seen[Sought]) -> bool:
    """Whether the phone's pages leave room for it: the same address or words, something closed, something nameless."""
    way = _way(desk, seen)
    targets = _targets(desk, seen, way)
    done = [a.body.target for a in timeline.all(Action) if a.body.target and a.seq < sought.seq]
    pressed = {(target.role, target.name) for target in done}
    looks = [s for s in timeline.all(Look) if sought.body.first <= s.seq <= sought.body.last]
    states = [(look, page_of(timeline, look.body)) for look in looks]
    return not looks or any(
        state is None
        or any(
            _is_it(node, look.body.url, timeline, targets, way) or _hides(node, pressed) for node in state.outline.nodes
        )
        for look, state in states
    )


def _is_it(node: Node, page: str, timeline: Timeline, targets: set[str], way: Target | None) -> bool:
    """Whether a node leads to the same place, has the same words, or says that it is offered elsewhere only."""
    href = node.attributes.get("href", "")
    same = bool(href) and address(timeline, href, page) in targets
    named = way is not None and node.role in _PRESSED and bool(node.name) and node.name == way.name
    return same or named or says("elsewhere-only", node.words)


def _hides(node: Node, pressed: set[tuple[str, str]]) -> bool:
    """Whether it may hide something: closed or nameless, and not pressed."""
    closed = "folded" in node.attributes or (node.role in _PRESSED and not node.words.strip())
    return closed and (node.role, node.name) not in pressed


def _way(desk: Timeline, seen: Seen[Sought]) -> Target | None:
    """The control that led there on the desktop."""
    presses = [
        act.body.target
        for act in desk.all(Action)
        if seen.body.first <= act.seq <= seen.seq and act.body.intent == seen.body.intent and act.body.target
    ]
    return presses[-1] if presses else None


def _targets(desk: Timeline, seen: Seen[Sought], way: Target | None) -> set[str]:
    """The addresses that would lead there."""
    first, last = desk.look(seen.body.first), desk.look(seen.body.last)
    found = {address(desk, way.href, first.url if first else "")} if way and way.href else set()
    away = last is not None and seen.body.intent not in _ON_THIS_PAGE
    return found | ({address(desk, last.url, "")} if away and last else set())


def _friction(timeline: Timeline, sought: Seen[Sought], desk: Timeline, seen: Seen[Sought]) -> Friction:
    look, way = timeline.look(sought.body.last), _way(desk, seen)
    named = f", by “{way.name}”" if way else ""
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=sought.step,
        subject=f"function:{sought.body.intent}",
        cause=f"function:{sought.body.intent}",
        cause_class="mobile-missing",
        expected=f"{sought.body.what}, as on the {desk.journey.device} in “{desk.journey.name}”{named}",
        observed=f"no way to it on the {timeline.journey.device}, in any menu that could be opened",
        proofs=(Proof(sought.body.last), Proof(sought.seq, sought.body.what)),
        url=look.url if look else "",
        loose="function",
        exposure=0.5,
    )
