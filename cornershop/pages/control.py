"""What a harness may ask of the bundled shop: its clock, a card statement, shops of its own. JSON, with a bearer token.

Not there when the shop runs without its sandbox or without a token.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from cornershop.flaws import parse
from cornershop.instances import FullError
from cornershop.outside import ServiceDownError
from cornershop.post.letter import HELP
from cornershop.storage.tables import ReturnRow

if TYPE_CHECKING:
    from cornershop.app import Shop

MOST_SECONDS = 400 * 86400
Answer = tuple[int, dict[str, Any]]
Handler = Callable[["Shop", Request, dict[str, Any]], Answer]


def controlled(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint for whoever has the token: 404 where there is none to have, 401 with another one."""

    async def serve(request: Request) -> Response:
        """Check the token and the body, then answer in a thread of its own."""
        shop: Shop = request.app.state.shop
        token = shop.settings.token if shop.settings.sandbox else ""
        if not token:
            return JSONResponse({"error": "not_found"}, 404)
        if not hmac.compare_digest(request.headers.get("authorization", "").encode(), f"Bearer {token}".encode()):
            return JSONResponse({"error": "wrong_token"}, 401, {"WWW-Authenticate": "Bearer"})
        try:
            body = json.loads(await request.body() or b"{}")
        except ValueError:
            body = None
        if not isinstance(body, dict):
            return JSONResponse({"error": "the body must be a JSON object"}, 422)
        status, content = await run_in_threadpool(handler, shop, request, body)
        return JSONResponse(content, status)

    return serve


def clock(shop: Shop, request: Request, body: dict[str, Any]) -> Answer:
    """What time it is; a POST of {advance_seconds} lets that much pass first."""
    if request.method == "POST":
        seconds = body.get("advance_seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 <= seconds <= MOST_SECONDS:
            return 422, {"error": f"advance_seconds must be a number from 0 to {MOST_SECONDS}"}
        shop.schedule.advance(timedelta(seconds=seconds))
    shop.schedule.catch_up()
    return 200, {"now": shop.now().isoformat()}


def statement(shop: Shop, request: Request, _body: dict[str, Any]) -> Answer:
    """Holds, charges and refunds of the customer with this `email`, oldest first."""
    email = request.query_params.get("email", "")
    if not email:
        return 422, {"error": "email is missing"}
    shop.schedule.catch_up()
    try:
        return 200, {"entries": shop.payment.statement(email)}
    except ServiceDownError as error:
        return 502, {"error": str(error)}


def counter(shop: Shop, _request: Request, body: dict[str, Any]) -> Answer:
    """A customer gives a parcel away at the carrier's counter: {hand_in: return reference or label number}."""
    wanted = str(body.get("hand_in", "")).strip().upper()
    with shop.database.session() as db:
        row = db.get(ReturnRow, wanted)
        label = row.label if row else wanted
    try:
        shop.carrier.hand_in(label)
    except ServiceDownError as error:
        return 404, {"error": str(error)}
    return 200, {"handed_in": label}


def open_instance(shop: Shop, _request: Request, body: dict[str, Any]) -> Answer:
    """Another shop as on opening day: {smtp, flaws, near_misses}, each optional -> {id, url, and its doors}."""
    if shop.instances is None:
        return 404, {"error": "this shop is an instance itself"}
    unknown = body.keys() - {"smtp", "flaws", "near_misses"}
    try:
        if unknown:
            raise ValueError(f"there is no key {min(unknown)!r}")
        changes: dict[str, Any] = {key: parse(",".join(body[key])) for key in body.keys() & {"flaws", "near_misses"}}
        changes |= {"smtp": str(body["smtp"])} if "smtp" in body else {}
    except (ValueError, TypeError) as error:
        return 422, {"error": str(error)}
    try:
        name, (url, post) = shop.instances.open(**changes)
    except FullError as error:
        return 503, {"error": str(error)}
    doors = {door: f"{url}{path}" for door, path in DOORS.items()}
    return 201, {"id": name, "url": url, "number": shop.settings.phone_number, "inbox": post, "service": HELP} | doors


def drop_instance(shop: Shop, request: Request, _body: dict[str, Any]) -> Answer:
    """Close an instance and forget what was in it."""
    known = shop.instances is not None and shop.instances.drop(request.path_params["id"])
    return (200, {"dropped": True}) if known else (404, {"error": "not_found"})


CLOCK, STATEMENT, COUNTER = "/__sandbox__/clock", "/__sandbox__/statement", "/__sandbox__/counter"
PHONE, CALLS = "/phone/voice", "/__sandbox__/calls"
CHAT = "/webhooks/rest/webhook"
BOOKS, FAULTS, LEDGER = "/__sandbox__/books", "/__sandbox__/faults", "/__sandbox__/ledger"
DOORS = {
    "clock": CLOCK,
    "statement": STATEMENT,
    "counter": COUNTER,
    "phone": PHONE,
    "calls": CALLS,
    "chat": CHAT,
    "books": BOOKS,
    "faults": FAULTS,
    "ledger": LEDGER,
}
INSTANCES = "/__sandbox__/instances"
ROUTES = [
    Route(CLOCK, controlled(clock), methods=["GET", "POST"]),
    Route(STATEMENT, controlled(statement)),
    Route(COUNTER, controlled(counter), methods=["POST"]),
    Route(INSTANCES, controlled(open_instance), methods=["POST"]),
    Route(f"{INSTANCES}/{{id}}", controlled(drop_instance), methods=["DELETE"]),
]
