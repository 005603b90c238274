"""Expectations about prices, totals and codes, all from what the shop stated on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.expectations.expect import Expects, Verdict
from journeys.shopper.judging import amount_off
from journeys.shopper.questions import CodeOutcome, PriceOf

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

LATER = ("review", "payment", "basket")


def price_stays() -> Expects:
    """The unit price in basket or checkout is the one of the product page."""
    return Expects("the price stays what it was on the product page", _price_stays)


def total_stays() -> Expects:
    """The total on the confirmation is the one of the last page before it."""
    return Expects("the total stays what it was before I ordered", _total_stays)


def code_works() -> Expects:
    """The last code made the basket cheaper."""
    return Expects("the code takes money off", _code_works)


def code_keeps_working() -> Expects:
    """What the code took off in the basket is still taken off now."""
    return Expects("the discount is still there", _code_keeps_working)


def code_refused_with_reason() -> Expects:
    """The last code was refused and the shop said something about it."""
    return Expects("I am told why the code is refused", _refused_with_reason)


def delivery_cost_told() -> Expects:
    """What delivery costs was stated before paying."""
    return Expects("I know what delivery costs before I pay", _delivery_cost)


def _price_stays(shopper: Shopper) -> Verdict:
    first = shopper.asks(PriceOf("product"))
    later = next((price for stage in LATER if (price := shopper.asks(PriceOf(stage))) is not None), None)
    if first is None or later is None:
        return True, "the same price", "the shop states the price only once"
    return later <= first, f"{first / 100:.2f}", f"{later / 100:.2f}"


def _total_stays(shopper: Shopper) -> Verdict:
    before = shopper.memory.latest("total", stages=("review", "payment"))
    after = shopper.memory.latest("total", stages=("confirmation",))
    if before is None or after is None:
        return True, "the same total", "the confirmation states no total"
    return before.value == after.value, f"“{before.quote}”", f"“{after.quote}”"


def _code_works(shopper: Shopper) -> Verdict:
    result, message = shopper.asks(CodeOutcome())
    return (
        result == "done",
        "the total gets lower",
        f"{result or 'no code was tried'} (“{message}”)" if message else result,
    )


def _code_keeps_working(shopper: Shopper) -> Verdict:
    given = [
        abs(n.fact.value)
        for n in shopper.memory.facts
        if n.fact.attribute == "discount" and isinstance(n.fact.value, int)
    ]
    best, now = max(given, default=0), amount_off(shopper.view)
    expected = f"{best / 100:.2f} off" if best else "an amount off, as the code promised"
    return bool(best) and now >= best, expected, f"{now / 100:.2f} off"


def _refused_with_reason(shopper: Shopper) -> Verdict:
    result, message = shopper.asks(CodeOutcome())
    return result == "refused" and bool(message), "a refusal with a reason", f"{result}: “{message}”"


def _delivery_cost(shopper: Shopper) -> Verdict:
    before = ("product", "basket", "contact", "address", "delivery", "payment", "review")
    told = [n.fact for n in shopper.memory.facts if n.fact.attribute == "fee" and n.fact.stage in before]
    return bool(told), "a price for delivery", f"“{told[0].quote}”" if told else "nothing said"
