"""Coming back by the link of a mail: the basket and the answers of the visit it was written for."""

from __future__ import annotations

from itsdangerous import BadSignature
from starlette.responses import Response
from starlette.routing import Route

from cornershop.storage.tables import VisitRow
from cornershop.visit import COOKIE, Visit, endpoint


def go_on(visit: Visit) -> Response:
    """Be the visitor the ticket names, and see the basket."""
    ticket = visit.path("ticket")
    try:
        name = visit.shop.signer.unsign(ticket).decode()
    except BadSignature:
        return visit.page("missing.html", 404)
    row = visit.db.get(VisitRow, name)
    if row is None:
        return visit.page("missing.html", 404)
    visit.id, visit.known, visit.data = name, True, dict(row.data)
    visit.cookies[COOKIE] = ticket
    return visit.go("/basket", "Welcome back. Your basket is as you left it.")


ROUTES = [Route("/basket/go-on/{ticket}", endpoint(go_on))]
