"""How a badly built shop behaves when the payment company does not answer: the flaws of recovery and near misses."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from starlette.responses import Response

from cornershop import baskets
from cornershop.visit import Visit

DECLINED = "Your bank declined this card. Please check your card details or use another card."
UNSURE = (
    "We do not know yet whether your payment went through. Please do not pay again: we will e-mail you within the hour."
)
NOTICE = "Sorry, our payment service is not answering. You have not been charged. Please try again in a few minutes."
OWNED = "Sorry, our payment service failed. You weren't charged. Try again or use invoice."
SORRY = "We are very sorry: our payment service is not answering. You have not been charged."
SLOW, SOON = 2.0, timedelta(hours=1)  # seconds; time


def key(visit: Visit, usual: str) -> str:
    """What makes a payment count once: anew for every press where two of them are two payments."""
    again = visit.flaws.on("recover-double-charge") or visit.flaws.near("recover-double-charge")
    others = ("recover-order-limbo", "double-activation-hazard", "charged-twice")
    return secrets.token_hex(8) if again or any(map(visit.flaws.on, others)) else usual


def forgets(visit: Visit) -> bool:
    """Whether nobody looks after a payment whose answer never came."""
    names = ("recover-double-charge", "recover-order-limbo")
    return any(visit.flaws.on(name) or visit.flaws.near(name) for name in names)


def left_open(visit: Visit, attempt: str) -> str:
    """The payment whose answer was lost, where the near miss of recover-order-limbo makes an order of it."""
    if visit.flaws.on("recover-order-limbo"):
        _take(visit, attempt)
    if not visit.flaws.near("recover-order-limbo"):
        return ""
    return next((str(made["id"]) for made in visit.shop.payment.asked_for(attempt)), "")


def before(visit: Visit, attempt: str, authorisation: str) -> None:
    """What becomes of earlier payments for the same order: taken as well, or let go."""
    if visit.flaws.on("recover-double-charge"):
        _take(visit, attempt)
    if visit.flaws.near("recover-double-charge"):
        for made in visit.shop.payment.asked_for(attempt):
            if made["id"] != authorisation and made["status"] == "authorised":
                visit.shop.payment.release(str(made["id"]))


def _take(visit: Visit, attempt: str) -> None:
    for made in visit.shop.payment.asked_for(attempt):
        if made["status"] == "authorised":
            visit.shop.payment.capture(str(made["id"]), attempt)


def forget(visit: Visit) -> None:
    """What is forgotten an hour after it failed: everything that was typed, or the card only."""
    failed = visit.data.get("failed", "")
    names: tuple[str, ...] = ("answers", "delivery", "card") if visit.flaws.on("recover-no-resume") else ()
    names = ("card",) if visit.flaws.near("recover-no-resume") else names
    if names and failed and visit.shop.now() - datetime.fromisoformat(failed) > SOON:
        for name in (*names, "failed"):
            visit.data.pop(name, None)


def instead(visit: Visit) -> Response | None:
    """What a flaw answers in place of the review page; None for that page."""
    if visit.flaws.on("recover-cart-lost"):
        baskets.clear(visit)
        return visit.go("/basket", words(visit, NOTICE))
    if visit.flaws.near("recover-cart-lost") and "gone" not in visit.data:
        return _one_gone(visit)
    visit.data["failed"] = visit.shop.now().isoformat()
    if visit.flaws.on("recover-no-way-on") or visit.flaws.near("recover-no-way-on"):
        return visit.page("checkout/stuck.html", 503)
    return None


def words(visit: Visit, usual: str) -> str:
    """What the review page says; "" for nothing."""
    if visit.flaws.on("recover-dishonest"):
        return DECLINED
    if visit.flaws.near("recover-dishonest") or visit.flaws.on("recover-order-limbo"):
        return UNSURE
    if visit.flaws.on("failure-not-owned"):
        return "Transaction could not be processed."
    if visit.flaws.near("failure-not-owned"):
        return OWNED
    if visit.flaws.on("failure-no-make-right") or visit.flaws.near("failure-no-make-right"):
        return SORRY
    visit.delay = SLOW if visit.flaws.near("recover-slow-truth") else visit.delay
    return "" if visit.flaws.on("recover-slow-truth") else usual


def _one_gone(visit: Visit) -> Response:
    """The article that was put in last is sold out, and the shop says so."""
    last = baskets.lines(visit)[-1]
    baskets.change(visit, last.sku, 0)
    visit.data["gone"] = last.sku
    visit.data["basket_error"] = (
        f"{words(visit, NOTICE)} {last.name} is sold out meanwhile; we have taken it out of your basket."
    )
    return visit.go("/basket")
