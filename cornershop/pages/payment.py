"""Checkout, second half: payment, review, placing the order, confirmation."""

from __future__ import annotations

import secrets

from sqlalchemy import event
from sqlalchemy.orm import SessionTransaction
from starlette.responses import Response
from starlette.routing import Route

from cornershop import baskets, order_book, reserving, settling
from cornershop.outside import ServiceDownError
from cornershop.pages import failing
from cornershop.pages.checkout import ask, guard, keep, onward
from cornershop.reserving import GoneError, Reserved
from cornershop.storage.tables import OrderRow
from cornershop.trade import fields
from cornershop.trade.fields import Field
from cornershop.visit import Visit, endpoint

SLOW, UNHURRIED = 4.0, 0.6  # seconds
TOO_MUCH = 100  # pence
NOT_ANSWERING = (
    "Sorry, our payment service is not answering. You have not been charged. Your basket and your answers are safe: "
    "please try again in a few minutes, or call us on 01904 555 0100 and we will take the order by phone."
)
NOT_TAKEN = (
    "Sorry, our order desk did not answer. You have not been charged, and your basket is safe: please try again, or "
    "call us on 01904 555 0100 and we will take the order by phone."
)
STILL_AT_IT = "We are still working on your order. Please do not press again: look at your e-mail in a minute."
DECLINED = "Your bank declined this card. You have not been charged. Try another card, or ask your bank why."


def _billing(visit: Visit) -> tuple[Field, ...]:
    again = visit.flaws.on("ask-twice")
    different = visit.request.method == "POST" and not visit.form.get("billing_same")
    asked = fields.address("billing_", "billing") if again or different else ()
    confirm = Field("email_again", "E-mail address", "Enter your e-mail address.", "email", "email", "email")
    return (confirm, *asked) if again else asked


def pay(visit: Visit) -> Response:
    """The card and the billing address. The card goes to the payment company; the shop keeps a token."""
    if instead := guard(visit, "payment"):
        return instead
    card = fields.card(lambda: visit.shop.now().date())
    billing = _billing(visit)
    values = visit.data.get("answers", {})
    if visit.request.method == "GET":
        errors = {"number": DECLINED} if visit.data.pop("declined", False) else {}
        return ask(
            visit, "payment", card, errors, values=values, billing=billing, same=values.get("billing_same", "yes")
        )
    answers = keep(visit, billing, "billing_same")
    typed = {field.name: visit.form.get(field.name, "") for field in card}
    errors = fields.errors(card, typed) | fields.errors(billing, answers)
    trouble = ""
    if not errors:
        errors, trouble = _tokenise(visit, typed)
    if not errors and not trouble:
        return onward(visit, "review")
    shown = answers | typed | {"code": ""}
    return ask(
        visit, "payment", card, errors, values=shown, billing=billing, same=answers["billing_same"], trouble=trouble
    )


def _tokenise(visit: Visit, typed: dict[str, str]) -> tuple[dict[str, str], str]:
    try:
        card = visit.shop.payment.token(typed["number"], typed["expiry"], typed["code"])
    except ServiceDownError:
        return {}, NOT_ANSWERING
    if not card:
        return {"number": "Check the card number: our payment service does not know it."}, ""
    visit.data["card"] = card
    visit.data["attempt"] = secrets.token_urlsafe(12)
    return {}, ""


def review(visit: Visit, *, trouble: str = "", status: int = 200) -> Response:
    """Everything once more, before the order is placed."""
    if instead := guard(visit, "review"):
        return instead
    delivery, card = visit.data["delivery"], visit.data["card"]
    return ask(visit, "review", (), stage="review", delivery=delivery, card=card, trouble=trouble, status=status)


def place(visit: Visit) -> Response:
    """Authorise the payment, write the order, take the money. Pressing twice makes one order."""
    if not _in_turn(visit, visit.form.get("attempt", "")):
        return review(visit, trouble=STILL_AT_IT)
    done = order_book.by_attempt(visit, visit.form.get("attempt", ""))
    if done and not visit.flaws.on("double-activation-hazard"):
        return visit.go(f"/checkout/confirmation/{done.number}")
    if instead := guard(visit, "review"):
        return instead
    if visit.flaws.on("failure-hidden"):
        return visit.json({"error": "order not written"}, 500) if visit.quick else visit.go("/checkout/thank-you")
    if _stumbles(visit):
        return review(visit, trouble=NOT_TAKEN, status=500)
    if short := order_book.sold_out(visit):
        return review(visit, trouble=short)
    if changed := _code_gone(visit):
        return review(visit, trouble=changed)
    try:
        kept = reserving.reserve(visit)
    except GoneError as gone:
        return review(visit, trouble=str(gone))
    return _pay_for(visit, kept)


