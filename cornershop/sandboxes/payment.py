"""SandboxPayment: a card payment company over HTTP. Moves no money.

POST /tokens {number, expiry, code} -> {token, last4, brand}; POST /authorisations {token, amount, currency, reference};
POST /authorisations/{id}/capture; POST /authorisations/{id}/refund {amount}; GET /authorisations/{id}; GET /health.
Money is integer minor units. The same Idempotency-Key gives the same answer and one effect.
"""

from __future__ import annotations

import secrets
import threading
from dataclasses import asdict, dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from cornershop.trade.cards import luhn

APPROVED = {"4242424242424242": "Visa", "4111111111111111": "Visa", "5555555555554444": "Mastercard"}
DECLINED = {"4000000000000002": "Visa"}


@dataclass
class Authorisation:
    """One payment: amounts in minor units."""

    id: str
    amount: int
    currency: str
    reference: str
    status: str
    captured: int = 0
    refunded: int = 0


@dataclass
class SandboxPayment:
    """The company's books."""

    cards: dict[str, str] = field(default_factory=dict)
    authorisations: dict[str, Authorisation] = field(default_factory=dict)
    answers: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def tokenise(self, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """A token for a card number that looks real (Luhn), else 422."""
        number = "".join(filter(str.isdigit, str(body.get("number", ""))))
        if not luhn(number):
            return 422, {"error": "card_number_invalid"}
        token = f"tok_{secrets.token_hex(8)}"
        self.cards[token] = number
        brand = {**APPROVED, **DECLINED}.get(number, "Card")
        return 201, {"token": token, "last4": number[-4:], "brand": brand}

    def authorise(self, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Reserve the amount, or 402 when the bank says no."""
        number = self.cards.get(str(body.get("token")))
        amount = body.get("amount")
        if number is None or not isinstance(amount, int) or amount <= 0:
            return 422, {"error": "bad_request"}
        if number not in APPROVED:
            return 402, {"error": "card_declined"}
        made = Authorisation(
            f"auth_{secrets.token_hex(8)}",
            amount,
            str(body.get("currency", "GBP")),
            str(body.get("reference", "")),
            "authorised",
        )
        self.authorisations[made.id] = made
        return 201, asdict(made)

    def capture(self, made: Authorisation) -> tuple[int, dict[str, Any]]:
        """Take the reserved amount, once."""
        made.captured, made.status = made.amount, "captured"
        return 200, asdict(made)

    def refund(self, made: Authorisation, amount: int) -> tuple[int, dict[str, Any]]:
        """Give back up to what was captured."""
        if amount <= 0 or made.refunded + amount > made.captured:
            return 409, {"error": "refund_too_large"}
        made.refunded += amount
        return 200, asdict(made)

    def once(self, key: str, act: Any) -> tuple[int, dict[str, Any]]:
        """Run `act` unless this key was answered before."""
        with self.lock:
            if not key:
                return act()  # type: ignore[no-any-return] # a closure over one of the methods above
            if key not in self.answers:
                self.answers[key] = act()
            return self.answers[key]


def create_payment() -> Starlette:
    """The service, with its books in `app.state.payment`."""
    app = Starlette(
        routes=[
            Route("/health", _health),
            Route("/tokens", _tokens, methods=["POST"]),
            Route("/authorisations", _authorise, methods=["POST"]),
            Route("/authorisations/{id}", _show),
            Route("/authorisations/{id}/{act}", _act, methods=["POST"]),
        ]
    )
    app.state.payment = SandboxPayment()
    return app


async def _health(_request: Request) -> JSONResponse:
    return JSONResponse({"status": "ok"})


async def _tokens(request: Request) -> JSONResponse:
    return _answer(request.app.state.payment.tokenise(await request.json()))


async def _authorise(request: Request) -> JSONResponse:
    body = await request.json()
    return _answer(_books(request).once(_key(request), lambda: _books(request).authorise(body)))


async def _show(request: Request) -> JSONResponse:
    made = _books(request).authorisations.get(request.path_params["id"])
    return _answer((200, asdict(made)) if made else (404, {"error": "not_found"}))


async def _act(request: Request) -> JSONResponse:
    books, act = _books(request), request.path_params["act"]
    made = books.authorisations.get(request.path_params["id"])
    if made is None or act not in ("capture", "refund"):
        return _answer((404, {"error": "not_found"}))
    if act == "capture":
        return _answer(books.once(_key(request), lambda: books.capture(made)))
    amount = int((await request.json()).get("amount", 0))
    return _answer(books.once(_key(request), lambda: books.refund(made, amount)))


def _books(request: Request) -> SandboxPayment:
    books = request.app.state.payment
    assert isinstance(books, SandboxPayment)
    return books


def _key(request: Request) -> str:
    return request.headers.get("idempotency-key", "")


def _answer(pair: tuple[int, dict[str, Any]]) -> JSONResponse:
    return JSONResponse(pair[1], status_code=pair[0])
