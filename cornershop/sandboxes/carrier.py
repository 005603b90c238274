"""SandboxCarrier: a parcel company over HTTP. Carries no parcels.

GET /rates?postcode=&country=&day=YYYY-MM-DD -> [{code, name, price, from, to}]; POST /parcels {order} -> {parcel};
POST /labels {order} -> {label}; GET /parcels/{parcel}/events; GET /health. Prices are integer pence, dates ISO.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from cornershop.trade.dates import working_days_after

SERVICES: tuple[tuple[str, str, int, int, int], ...] = (
    ("standard", "Standard delivery", 395, 3, 5),
    ("express", "Express delivery", 695, 1, 1),
    ("collect", "Parcel shop collection", 250, 3, 4),
)
ABROAD: tuple[tuple[str, str, int, int, int], ...] = (("standard", "Standard delivery", 995, 5, 8),)


def rates(country: str, day: date) -> list[dict[str, Any]]:
    """Services to a country for a parcel handed over on `day`."""
    services = SERVICES if country in ("", "GB") else ABROAD
    return [
        {
            "code": code,
            "name": name,
            "price": price,
            "from": working_days_after(day, least).isoformat(),
            "to": working_days_after(day, most).isoformat(),
        }
        for code, name, price, least, most in services
    ]


def create_carrier(now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Starlette:
    """The service; `now` is its clock. Parcel numbers follow from order numbers, so asking twice makes one parcel."""
    app = Starlette(
        routes=[
            Route("/health", _health),
            Route("/rates", _rates),
            Route("/parcels", _parcel, methods=["POST"]),
            Route("/parcels/{parcel}/events", _events),
            Route("/labels", _label, methods=["POST"]),
        ]
    )
    app.state.now = now
    return app


async def _health(_request: Request) -> JSONResponse:
    return JSONResponse({"status": "ok"})


async def _rates(request: Request) -> JSONResponse:
    try:
        day = date.fromisoformat(request.query_params.get("day", ""))
    except ValueError:
        return JSONResponse({"error": "day must be YYYY-MM-DD"}, status_code=422)
    return JSONResponse(rates(request.query_params.get("country", ""), day))


async def _parcel(request: Request) -> JSONResponse:
    body = await request.json()
    return JSONResponse({"parcel": f"PF{_number(str(body.get('order')))}GB"}, status_code=201)


async def _events(request: Request) -> JSONResponse:
    parcel = request.path_params["parcel"]
    return JSONResponse({"parcel": parcel, "events": [{"code": "announced", "text": "We expect this parcel"}]})


async def _label(request: Request) -> JSONResponse:
    body = await request.json()
    return JSONResponse({"label": f"RL{_number('return ' + str(body.get('order')))}GB"}, status_code=201)


def _number(text: str) -> int:
    return zlib.crc32(text.encode()) % 900000000 + 100000000
