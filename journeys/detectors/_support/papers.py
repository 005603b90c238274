"""Invoices in the evidence: every document taken for one, with the facts that were read from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from journeys.detectors._support.facts import amount
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import DocumentRead

_MONEY = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,' \u00a0\u202f]?\d{3})*[.,]\d{2}(?![\d.,])")
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True)
class Item:
    """A line of goods. `unit` and `total` in minor units; None where it could not be read."""

    name: str
    quantity: int | None = None
    unit: int | None = None
    total: int | None = None
    currency: str = ""
    tax: str = ""

    @cached_property
    def words(self) -> frozenset[str]:
        """The first letters of its words: what abbreviations keep."""
        return frozenset(word[:3].casefold() for word in _WORD.findall(self.name))


@dataclass(frozen=True)
class Paper:
    """One invoice. `facts` are those read from it."""

    seen: Seen[DocumentRead]
    facts: tuple[StatedFact, ...] = field(default=(), repr=False)

    @property
    def document(self) -> DocumentRead:
        """What was read."""
        return self.seen.body

    def text(self, attribute: str) -> str | None:
        """The value of a text fact; "" where there is a sign that could not be read, None without any."""
        found = [f.fact.value for f in self.facts if f.fact.attribute == attribute]
        return str(found[0] or "") if found else None

    def money(self, attribute: str) -> int | None:
        """The one sure amount of an attribute, None without or with several."""
        found = {f.fact.value for f in self.facts if f.fact.attribute == attribute and amount(f.fact) is not None}
        return next(iter(found)) if len(found) == 1 else None  # type: ignore[return-value] # amounts are integers

    def all(self, attribute: str) -> tuple[int, ...]:
        """Every sure amount of an attribute."""
        return tuple(v for f in self.facts if f.fact.attribute == attribute and (v := amount(f.fact)) is not None)

    @property
    def currency(self) -> str:
        """The currency of its sums."""
        return next((f.fact.unit for f in self.facts if f.fact.attribute in ("gross", "payable", "prepaid")), "")

    @property
    def sum(self) -> int | None:
        """What it asks for in all: gross, else what was paid and what is left."""
        gross, paid, left = self.money("gross"), self.money("prepaid"), self.money("payable")
        if gross is not None:
            return gross
        return paid + left if paid is not None and left is not None else left if left is not None else paid

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Its lines."""
        rows: dict[str, dict[str, StatedFact]] = {}
        for stated in self.facts:
            if stated.fact.qualifier("line"):
                rows.setdefault(stated.fact.qualifier("line"), {})[stated.fact.attribute] = stated
        return tuple(_item(row) for row in rows.values())

    @cached_property
    def unread(self) -> frozenset[int]:
        """Amounts printed on it that were not read as any fact, in minor units."""
        printed = {int(re.sub(r"\D", "", text)) for page in self.document.pages for text in _MONEY.findall(page)}
        return frozenset(printed - {abs(v) for f in self.facts if (v := amount(f.fact)) is not None})

    @property
    def is_readable(self) -> bool:
        """Whether it has words at all."""
        return not self.document.failure and any(page.strip() for page in self.document.pages)


def _item(row: dict[str, StatedFact]) -> Item:
    def number(attribute: str) -> int | None:
        return amount(row[attribute].fact) if attribute in row else None

    money = row.get("line_total") or row.get("unit_price")
    total = row.get("line_total")
    return Item(
        str(row["name"].fact.value or "") if "name" in row else "",
        number("quantity"),
        number("unit_price"),
        number("line_total"),
        money.fact.unit if money else "",
        total.fact.qualifier("tax") if total else "",
    )


def invoices(timeline: Timeline) -> tuple[Paper, ...]:
    """Every document taken for an invoice, in order; one that was read twice counts once, as it was read last."""
    found: dict[tuple[str, ...], Paper] = {}
    for seen in timeline.all(DocumentRead):
        if seen.body.wanted == "invoice":
            paper = Paper(seen, tuple(f for f in timeline.facts if f.look == seen.seq))
            found[seen.body.about, paper.text("number") or seen.body.name] = paper
    return tuple(found.values())


def real(papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    """Those that are invoices and could be read: no receipts, credit notes or delivery notes."""
    return tuple(p for p in papers if p.is_readable and p.text("kind") in ("invoice", "", None) and not _gives_back(p))


def given_back(papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    """Those that give money back: called so, or with a sum below nothing, in whatever words."""
    return tuple(p for p in papers if p.is_readable and (p.text("kind") == "credit-note" or _gives_back(p)))


def _gives_back(paper: Paper) -> bool:
    return paper.sum is not None and paper.sum < 0


def by_order(papers: tuple[Paper, ...]) -> dict[str, tuple[Paper, ...]]:
    """Papers by the order they are about."""
    groups: dict[str, list[Paper]] = {}
    for paper in papers:
        groups.setdefault(paper.document.about, []).append(paper)
    return {order: tuple(group) for order, group in groups.items()}
