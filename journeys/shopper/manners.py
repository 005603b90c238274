"""How a guest behaves in a shop that is not the robot's own: looks, stays on the premises, and orders nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from journeys.errors import HarnessError
from journeys.shopper.errors import HeldBack, NotOffered
from journeys.shopper.guard import Given, Guard
from journeys.shopper.hosts import Home

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper
    from journeys.wayfinding import Candidate

PAID_ELSEWHERE = frozenset({"order.place", "payment.option"})
"""Intents after which a shop that may be ordered from can hand over to its payment provider."""


class Manners:
    """Asked before and after everything a shopper does with its hands. `guard` decides what is held back."""

    def __init__(self, guard: Guard, home: Home) -> None:
        self.guard, self.home = guard, home
        self._left_out: set[str] = set()

    def own(self, shopper: Shopper, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """Without the links that lead off the shop's hosts; each is noted once."""
        kept = []
        for candidate in found:
            href = candidate.node.attributes.get("href", "") if candidate.node.role == "link" else ""
            if not href or self.home.owns(href):
                kept.append(candidate)
            elif href not in self._left_out:
                self._left_out.add(href)
                shopper.note("off-site", f"“{candidate.node.words[:80]}” leads to {_host(href)}: not followed")
        return tuple(kept)

    def before_press(self, shopper: Shopper, node: Node, intent: str) -> None:
        """Raises HeldBack for what a guest does not press, NotOffered for a link that leads elsewhere."""
        why = self.guard.press(shopper.view, node, intent, given(shopper))
        if why:
            raise _held(shopper, f"“{node.words[:60] or 'a control without a name'}”", why)
        href = node.attributes.get("href", "") if node.role == "link" else ""
        if href and not self.home.owns(href):
            shopper.note("off-site", f"“{node.words[:80]}” leads to {_host(href)}: not followed")
            raise NotOffered(f"“{node.words[:60]}” leads to {_host(href)}, which is not the shop's own.")

    def before_key(self, shopper: Shopper, name: str, intent: str) -> None:
        """Raises HeldBack for a key that could send what a guest does not send."""
        why = self.guard.key(shopper.view, name, intent, given(shopper))
        if why:
            raise _held(shopper, f"the {name} key", why)

    def after(self, shopper: Shopper, before: View, what: str, intent: str) -> None:
        """Raises NotOffered after coming back from a stranger's site, HarnessError when an order seems to be placed."""
        away = shopper.page.url
        if not self.home.owns(away) and not (self.guard.orders and intent in PAID_ELSEWHERE):
            back = shopper.page.back()
            if back.met or not self.home.owns(shopper.page.url):
                shopper.page.open(before.state.outline.url)
            shopper.look()
            shopper.note("off-site", f"“{what[:80]}” led to {_host(away)}: came back")
            raise NotOffered(f"“{what[:60]}” leads to {_host(away)}, which is not the shop's own.")
        view = shopper.view
        if not self.guard.orders and view.stage == "confirmation" != before.stage and given(shopper).address:
            shopper.note("order-slipped", f"“{what[:80]}” led to a confirmation although nothing was to be ordered")
            raise HarnessError(
                f"“{what[:60]}” seems to have placed an order although this visit only looks.",
                where=view.state.outline.url,
                do="Please cancel it, and report the shop's wording so that it is held back.",
            )


def given(shopper: Shopper) -> Given:
    """What the shop knows of this customer by now."""
    signed_in = shopper.memory.attempts.get("login", ("", ""))[0] in {"done", "unknown"}
    return Given(frozenset(shopper.effort.typed), signed_in)


def _held(shopper: Shopper, what: str, why: str) -> HeldBack:
    sentence = f"Stopped before {what}: {why}, and this visit only looks."
    shopper.note("held-back", sentence)
    return HeldBack(sentence)


def _host(url: str) -> str:
    return urlsplit(url).hostname or url[:60]
