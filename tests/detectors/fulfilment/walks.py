"""Evidence of parcels and refunds, written as a few lines."""

from __future__ import annotations

from journeys.model.contact import Clock, Mail, StatementEntry, StatementRead
from journeys.model.event import PromiseNoted
from journeys.model.fact import Promise
from tests.detectors.build import Walk

MONDAY = "2026-03-02T12:00:00+00:00"


def ordered(due: str = "2026-03-09", before: str = "2026-03-09") -> Walk:
    """An order on Monday 2 March, promised for `before` on the review and for `due` on the confirmation."""
    walk = Walk()
    walk.add(Clock(MONDAY))
    walk.step()
    walk.look("review")
    walk.fact("delivery", "delivery_to", before, "date")
    walk.step()
    walk.look("confirmation")
    walk.fact("order", "order_number", "A-1", "")
    walk.fact("delivery", "delivery_to", due, "date")
    walk.add(PromiseNoted(Promise("delivery", "confirmation", "browser", due, "pending", "by Monday", "A-1")))
    return walk


def at(walk: Walk, when: str) -> Walk:
    walk.add(Clock(f"{when}:00+00:00", 1.0))
    return walk


def tracked(walk: Walk, when: str, status: str, day: str = "") -> Walk:
    at(walk, when)
    walk.step()
    walk.look("tracking")
    walk.fact("order", "order_number", "A-1", "")
    walk.fact("order", "status", status, "")
    if day:
        walk.fact("order", "delivered", day, "date")
    return walk


def mailed(walk: Walk, when: str, text: str) -> Walk:
    walk.add(
        Mail(f"m{walk.last}", "shop@shop.example", "sam@example.com", "Your order A-1", f"{when}:00+00:00", text=text)
    )
    return walk


def stated(walk: Walk, when: str, *entries: tuple[str, int, str], currency: str = "GBP") -> Walk:
    """The card statement read at `when`; entries are (kind, amount, day)."""
    at(walk, when)
    walk.step()
    rows = tuple(
        StatementEntry("A-1", kind, amount, currency, f"{day}T09:00:00+00:00")  # type: ignore[arg-type] # kinds are literals
        for kind, amount, day in entries
    )
    walk.add(StatementRead("A-1", rows, f"{when}:00+00:00"))
    return walk


def returned(due: str = "2026-03-21") -> Walk:
    """A return handed in on Monday 2 March, its money promised by `due`."""
    walk = Walk()
    walk.add(Clock(MONDAY))
    walk.step()
    walk.look("returns")
    walk.add(PromiseNoted(Promise("refund", "returns", "browser", due, "pending", "within 14 days", "A-1")))
    return walk
