"""The shop's side of the two outside services: real HTTP, short time-outs, idempotency keys, one error type."""

from __future__ import annotations

import ssl
import time
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import httpx


@cache
def _tls() -> ssl.SSLContext:
    """Shared: making one takes longer than opening the rest of a shop."""
    return ssl.create_default_context()


class ServiceDownError(Exception):
    """An outside service did not answer in time, or answered nonsense."""


@dataclass(frozen=True)
class Rate:
    """One delivery service: price in pence, ISO dates, "" when the carrier could not say; `said` is a time in words."""

    code: str
    name: str
    price: int
    first: str
    last: str
    said: str = ""


class Payment:
    """Client of the payment service at `url`; `timeout` in seconds."""

    def __init__(self, url: str, timeout: float) -> None:
        self._client = httpx.Client(base_url=url, timeout=timeout, verify=_tls())

    def token(self, number: str, expiry: str, code: str) -> dict[str, Any]:
        """{token, last4, brand}; {} when the number cannot be a card number. Raises ServiceDownError."""
        answer = self._post("/tokens", {"number": number, "expiry": expiry, "code": code})
        return dict(answer.json()) if answer.status_code == 201 else {}

    def authorise(self, token: str, amount: int, reference: str, key: str, customer: str = "") -> str:
        """The authorisation's id, "" when the bank declined. Raises ServiceDownError."""
        body = {"token": token, "amount": amount, "currency": "GBP", "reference": reference, "customer": customer}
        answer = self._post("/authorisations", body, key)
        if answer.status_code not in (201, 402):
            raise ServiceDownError(f"payment answered {answer.status_code}")
        return str(answer.json()["id"]) if answer.status_code == 201 else ""

    def capture(self, authorisation: str, reference: str = "", amount: int = 0) -> None:
        """Take the authorised amount, or a part of it; the statement names `reference`. Raises ServiceDownError."""
        self._do(
            authorisation, "capture", {"reference": reference, "amount": amount}, f"capture-{authorisation}-{amount}"
        )

    def refund(self, authorisation: str, amount: int, key: str) -> None:
        """Give back `amount` (pence) of what was taken, once per `key`. Raises ServiceDownError."""
        self._do(authorisation, "refund", {"amount": amount}, key)

    def release(self, authorisation: str) -> None:
        """Let go of an amount that was reserved and not taken. Raises ServiceDownError."""
        self._do(authorisation, "release", {})

    def statement(self, customer: str) -> list[dict[str, Any]]:
        """[{reference, kind, amount, currency, when}] of a customer's card, oldest first. Raises ServiceDownError."""
        return self._list("/statement", "entries", customer=customer)

    def asked_for(self, reference: str) -> list[dict[str, Any]]:
        """Payments that were asked for with this reference, whatever became of the answer. Raises ServiceDownError."""
        return self._list("/authorisations", "authorisations", reference=reference)

    def books(self, customer: str) -> list[dict[str, Any]]:
        """Every payment of a customer, for whoever checks the books. Raises ServiceDownError."""
        return self._list("/books", "payments", customer=customer)

    def close(self) -> None:
        """Close connections."""
        self._client.close()

    def _list(self, path: str, name: str, **query: str) -> list[dict[str, Any]]:
        try:
            return list(self._client.get(path, params=query).raise_for_status().json()[name])
        except (httpx.HTTPError, ValueError, KeyError) as error:
            raise ServiceDownError(str(error)) from error

    def _do(self, authorisation: str, act: str, body: dict[str, Any], key: str = "") -> None:
        answer = self._post(f"/authorisations/{authorisation}/{act}", body, key or f"{act}-{authorisation}")
        if answer.status_code != 200:
            raise ServiceDownError(f"payment answered {answer.status_code}")

    def _post(self, path: str, body: dict[str, Any], key: str = "") -> httpx.Response:
        try:
            answer = self._client.post(path, json=body, headers={"Idempotency-Key": key} if key else {})
        except httpx.HTTPError as error:
            raise ServiceDownError(str(error)) from error
        if answer.status_code >= 500:
            raise ServiceDownError(f"payment answered {answer.status_code}")
        return answer


class Carrier:
    """Client of the carrier service at `url`; `timeout` in seconds."""

    def __init__(self, url: str, timeout: float) -> None:
        self._client = httpx.Client(base_url=url, timeout=timeout, verify=_tls())
        self._timeout, self._silent_until = timeout, 0.0

    def rates(self, country: str, day: date) -> tuple[Rate, ...]:
        """Services with prices and dates for a parcel handed over on `day`. Raises ServiceDownError."""
        if time.monotonic() < self._silent_until:
            raise ServiceDownError("the carrier did not answer a moment ago")
        try:
            rows = self._json("GET", "/rates", params={"country": country, "day": day.isoformat()})
        except ServiceDownError:
            self._silent_until = time.monotonic() + 2 * self._timeout  # not every page waits for a silent carrier
            raise
        return tuple(Rate(r["code"], r["name"], r["price"], r["from"], r["to"]) for r in rows)

    def parcel(self, order: str) -> str:
        """A parcel number for an order. Raises ServiceDownError."""
        return str(self._json("POST", "/parcels", json={"order": order})["parcel"])

    def hand_over(self, parcel: str, first: str, last: str, fate: str = "") -> None:
        """Give a parcel away that is promised for `first` to `last` (ISO dates). Raises ServiceDownError."""
        self._json("POST", f"/parcels/{parcel}/handover", json={"first": first or last, "last": last, "fate": fate})

    def events(self, number: str) -> list[dict[str, Any]]:
        """[{when, code, text, expected}] of a parcel or label so far, oldest first. Raises ServiceDownError."""
        return list(self._json("GET", f"/parcels/{number}/events")["events"])

    def hand_in(self, label: str) -> None:
        """A customer gives a return away at a parcel shop. Raises ServiceDownError."""
        try:
            answer = self._client.post(f"/labels/{label}/hand-in")
        except httpx.HTTPError as error:
            raise ServiceDownError(str(error)) from error
        if answer.status_code != 303:
            raise ServiceDownError(f"the carrier answered {answer.status_code}")

    def label(self, order: str) -> str:
        """A return label's number. Raises ServiceDownError."""
        return str(self._json("POST", "/labels", json={"order": order})["label"])

    def close(self) -> None:
        """Close connections."""
        self._client.close()

    def _json(self, method: str, path: str, **options: Any) -> Any:
        try:
            return self._client.request(method, path, **options).raise_for_status().json()
        except (httpx.HTTPError, ValueError) as error:
            raise ServiceDownError(str(error)) from error
