"""Which request is "the payment call" of a shop nobody described: learned from what went over the wire on a clean walk.

A call is known by the step it belongs to (the press that placed the order, applied the code, chose the delivery), its
method, and its address with everything that changes from walk to walk left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from journeys.model.event import Action, Event, NetworkRequest

INTENTS: dict[str, tuple[str, ...]] = {
    "payment": ("order.place",),
    "order": ("order.place",),
    "promotion": ("promo.apply",),
    "carrier": ("delivery.option", "field.delivery", "checkout.next"),
    "basket": ("basket.add",),
    "chat": ("chat.send",),
}
"""The intents of the presses that make a call, the likeliest first."""

USER = frozenset({"document", "xhr", "fetch"})
WRITES = frozenset({"POST", "PUT", "PATCH"})
_VARIES = re.compile(r"^(?=.*\d)[\w.~%-]{4,}$|^[0-9a-fA-F]{8,}$|^\d+$")


@dataclass(frozen=True)
class Call:
    """A kind of request: its method and a shell pattern over the whole address."""

    method: str
    pattern: str

    @property
    def words(self) -> str:
        """As evidence names it."""
        return f"{self.method or 'any'} {self.pattern}"


def call_of(text: str) -> Call:
    """A call as journeys.toml writes it: `POST */checkout/pay*`, or only a pattern."""
    method, _, pattern = text.strip().partition(" ")
    return Call(method.upper(), pattern.strip()) if pattern.strip() else Call("", method)


def learned(target: str, events: Sequence[Event]) -> Call | None:
    """The call in the events of a walk, from the last press that made one; None where none did."""
    requests = {event.seq: event.body for event in events if isinstance(event.body, NetworkRequest)}
    for intent in INTENTS.get(target, ()):
        for event in reversed(events):
            if isinstance(event.body, Action) and _is(event.body, intent):
                made = _chosen(target, [requests[seq] for seq in _requests(event.body) if seq in requests])
                if made:
                    return Call(made.method, pattern_of(made.url, own=made.first_party))
    return None


def _is(action: Action, intent: str) -> bool:
    if not action.intent.startswith(intent) or action.response is None:
        return False
    return intent != "checkout.next" or "delivery" in (action.title + action.intent).casefold()


def _requests(action: Action) -> tuple[int, ...]:
    return action.response.requests if action.response else ()


def _chosen(target: str, made: Iterable[NetworkRequest]) -> NetworkRequest | None:
    """The request that did it: one that writes before one that reads; for a payment not the shop's own first."""
    able = [one for one in made if one.resource in USER and one.status < 400 and not one.failure]
    writes = [one for one in able if one.method in WRITES]
    others = [one for one in writes if not one.first_party]
    if target == "payment" and others:
        return others[0]
    own = [one for one in writes if one.first_party] or [one for one in able if one.first_party]
    return own[0] if own else None


def pattern_of(url: str, *, own: bool = True) -> str:
    """An address with its numbers, tokens and query left open; of the shop's `own` calls any host, which may differ."""
    parts = urlsplit(url)
    path = "/".join("*" if _VARIES.match(part) else fnmatch_literal(part) for part in parts.path.split("/"))
    return ("*://*" if own else f"{parts.scheme}://{parts.netloc}") + path + ("[?]*" if parts.query else "")


def fnmatch_literal(text: str) -> str:
    """`text` as a shell pattern that fits nothing else."""
    return "".join(f"[{char}]" if char in "[?*" else char for char in text)
