"""Switches of the bundled shop: flaws per browser, and a reset. Not there when the shop runs without its sandbox."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from cornershop.flaws import REGISTRY, parse
from cornershop.flaws.choose import COOKIE, cookie_value
from cornershop.storage.tables import OrderRow
from cornershop.trade import packing
from cornershop.visit import Visit, endpoint


def flaws(visit: Visit) -> Response:
    """Without a query the registry as JSON; with `on` and `near` sets this browser's switches (both replace)."""
    if not visit.shop.settings.sandbox:
        return visit.page("missing.html", 404)
    query = visit.request.query_params
    if "on" not in query and "near" not in query:
        rows = [
            {
                "id": f.id,
                "flaw": f.flaw,
                "near_miss": f.near_miss,
                "on": visit.flaws.on(f.id),
                "near": visit.flaws.near(f.id),
            }
            for f in REGISTRY.values()
        ]
        return visit.json(rows)
    try:
        on, near = parse(visit.query("on")), parse(visit.query("near"))
    except ValueError as error:
        return visit.json({"error": str(error)}, 422)
    visit.cookies[COOKIE] = cookie_value(on, near)
    return visit.json({"on": on, "near": near})


def parcel(visit: Visit) -> Response:
    """What somebody who opens the parcel of an order finds: {order, inside: {question: answer}}."""
    order = visit.db.get(OrderRow, visit.path("number")) if visit.shop.settings.sandbox else None
    if order is None:
        return visit.page("missing.html", 404)
    return visit.json({"order": order.number, "inside": packing.inside(visit.flaws)})


def reset(visit: Visit) -> Response:
    """Everything as on opening day."""
    if not visit.shop.settings.sandbox:
        return visit.page("missing.html", 404)
    visit.shop.reset(visit.db)
    visit.data = {}
    return visit.json({"reset": True})


ROUTES = [
    Route("/__sandbox__/flaws", endpoint(flaws)),
    Route("/__sandbox__/parcels/{number}", endpoint(parcel)),
    Route("/__sandbox__/reset", endpoint(reset, open_post=True), methods=["POST"]),
]
