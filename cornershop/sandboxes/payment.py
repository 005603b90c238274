"""SandboxPayment: a card payment company over HTTP. Moves no money.

POST /tokens {number, expiry, code} -> {token, last4, brand}; POST /authorisations {token, amount, currency, reference,
customer}; GET /authorisations?reference= -> {authorisations}; POST /authorisations/{id}/capture {reference, amount};
POST /authorisations/{id}/refund {amount}; POST /authorisations/{id}/release; GET /authorisations/{id};
GET /statement?customer= -> {entries}; GET /books?customer= -> {payments}; GET /health.
Money is integer minor units. The same Idempotency-Key gives the same answer and one effect. What a capture is given as
reference is what the customer's statement names.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
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
    """One payment: amounts in minor units. `intent` is the reference it was first asked for with."""

    id: str
    amount: int
    currency: str
    reference: str
    status: str
    captured: int = 0
    refunded: int = 0
    customer: str = ""
    intent: str = ""
    entries: list[tuple[str, int, str]] = field(default_factory=list)


def _real_time() -> datetime:
    return datetime.now(UTC)


@dataclass
class SandboxPayment:
    """The company's books; `now` is its clock."""

    cards: dict[str, str] = field(default_factory=dict)
    authorisations: dict[str, Authorisation] = field(default_factory=dict)
    answers: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    now: Callable[[], datetime] = _real_time

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
            customer=str(body.get("customer", "")).casefold(),
            intent=str(body.get("reference", "")),
        )
        self._enter(made, "hold", amount)
        self.authorisations[made.id] = made
        return 201, asdict(made)

    def capture(self, made: Authorisation, reference: str = "", amount: int = 0) -> tuple[int, dict[str, Any]]:
        """Take the reserved amount, or a part of what is left of it."""
        if made.status == "released":
            return 409, {"error": "released"}
        taken = min(amount or made.amount, made.amount - made.captured)
        if taken > 0:
            self._enter(made, "charge", taken)
        made.captured += taken
        made.status = "captured"
        made.reference = reference or made.reference
        return 200, asdict(made)

    def release(self, made: Authorisation) -> tuple[int, dict[str, Any]]:
        """Let go of a reserved amount that was not taken."""
        if made.status != "authorised":
            return 409, {"error": made.status}
        made.status = "released"
        self._enter(made, "released", made.amount)
        return 200, asdict(made)

    def refund(self, made: Authorisation, amount: int) -> tuple[int, dict[str, Any]]:
        """Give back up to what was captured."""
        if amount <= 0 or made.refunded + amount > made.captured:
            return 409, {"error": "refund_too_large"}
        made.refunded += amount
        self._enter(made, "refund", amount)
        return 200, asdict(made)

    def remember(self, name: str, amount: int, reference: str, customer: str, when: str) -> None:
        """A payment that was taken before the books begin; `when` is an ISO time. Written down once."""
        if name and name not in self.authorisations:
            entries = [(kind, amount, when) for kind in ("hold", "charge")]
            made = Authorisation(
                name, amount, "GBP", reference, "captured", amount, 0, customer.casefold(), "", entries
            )
            self.authorisations[name] = made

    def statement(self, customer: str) -> dict[str, Any]:
        """What the customer's bank shows, oldest first."""
        rows = [
            {"reference": made.reference, "kind": kind, "amount": amount, "currency": made.currency, "when": when}
            for made in self.authorisations.values()
            if made.customer == customer.casefold()
            for kind, amount, when in made.entries
        ]
        return {"entries": sorted(rows, key=lambda row: str(row["when"]))}

    def asked_for(self, reference: str) -> dict[str, Any]:
        """Payments that were asked for with this reference, oldest first."""
        found = [made for made in self.authorisations.values() if reference and made.intent == reference]
        return {"authorisations": [asdict(made) for made in found]}

    def books(self, customer: str) -> dict[str, Any]:
        """Every payment of a customer, or of all ("")."""
        wanted = customer.casefold()
        return {"payments": [asdict(made) for made in self.authorisations.values() if wanted in ("", made.customer)]}

    def _enter(self, made: Authorisation, kind: str, amount: int) -> None:
        made.entries.append((kind, amount, self.now().isoformat()))

    def once(self, key: str, act: Any) -> tuple[int, dict[str, Any]]:
        """Run `act` unless this key was answered before."""
        with self.lock:
            if not key:
                return act()  # type: ignore[no-any-return] # a closure over one of the methods above
            if key not in self.answers:
                self.answers[key] = act()
            return self.answers[key]


def create_payment(now: Callable[[], datetime] = _real_time) -> Starlette:
    """The service, with its books in `app.state.payment`; `now` is its clock."""
    app = Starlette(
        routes=[
            Route("/health", _health),
            Route("/tokens", _tokens, methods=["POST"]),
            Route("/statement", _statement),
            Route("/books", _all),
            Route("/authorisations", _authorise, methods=["POST"]),
            Route("/authorisations", _asked_for),
            Route("/authorisations/{id}", _show),
            Route("/authorisations/{id}/{act}", _act, methods=["POST"]),
        ]
    )
    app.state.payment = SandboxPayment(now=now)
    return app


async def _health(_request: Request) -> JSONResponse:
    return JSONResponse({"status": "ok"})


async def _tokens(request: Request) -> JSONResponse:
    return _answer(request.app.state.payment.tokenise(await request.json()))


async def _authorise(request: Request) -> JSONResponse:
    body = await request.json()
    return _answer(_books(request).once(_key(request), lambda: _books(request).authorise(body)))


async def _statement(request: Request) -> JSONResponse:
    return _answer((200, _books(request).statement(request.query_params.get("customer", ""))))


async def _all(request: Request) -> JSONResponse:
    return _answer((200, _books(request).books(request.query_params.get("customer", ""))))


async def _asked_for(request: Request) -> JSONResponse:
    return _answer((200, _books(request).asked_for(request.query_params.get("reference", ""))))


async def _show(request: Request) -> JSONResponse:
    made = _books(request).authorisations.get(request.path_params["id"])
    return _answer((200, asdict(made)) if made else (404, {"error": "not_found"}))


async def _act(request: Request) -> JSONResponse:
    books, act = _books(request), request.path_params["act"]
    made = books.authorisations.get(request.path_params["id"])
    if made is None or act not in ("capture", "refund", "release"):
        return _answer((404, {"error": "not_found"}))
    body = json.loads(await request.body() or b"{}")
    if act == "capture":
        reference, amount = str(body.get("reference", "")), int(body.get("amount", 0))
        return _answer(books.once(_key(request), lambda: books.capture(made, reference, amount)))
    if act == "release":
        return _answer(books.once(_key(request), lambda: books.release(made)))
    return _answer(books.once(_key(request), lambda: books.refund(made, int(body.get("amount", 0)))))


def _books(request: Request) -> SandboxPayment:
    books = request.app.state.payment
    assert isinstance(books, SandboxPayment)
    return books


def _key(request: Request) -> str:
    return request.headers.get("idempotency-key", "")


def _answer(pair: tuple[int, dict[str, Any]]) -> JSONResponse:
    return JSONResponse(pair[1], status_code=pair[0])
