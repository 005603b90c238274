"""Walks in which something of the shop's was broken, in a line each."""

from __future__ import annotations

from typing import Any

from journeys.model.contact import Clock, Mail, MailAwaited
from journeys.model.fault import (
    BookCharge,
    BookOrder,
    BooksRead,
    FaultArmed,
    FaultFelt,
    FaultLifted,
    FaultMet,
    KeptLine,
    ShopperReturned,
    StateKept,
    Way,
)
from tests.detectors.build import Walk

MUG = KeptLine("Mug", 1, 1290)
SOCKS = KeptLine("Socks", 2, 1800)


def at(day: int = 1, hour: int = 10, minute: int = 0) -> str:
    """A moment on the customer clock."""
    return f"2026-03-{day:02d}T{hour:02d}:{minute:02d}:00+00:00"


def broken(locale: str = "en_GB", felt: int = 1, **armed: Any) -> Walk:
    """A walk to the last page, where a fault stands; by default the payment does not answer and nothing is charged."""
    w = Walk("desktop", locale)
    w.step("I try to place the order")
    w.add(Clock(at()))
    w.look("review")
    parts: dict[str, Any] = {
        "fault": "f",
        "family": "sandbox",
        "kind": "no-answer",
        "dependency": "payment",
        "target": "payment",
        "words": "The payment provider does not answer",
        "required": True,
        "charged": "no",
        "ordered": "no",
    }
    w.add(FaultArmed(**parts | armed))
    if felt:
        w.add(FaultFelt("f", felt, "POST /authorisations"))
    return w


def met(w: Walk, *words: str, ways: tuple[str, ...] = (), **parts: Any) -> int:
    """The shopper pressed, and this is what he was told; by default the goal was not reached."""
    press = w.press("Place order", "order.place")
    look = w.look(parts.pop("stage", "review"), *parts.pop("page", ()))
    offered = tuple(Way(kind, kind) for kind in ways)  # type: ignore[arg-type]  # names of the tests
    told: dict[str, Any] = {"goal": "order-place", "seconds": 2.0, "done": False} | parts
    return w.add(FaultMet("f", action=press, look=look, words=words, ways=offered, **told))


def lifted(w: Walk, times: int = 1) -> int:
    """It works again."""
    return w.add(FaultLifted("f", "step", times))


def tried(w: Walk, result: Any, goal: str = "order-place") -> int:
    """A further try without a fault."""
    press = w.press("Place order", "order.place")
    return w.attempt(goal, "order", result, first=press, last=press)


def kept(w: Walk, moment: Any, *lines: KeptLine, **parts: Any) -> int:
    """What the shop remembered at a moment."""
    looked = parts.pop("looked", ("basket", "address"))
    look = w.look("basket")
    return w.add(StateKept(moment, look, "f", lines, looked=looked, **parts))


def back(w: Walk, left: str, found: str, **parts: Any) -> int:
    """The shopper came back the next day."""
    look = w.look(found or "home", *parts.pop("page", ()))
    return w.add(ShopperReturned("f", parts.pop("way", "session"), 72000, left, found, look, **parts))


def order(number: str = "A-1", payment: Any = "paid", **parts: Any) -> BookOrder:
    """An order in the books."""
    return BookOrder(number, parts.pop("state", "received"), payment, 1290, "GBP", parts.pop("when", at()), **parts)


def charge(name: str = "c1", taken: int = 1290, held: int = 0, refunded: int = 0, **parts: Any) -> BookCharge:
    """Money at the payment company."""
    return BookCharge(name, held, taken, refunded, "GBP", parts.pop("when", at()), **parts)


def books(w: Walk, *entries: BookOrder | BookCharge, when: str = at(hour=11), **parts: Any) -> int:
    """The books are read, an hour later."""
    orders = tuple(one for one in entries if isinstance(one, BookOrder))
    charges = tuple(one for one in entries if isinstance(one, BookCharge))
    return w.add(BooksRead("sandbox", orders, charges, when, **parts))


def waited(w: Walk, seconds: float = 86400.0, *, healthy: bool = True, found: int = -1) -> int:
    """The shopper waited for a mail."""
    w.add(Clock(at(3) if seconds >= 86400 else at(1, 11), seconds))
    return w.add(MailAwaited("", "", "c@x.example", found, seconds, healthy))


def mailed(w: Walk, subject: str, text: str, **parts: Any) -> int:
    """A mail came."""
    return w.add(Mail("m", "shop@x.example", "c@x.example", subject, at(1, 12), text=text, **parts))
