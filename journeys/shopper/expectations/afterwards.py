"""Expectations about what comes after the order: the parcel, the refund, the card statement."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from journeys.model.contact import StatementEntry
from journeys.shopper.expectations.expect import Expects, Verdict, present
from journeys.shopper.questions import OrderStatus

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

STUCK = frozenset({"", "placed", "paid", "packed"})


def parcel_arrived() -> Expects:
    """The shop says that the parcel was delivered."""
    return Expects("my parcel has arrived", lambda s: _is(s.asks(OrderStatus()), "delivered"))


def parcel_moves() -> Expects:
    """The order is further than the warehouse."""
    return Expects(
        "my order is on its way",
        lambda s: (s.asks(OrderStatus()) not in STUCK, "a parcel on its way", s.asks(OrderStatus()) or "no status"),
    )


def loss_admitted() -> Expects:
    """The shop says that the parcel is lost, and not that it is still coming."""
    return Expects("I am told that it is lost", lambda s: _is(s.asks(OrderStatus()), "lost"))


def carrier_admits_loss() -> Expects:
    """The carrier's own page says last that the parcel is lost."""
    return Expects("the carrier says that my parcel is lost", lambda s: _is(_at_carrier(s), "lost"))


def _at_carrier(shopper: Shopper) -> str:
    told = shopper.memory.latest("parcel_status")
    return str(told.value or told.quote) if told else ""


def arrived_as_promised() -> Expects:
    """The day of delivery is not after the last day the shop named before."""
    return Expects("it came when I was told it would", _in_time)


def charged_as_confirmed() -> Expects:
    """What was taken is the total of the confirmation."""
    return Expects("I was charged what I agreed to", _charged)


def refund_came() -> Expects:
    """Money came back on the statement."""
    return Expects("my money is back", lambda s: present(_sum(s, "refund"), "a refund", "none on the statement"))


def label_told() -> Expects:
    """The shop says how the parcel goes back: a label, a code or a number."""
    return Expects("I know how to send it back", lambda s: present(_label(s), "a label or number", "none given"))


def _label(shopper: Shopper) -> str:
    fact = shopper.memory.latest("label", "return")
    return str(fact.value) if fact and fact.value else ""


def _is(status: str, wanted: str) -> Verdict:
    return status == wanted, wanted, status or "no status"


def _in_time(shopper: Shopper) -> Verdict:
    came = shopper.memory.latest("delivered", "order")
    promised = [due for what, _, due in shopper.memory.promised if what == "delivery" and due]
    if came is None or not promised:
        return False, "a day of delivery that was promised", "no day of delivery was stated"
    day, last = date.fromisoformat(str(came.value)), max(date.fromisoformat(due) for due in promised)
    return day <= last, f"{last} at the latest", str(day)


def _charged(shopper: Shopper) -> Verdict:
    total = shopper.memory.latest("total", stages=("confirmation", "review", "tracking"))
    taken = _sum(shopper, "charge")
    if total is None or not isinstance(total.value, int):
        return False, "a total to compare with", "none was stated"
    return taken == total.value, f"{total.value} {total.unit}", f"{taken} {total.unit}"


def _sum(shopper: Shopper, kind: str) -> int:
    read = shopper.memory.statement
    entries: tuple[StatementEntry, ...] = read.entries if read else ()
    return sum(entry.amount for entry in entries if entry.kind == kind)