def _code_gone(visit: Visit) -> str:
    """A sentence when the code of the review no longer counts: nobody pays more than he agreed to."""
    code = visit.data.get("code", "")
    if not code or baskets.promotion(visit):
        return ""
    return f"{visit.data.pop('code_error', '')} You have not been charged. Please look at the new total first."


def _in_turn(visit: Visit, attempt: str) -> bool:
    """Wait while another press of the same button is answered; False when that takes too long."""
    if not attempt or visit.flaws.on("charged-twice"):
        return True
    if not visit.shop.turns.take(attempt):
        return False

    def done(_db: object, transaction: SessionTransaction) -> None:
        if transaction.parent is None:  # flushes end transactions of their own, before anybody else can see the order
            visit.shop.turns.done(attempt)

    event.listen(visit.db, "after_transaction_end", done)
    return True


def _pay_for(visit: Visit, kept: Reserved) -> Response:
    """Ask for the money for what is set aside, and write the order; without money everything goes back."""
    total, attempt = baskets.totals(visit, "review").total, visit.data["attempt"]
    total += TOO_MUCH if visit.flaws.on("charge-differs") else 0
    key = failing.key(visit, f"{attempt}-{total}")
    try:
        authorisation = settling.authorise(visit, total, key)
    except ServiceDownError:
        if found := failing.left_open(visit, attempt):
            return _confirmation(visit, order_book.write(visit, found, kept), 202)
        reserving.give_back(visit, kept)
        if not failing.forgets(visit):
            settling.unsure(visit)
        return failing.instead(visit) or review(visit, trouble=failing.words(visit, settling.UNSURE))
    if not authorisation:
        reserving.give_back(visit, kept)
        visit.data.pop("card")
        visit.data["declined"] = True
        return visit.go("/checkout/payment")
    failing.before(visit, attempt, authorisation)
    order = order_book.write(visit, authorisation, kept)
    if visit.flaws.on("wait-without-progress") or visit.flaws.near("wait-without-progress"):
        visit.delay = SLOW
    elif visit.flaws.on("double-activation-hazard") or visit.flaws.near("double-activation-hazard"):
        visit.delay = UNHURRIED
    if visit.flaws.near("failure-hidden"):
        return _confirmation(visit, order, 202)
    return visit.go(f"/checkout/confirmation/{order.number}")


def _stumbles(visit: Visit) -> bool:
    """Whether the flaw failure-repeated, or its near miss, fails this press."""
    attempt, before = visit.data["attempt"], visit.data.get("stumbled", [])
    first_only = visit.flaws.near("failure-repeated")
    if not (first_only or visit.flaws.on("failure-repeated")) or attempt in before or (first_only and before):
        return False
    visit.data["stumbled"] = [*before, attempt]
    return True


def confirmation(visit: Visit) -> Response:
    """The order, to the visitor who placed it."""
    order = visit.db.get(OrderRow, visit.path("number"))
    if order is None or order.number not in visit.data.get("orders", []):
        return visit.page("missing.html", 404)
    return _confirmation(visit, order, 200)


def _confirmation(visit: Visit, order: OrderRow, status: int) -> Response:
    visit.data.pop("untold", None)
    if visit.flaws.on("double-activation-hazard"):
        order_book.forget(visit)
    return visit.page("checkout/confirmation.html", status, order=order, offer=not visit.data.get("account"))


def thank_you(visit: Visit) -> Response:
    """The page of the flaw failure-hidden: thanks for an order that was never written."""
    return visit.page("checkout/thank_you.html") if visit.flaws.on("failure-hidden") else visit.go("/basket")


ROUTES = [
    Route("/checkout/payment", endpoint(pay), methods=["GET", "POST"]),
    Route("/checkout/review", endpoint(review)),
    Route("/checkout/place", endpoint(place), methods=["POST"]),
    Route("/checkout/confirmation/{number}", endpoint(confirmation)),
    Route("/checkout/thank-you", endpoint(thank_you)),
]
