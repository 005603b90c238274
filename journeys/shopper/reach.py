"""Getting to a part of the shop off the buying path: by a link in sight, through the menu, or through help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.seeking import Sought
from journeys.shopper.errors import NotOffered
from journeys.shopper.pursue import print_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeys.model.outline import Node
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

DETOURS = ("", "menu.open", "menu.open", "account.open", "help.open")
"""What is pressed on the way, one after the other; a phone page may have a menu of goods and one of the account."""

BESIDES = {"order.track": "account.orders"}
"""What else may lead there, before an account is asked for: an entry "Orders" may ask for the number of one."""


def reach(shopper: Shopper, intent: str, there: Callable[[View], bool], what: str, *, deep: int = 0) -> None:
    """Press the likeliest control until `there` holds. Raises NotOffered, naming `what`, when nothing leads there.

    `deep` is over how many pages in between such a control is followed before turning back.
    """
    first = shopper.view.seq
    found = there(shopper.view) or _go_there(shopper, intent, there, deep)
    noted(shopper, intent, what, first, found=found)
    if not found:
        raise NotOffered(f"Found no way to {what}.", tuple(shopper.memory.detours[-3:]))


def noted(shopper: Shopper, intent: str, what: str, first: int, *, found: bool) -> None:
    """Write down that something was looked for, from the look `first` until now."""
    shopper.ledger.record(Sought(intent, what, found, first, shopper.view.seq))


def _go_there(shopper: Shopper, intent: str, there: Callable[[View], bool], deep: int) -> bool:
    dead_ends: set[tuple[str, str]] = set()
    pressed: set[tuple[str, str]] = set()
    for detour in _detours(intent):
        if detour and not _press_next(shopper, detour, pressed):
            continue
        if there(shopper.view) or _try_candidates(shopper, intent, there, dead_ends, deep):
            return True
    return False


def _detours(intent: str) -> tuple[str, ...]:
    besides = BESIDES.get(intent)
    account = DETOURS.index("account.open")
    return (*DETOURS[:account], besides, *DETOURS[account:]) if besides else DETOURS


def _press_next(shopper: Shopper, intent: str, pressed: set[tuple[str, str]]) -> bool:
    """Press the likeliest control that was not pressed for this before, and is not open already."""
    for candidate in shopper.finds(intent):
        node = candidate.node
        if (intent, _mark(shopper, node)) not in pressed and "expanded" not in node.states:
            pressed.add((intent, _mark(shopper, node)))
            shopper.presses(node, intent)
            return True
    return False


def _mark(shopper: Shopper, node: Node) -> str:
    """What tells a control from its likes on every later look: its words, and which of those that say so it is."""
    alike = [one.index for one in shopper.view.state.outline.nodes if (one.role, one.words) == (node.role, node.words)]
    return f"{node.role} {node.words} {alike.index(node.index)}"


def _try_candidates(
    shopper: Shopper, intent: str, there: Callable[[View], bool], dead_ends: set[tuple[str, str]], deep: int
) -> bool:
    tried: set[tuple[str, str, str]] = set()
    for _ in range(2):
        node = _untried(shopper, intent, tried, dead_ends)
        if node is None:
            return False
        tried.add(print_of(node))
        before = shopper.view.state.outline.url
        shopper.presses(node, intent)
        if there(shopper.view):
            return True
        if shopper.view.state.outline.url != before:
            if deep and _try_candidates(shopper, intent, there, dead_ends, deep - 1):
                return True
            dead_ends.add(_address(node))
            shopper.note("detour", f"“{node.words}” did not lead there; went back")
            shopper.goes_back()
    return False


def _untried(
    shopper: Shopper, intent: str, tried: set[tuple[str, str, str]], dead_ends: set[tuple[str, str]]
) -> Node | None:
    nodes = (c.node for c in shopper.finds(intent))
    return next((n for n in nodes if print_of(n) not in tried and _address(n) not in dead_ends), None)


def _address(node: Node) -> tuple[str, str]:
    """What a link is known by wherever it stands: a footer says the same on every page."""
    return node.words, node.attributes.get("href", node.ref)
