"""Goods and codes are set aside before anybody is asked for money, in one short transaction that others wait for.

So the last piece goes to one customer, a code counts as often as it may, and nobody pays for what is not there.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from cornershop import baskets
from cornershop.storage.tables import CodeCountRow, CodeUseRow, StockRow
from cornershop.trade.promotions import Promotion
from cornershop.trade.totals import Line
from cornershop.visit import Visit


class GoneError(Exception):
    """Somebody else was faster; the sentence is for the customer."""


@dataclass(frozen=True)
class Reserved:
    """What is set aside for one order."""

    goods: tuple[Line, ...]
    code: Promotion | None
    email: str


def reserve(visit: Visit) -> Reserved:
    """Set aside the basket's goods and its code. Raises GoneError, and then nothing is set aside."""
    wanted = Reserved(
        tuple(line for line in baskets.lines(visit) if line.slug),
        baskets.promotion(visit),
        visit.data["answers"]["email"].lower(),
    )
    with visit.shop.database.session() as db:
        for line in () if visit.flaws.on("oversold") else wanted.goods:
            _take(db, line)
        if wanted.code and not visit.flaws.on("code-overused"):
            _use(db, wanted.code, wanted.email)
    visit.held = wanted.code.code if wanted.code else ""
    visit.db.expire_all()
    return wanted


def carelessly(visit: Visit, kept: Reserved) -> None:
    """What a shop with these weaknesses does instead, with the order: take, without a look."""
    if visit.flaws.on("oversold"):
        for line in kept.goods:
            _shelve(visit.db, line.sku, -line.quantity)
    if visit.flaws.on("code-overused") and kept.code and kept.code.most:
        visit.db.execute(insert(CodeCountRow).values(code=kept.code.code, used=0).on_conflict_do_nothing())
        row = update(CodeCountRow).where(CodeCountRow.code == kept.code.code)
        visit.db.execute(row.values(used=CodeCountRow.used + 1))


def give_back(visit: Visit, kept: Reserved) -> None:
    """The order is not to be: goods go back on the shelf, the code can be used again."""
    with visit.shop.database.session() as db:
        for line in () if visit.flaws.on("oversold") else kept.goods:
            _shelve(db, line.sku, line.quantity)
        if kept.code and kept.code.once:
            used = CodeUseRow.code == kept.code.code, CodeUseRow.email == kept.email
            db.execute(delete(CodeUseRow).where(*used))
        if kept.code and kept.code.most and not visit.flaws.on("code-overused"):
            row = update(CodeCountRow).where(CodeCountRow.code == kept.code.code, CodeCountRow.used > 0)
            db.execute(row.values(used=CodeCountRow.used - 1))
    visit.held = ""
    visit.db.expire_all()


def _take(db: Session, line: Line) -> None:
    row = update(StockRow).where(StockRow.sku == line.sku, StockRow.left >= line.quantity)
    if db.execute(row.values(left=StockRow.left - line.quantity)).rowcount:  # type: ignore[attr-defined] # a CursorResult, as of every UPDATE
        return
    stock = db.get(StockRow, line.sku)
    left = f"we have only {stock.left} of {line.name} left" if stock and stock.left > 0 else f"{line.name} is sold out"
    raise GoneError(f"Sorry, {left}. You have not been charged. Change your basket.")


def _shelve(db: Session, sku: str, quantity: int) -> None:
    db.execute(update(StockRow).where(StockRow.sku == sku).values(left=StockRow.left + quantity))


def _use(db: Session, code: Promotion, email: str) -> None:
    if code.once:
        made = db.execute(insert(CodeUseRow).values(code=code.code, email=email).on_conflict_do_nothing())
        if not made.rowcount:  # type: ignore[attr-defined] # a CursorResult, as of every INSERT
            raise GoneError(f"The code {code.code} can be used once per customer, and you have already used it.")
    if code.most:
        db.execute(insert(CodeCountRow).values(code=code.code, used=0).on_conflict_do_nothing())
        row = update(CodeCountRow).where(CodeCountRow.code == code.code, CodeCountRow.used < code.most)
        if not db.execute(row.values(used=CodeCountRow.used + 1)).rowcount:  # type: ignore[attr-defined] # as above
            raise GoneError(f"Sorry, the code {code.code} has just been used by the last of {code.most} orders.")
