"""SandboxCarrier: a parcel company over HTTP. Carries no parcels.

GET /rates?postcode=&country=&day=YYYY-MM-DD -> [{code, name, price, from, to}]; POST /parcels {order} -> {parcel};
POST /parcels/{parcel}/handover {first, last, fate}; POST /labels {order} -> {label}; POST /labels/{label}/hand-in;
GET /parcels/{number}/events -> {parcel, events: [{when, code, text, expected}]}, for labels as well; GET /health.
For people: GET /track/{number}. Prices are integer pence, dates ISO.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from html import escape
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from cornershop.sandboxes.parcels import Event, Fate, Parcel, homeward, outward
from cornershop.trade.dates import in_words, working_days_after

SERVICES: tuple[tuple[str, str, int, int, int], ...] = (
    ("standard", "Standard delivery", 395, 3, 5),
    ("express", "Express delivery", 695, 1, 1),
    ("collect", "Parcel shop collection", 250, 3, 4),
)
ABROAD: tuple[tuple[str, str, int, int, int], ...] = (("standard", "Standard delivery", 995, 5, 8),)
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport"
content="width=device-width, initial-scale=1"><title>{title}</title><style>body{{font:1rem/1.5 sans-serif;margin:2rem
auto;max-width:40rem;padding:0 1rem;color:#1a1a1a}}button{{font:inherit;padding:.7rem 1.2rem}}</style></head>
<body><main><p>Pedal Freight, a sandbox carrier</p><h1>{title}</h1>{body}</main></body></html>"""


class SandboxCarrier:
    """The company's books: parcels and labels by number, and its clock."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.parcels: dict[str, Parcel] = {}

    def announce(self, number: str, order: str, *, back: bool = False) -> Parcel:
        """The parcel of this number, written down when it is new: asking twice makes one."""
        if number not in self.parcels:
            said = "We expect this parcel; we do not have it yet"
            self.parcels[number] = Parcel(number, order, back, [Event(self.now(), "announced", said)])
        return self.parcels[number]

    def hand_over(self, number: str, first: date, last: date, fate: Fate = "", start: datetime | None = None) -> None:
        """The shop gives the parcel away; once."""
        parcel = self.parcels[number]
        if len(parcel.events) == 1:
            parcel.events += outward(start or self.now(), first, last, fate)

    def hand_in(self, label: str) -> bool:
        """The customer gives a return away; once. False when it is no return label."""
        parcel = self.parcels.get(label)
        if parcel is None or not parcel.back:
            return False
        if len(parcel.events) == 1:
            parcel.events += homeward(self.now())
        return True


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
    """The service, with its books in `app.state.carrier`; `now` is its clock."""
    app = Starlette(
        routes=[
            Route("/health", _health),
            Route("/rates", _rates),
            Route("/parcels", _parcel, methods=["POST"]),
            Route("/parcels/{number}/events", _events),
            Route("/parcels/{number}/handover", _hand_over, methods=["POST"]),
            Route("/labels", _label, methods=["POST"]),
            Route("/labels/{number}/hand-in", _hand_in, methods=["POST"]),
            Route("/track/{number}", _track),
        ]
    )
    app.state.carrier = SandboxCarrier(now)
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
    order = str((await request.json()).get("order"))
    return JSONResponse({"parcel": _books(request).announce(f"PF{_number(order)}GB", order).number}, status_code=201)


async def _hand_over(request: Request) -> JSONResponse:
    body, number = await request.json(), request.path_params["number"]
    if number not in _books(request).parcels:
        return JSONResponse({"error": "not_found"}, status_code=404)
    try:
        first, last = date.fromisoformat(body["first"]), date.fromisoformat(body["last"])
    except (KeyError, TypeError, ValueError):
        return JSONResponse({"error": "first and last must be YYYY-MM-DD"}, status_code=422)
    _books(request).hand_over(number, first, last, body.get("fate", ""))
    return JSONResponse({"parcel": number})


async def _events(request: Request) -> JSONResponse:
    books, number = _books(request), request.path_params["number"]
    parcel = books.parcels.get(number)
    if parcel is None:
        return JSONResponse({"error": "not_found"}, status_code=404)
    return JSONResponse({"parcel": number, "events": [event.row() for event in parcel.told(books.now())]})


async def _label(request: Request) -> JSONResponse:
    order = str((await request.json()).get("order"))
    label = _books(request).announce(f"RL{_number('return ' + order)}GB", order, back=True).number
    return JSONResponse({"label": label}, status_code=201)


async def _hand_in(request: Request) -> Response:
    number = request.path_params["number"]
    if not _books(request).hand_in(number):
        return _page("We do not know this number", "<p>Is it a return label of ours?</p>", 404)
    return RedirectResponse(f"/track/{number}", status_code=303)


async def _track(request: Request) -> HTMLResponse:
    books, number = _books(request), request.path_params["number"]
    parcel = books.parcels.get(number)
    if parcel is None:
        return _page("We do not know this number", "<p>Check the number, or ask the shop that sent it.</p>", 404)
    told = parcel.told(books.now())
    rows = "".join(f"<li>{in_words(e.when.date())}, {e.when:%H:%M}: {escape(e.text)}</li>" for e in reversed(told))
    form = f'<form method="post" action="/labels/{escape(number)}/hand-in"><button>I have handed it in</button></form>'
    waits = parcel.back and told[-1].code == "announced"
    return _page(f"Parcel {escape(number)}", f"<ol reversed>{rows}</ol>{form if waits else ''}")


def _page(title: str, body: str, status: int = 200) -> HTMLResponse:
    return HTMLResponse(PAGE.format(title=title, body=body), status_code=status)


def _books(request: Request) -> SandboxCarrier:
    books = request.app.state.carrier
    assert isinstance(books, SandboxCarrier)
    return books


def _number(text: str) -> int:
    return zlib.crc32(text.encode()) % 900000000 + 100000000
