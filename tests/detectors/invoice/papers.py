"""Walks on which an invoice was read: the order's page, the document, its facts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journeys.model.contact import DocumentRead
from journeys.model.event import FactNoted
from journeys.model.fact import Fact
from tests.detectors.build import Walk

WHO = {
    "kind": "invoice",
    "number": "2026-17",
    "date": "2026-03-12",
    "seller": "Corner Ltd",
    "vat_id": "GB123456789",
    "vat_rate": "20",
    "order_reference": "A-1",
    "contact": "help@corner.example",
}


class Desk(Walk):
    """A walk to an order's page, and the papers found there."""

    def __init__(self, total: int | None = 3745, status: str = "delivered", *says: str, **parts: Any) -> None:
        super().__init__(**parts)
        self.step()
        self.start = self.look("home")
        self.order = self.look("tracking", "main", "  heading 1: Order A-1", *(f"  text: {one}" for one in says))
        if total is not None:
            self.fact("order", "total", total)
        if status:
            self.fact("order:A-1", "status", status, "")

    def ordered(self, name: str, quantity: int, total: int) -> None:
        """A line on the order's page."""
        self.fact(f"item:{name}", "quantity", quantity, "pieces")
        self.fact(f"item:{name}", "line_total", total)

    def paper(self, sums: dict[str, int] | None = None, who: dict[str, str | None] | None = None, **parts: Any) -> int:
        """An invoice with these sums and words; `parts` are those of the document."""
        told: dict[str, str | None] = {**WHO, **(who or {})}
        name = parts.pop("name", f"{told.get('number') or 'file'}.pdf")
        parts.setdefault("pages", (" ".join(str(value) for value in told.values()),))
        self.seq = self.add(DocumentRead(name, "application/pdf", about="A-1", wanted="invoice", **parts))
        for attribute, value in told.items():
            if value is not None:
                self.states(attribute, value or None)
        for attribute, amount in (sums or {}).items():
            self.states(attribute.rstrip("2"), amount, "GBP")
        return self.seq

    def states(self, attribute: str, value: int | str | None, unit: str = "", **qualifiers: str) -> None:
        """A fact on the last paper."""
        pairs = tuple(sorted(qualifiers.items()))
        fact = Fact("invoice:2026-17", attribute, value, unit, pairs, "document", quote=str(value))
        self.add(FactNoted(fact, self.seq))

    def line(self, number: int, name: str, quantity: int | None, unit: int | None, total: int | None) -> None:
        """A line on the last paper."""
        at = {"line": str(number)}
        self.states("name", name, **at)
        for attribute, value, measure in (
            ("quantity", quantity, "pieces"),
            ("unit_price", unit, "GBP"),
            ("line_total", total, "GBP"),
        ):
            if value is not None:
                self.states(attribute, value, measure, **at)

    def found(self, result: str = "done", observed: str = "1 found") -> Desk:
        """The end of the search."""
        self.attempt("invoice", "A-1", result, before=self.start, after=self.order, observed=observed)
        return self

    def without(self, *attributes: str) -> Desk:
        """The same walk without these facts of papers."""
        kept = []
        for event in self.events:
            body = event.body
            gone = isinstance(body, FactNoted) and body.fact.channel == "document" and body.fact.attribute in attributes
            kept.append(replace(event, body=FactNoted(replace(body.fact, attribute="-"), -1)) if gone else event)  # type: ignore[union-attr] # a FactNoted
        self.events = kept
        return self
