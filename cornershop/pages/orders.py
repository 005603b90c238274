"""Order tracking by number and e-mail."""

from __future__ import annotations

from itsdangerous import BadSignature
from sqlalchemy import select
from starlette.responses import Response
from starlette.routing import Route

from cornershop import order_book
from cornershop.storage.tables import OrderRow, ReturnRow
from cornershop.trade.invoices import links
from cornershop.visit import Visit, endpoint

UNKNOWN = (
    "We cannot find an order with this number and e-mail address. The number is in your confirmation, like CS-10417."
)


def identify(visit: Visit) -> tuple[OrderRow | None, dict[str, str]]:
    """The order a form names, or what is missing. A found order stays open to this visitor."""
    number, email = visit.form.get("number", "").strip(), visit.form.get("email", "").strip()
    errors = {}
    if not number:
        errors["number"] = "Enter your order number, like CS-10417."
    if not email:
        errors["email"] = "Enter the e-mail address you ordered with."
    order = order_book.find(visit, number, email) if not errors else None
    if order is None and not errors:
        errors["number"] = UNKNOWN
    if order:
        visit.data["orders"] = sorted({*visit.data.get("orders", []), order.number})
    return order, errors


def opened(visit: Visit, number: str) -> OrderRow | None:
    """An order this visitor has identified, placed, or has in the account."""
    order = visit.db.get(OrderRow, number)
    mine = order is not None and (number in visit.data.get("orders", []) or order.email == visit.data.get("account"))
    return order if mine else None


def track(visit: Visit) -> Response:
    """The tracking form."""
    if visit.request.method == "GET":
        return visit.page("track.html", errors={}, values={"number": "", "email": ""})
    order, errors = identify(visit)
    if order is None:
        return visit.page("track.html", 422, errors=errors, values=dict(visit.form))
    return visit.go(f"/orders/{order.number}")


def show(visit: Visit) -> Response:
    """One order: status, dates, parcel, goods and money."""
    order = opened(visit, visit.path("number"))
    if order is None:
        return visit.page("missing.html", 404)
    back = visit.db.scalars(select(ReturnRow).where(ReturnRow.order_number == order.number)).all()
    papers = links(order, visit.flaws)
    return visit.page("order.html", order=order, back=back, carrier=_carrier(visit, order), invoices=papers)


def follow(visit: Visit) -> Response:
    """The link in a mail: opens its order to whoever has it, without signing in."""
    try:
        number = visit.shop.signer.unsign(visit.path("ticket")).decode()
    except BadSignature:
        return visit.page("missing.html", 404)
    visit.data["orders"] = sorted({*visit.data.get("orders", []), number})
    return visit.go(f"/orders/{number}")


def counted(visit: Visit) -> Response:
    """A page that counts who came by a mail, and only sends the reader on."""
    return visit.go(f"/orders/follow/{visit.path('ticket')}")


def _carrier(visit: Visit, order: OrderRow) -> str:
    """Where the carrier itself tells of the parcel."""
    number = f"X{order.parcel}" if visit.flaws.on("tracking-dead") else order.parcel
    return f"{visit.shop.settings.carrier_url}/track/{number}"


ROUTES = [
    Route("/orders/track", endpoint(track), methods=["GET", "POST"]),
    Route("/orders/follow/{ticket}", endpoint(follow)),
    Route("/go/follow/{ticket}", endpoint(counted)),
    Route("/orders/{number}", endpoint(show)),
]
