"""Invoices in the evidence: every document taken for one, with the facts that were read from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.facts import amount, is_whole
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import DocumentRead, StatementRead

ORDERED = frozenset(("confirmation", "tracking", "account"))
_PAID = frozenset(("review", "payment"))
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
    return tuple(p for p in papers if p.is_readable and p.text("kind") in ("invoice", "", None))


def by_order(papers: tuple[Paper, ...]) -> dict[str, tuple[Paper, ...]]:
    """Papers by the order they are about."""
    groups: dict[str, list[Paper]] = {}
    for paper in papers:
        groups.setdefault(paper.document.about, []).append(paper)
    return {order: tuple(group) for order, group in groups.items()}


def stated_for(timeline: Timeline, paper: Paper) -> tuple[StatedFact, ...]:
    """What the shop stated about this paper's order as a whole before: on its page, or where it was ordered.

    A page counts for the order when it was come to in looking for the invoice, or when the order was placed on it.
    """
    about, seq = paper.document.about, paper.seen.seq
    tried = [s for s in attempts(timeline, "invoice") if s.body.subject == about]
    since = min((s.body.before for s in tried), default=seq)
    placed = {f.look for f in timeline.facts if f.fact.attribute == "order_number" and str(f.fact.value) == about}
    confirmed = min(placed, default=None)
    return tuple(
        f
        for f in timeline.facts
        if f.look < seq
        and f.fact.channel == "browser"
        and (
            (f.fact.stage in ORDERED and (f.look > since or f.look in placed))
            or (f.fact.stage in _PAID and confirmed is not None and since >= confirmed > f.look)
        )
    )


def order_total(stated: tuple[StatedFact, ...]) -> StatedFact | None:
    """The total of the order as it was stated last; None when it was not read surely, or without its tax."""
    totals = [
        f for f in stated if f.fact.attribute == "total" and is_whole(f.fact) and f.fact.qualifier("tax") != "excl"
    ]
    return totals[-1] if totals and amount(totals[-1].fact) is not None else None


def order_items(stated: tuple[StatedFact, ...]) -> tuple[Item, ...]:
    """The lines of the order as the last page that showed some stated them."""
    lines = [f for f in stated if f.fact.entity.startswith("item:") and f.fact.attribute in _LINE]
    last = max((f.look for f in lines), default=-1)
    rows: dict[tuple[str, str], dict[str, StatedFact]] = {}
    for f in lines:
        if f.look == last:
            rows.setdefault((f.fact.entity, f.fact.qualifier("variant")), {})[f.fact.attribute] = f
    return tuple(
        Item(
            f"{entity.removeprefix('item:')} {variant}".strip(),
            _of(row, "quantity"),
            _of(row, "unit_price"),
            _of(row, "line_total"),
        )
        for (entity, variant), row in rows.items()
    )


_LINE = frozenset(("quantity", "unit_price", "line_total"))


def _of(row: dict[str, StatedFact], attribute: str) -> int | None:
    return amount(row[attribute].fact) if attribute in row else None


def charged(timeline: Timeline, order: str) -> tuple[int, str, int] | None:
    """What the card statement says was charged for an order: minor units, currency, seq; None when it does not say."""
    found: dict[str, int] = {}
    seq = -1
    for seen in timeline.all(StatementRead):
        own = [e for e in seen.body.entries if e.reference == order and e.kind == "charge"]
        if own:
            found, seq = {}, seen.seq
            for entry in own:
                found[entry.currency] = found.get(entry.currency, 0) + entry.amount
    return (next(iter(found.values())), next(iter(found)), seq) if len(found) == 1 else None
