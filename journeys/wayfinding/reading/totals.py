"""The order summary: subtotal, delivery, fees, taxes, discounts and total, once each, from the summary that counts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from journeys.model.fact import Fact
from journeys.model.money import Money
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.ladder import climb
from journeys.wayfinding.reading.summary import FEES, Row, rows
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

_RATE = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s?%")
_CODE = re.compile(r"(?<![\w-])(?=[A-Z0-9_-]*[A-Z])[A-Z0-9][A-Z0-9_-]{3,23}(?![\w-])")
_PARTS = frozenset({"subtotal", "tax", "discount", "due", *FEES})


def read_totals(maker: Maker, skip: Iterable[range] = ()) -> tuple[Fact, ...]:
    """The facts of the order summary. `skip` are ranges of node indices that hold basket lines."""
    block = order_summary(maker.view, rows(maker.view, skip))
    currency = next((row.money.currency for row in block if row.money and row.money.currency), "")
    made = [_fact(maker, row, currency) for row in block]
    return tuple(dict.fromkeys(fact for fact in made if fact))


def order_summary(view: View, found: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows of the one summary that counts: the fullest, in the main part of the page, the first of equals."""
    found = climb(view, found)
    blocks = [_block(view, found, row) for row in found if row.kind == "due" and row.money]
    if not blocks:
        blocks = [_block(view, found, row) for row in found if row.kind == "subtotal" and row.money]
    return max(blocks, key=lambda block: _rank(view, block), default=())


def _rank(view: View, block: tuple[Row, ...]) -> tuple[bool, int]:
    outside = all(view.within(row.node, "banner", "contentinfo", "navigation") for row in block)
    return not outside, len({row.kind for row in block})


def _block(view: View, found: tuple[Row, ...], total: Row) -> tuple[Row, ...]:
    """Rows that stand together with `total`: as far out as no second total or other form of money comes in."""
    inside: tuple[Row, ...] = (total,)
    for around in view.up(total.node):
        more = tuple(row for row in found if view.contains(around, row.piece.node))
        if _repeats(more, total):
            break
        inside = more
    return _labelled(inside, total)


def _repeats(inside: tuple[Row, ...], total: Row) -> bool:
    """Whether a part of the order other than taxes, discounts and charges is there twice: then it is two summaries."""
    kinds = [row.kind for row in inside if row.kind in {"due", "subtotal", "delivery"}]
    if total.kind == "due" and kinds.count("due") > 1:
        return True
    return kinds.count("subtotal") > 1 or (kinds.count("delivery") > 1 and not _beside(inside, total))


def _beside(inside: tuple[Row, ...], total: Row) -> bool:
    """Whether several rows about delivery are charges of one sum: each called otherwise, in rows beside the total's."""
    ways = [row for row in inside if row.kind == "delivery"]
    return len({row.key for row in ways}) == len(ways) and all(row.node.parent == total.node.parent for row in ways)


def _labelled(inside: tuple[Row, ...], total: Row) -> tuple[Row, ...]:
    """Known rows, and any between the first of them and the total: a charge without a known word is still a charge."""
    known = [place for place, row in enumerate(inside) if row.kind in _PARTS]
    end = inside.index(total)
    begin = known[0] if known else end
    return tuple(
        row for place, row in enumerate(inside) if row.kind in _PARTS or (begin < place < end and row.kind == "")
    )


def _fact(maker: Maker, row: Row, currency: str) -> Fact | None:
    money = Money(row.money.minor, row.money.currency or currency) if row.money else None
    if row.kind == "due":
        return maker.money(maker.basket, "total", money, quote=row.quote, node=row.piece.node, tax=_net(row))
    if row.kind == "subtotal":
        return maker.money(maker.basket, "subtotal", money, quote=row.quote, node=row.piece.node, tax=_net(row))
    if row.kind == "tax":
        return _tax(maker, row, money)
    if row.kind == "discount" or (money and money.minor < 0):
        return _discount(maker, row, money)
    return _fee(maker, row, money)


def _net(row: Row) -> str:
    return "excl" if row.tax == "excl" else ""


def _tax(maker: Maker, row: Row, money: Money | None) -> Fact:
    rate = _RATE.search(row.quote)
    said = rate[1].replace(",", ".") if rate else ""
    label = fold(_RATE.sub(" ", row.key))
    return maker.money(
        maker.basket, "tax", money, quote=row.quote, node=row.piece.node, label=label, rate=said, tax=row.tax
    )


def _discount(maker: Maker, row: Row, money: Money | None) -> Fact:
    amount = Money(abs(money.minor), money.currency) if money else None
    code = code_in(row.quote)
    label = fold(row.label.replace(code, " ")) if code else fold(row.label)
    return maker.money(maker.basket, "discount", amount, quote=row.quote, node=row.piece.node, label=label, code=code)


def _fee(maker: Maker, row: Row, money: Money | None) -> Fact:
    kind = row.kind if row.kind in FEES else "other"
    chosen = row.ticked if row.optional else ""
    return maker.money(
        maker.basket,
        "fee",
        money,
        quote=row.quote,
        node=row.piece.node,
        label=row.key,
        kind=kind,
        optional="yes" if row.optional else "",
        chosen=chosen,
    )


def code_in(text: str) -> str:
    """A promo code in a label: four or more capitals and digits that are not a plain word of it; "" when none."""
    found = [match for match in _CODE.findall(text) if any(c.isdigit() for c in match) or match != text.upper()]
    return found[0] if len(set(found)) == 1 else ""
