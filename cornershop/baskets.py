"""A visitor's basket: lines, code and totals, as every page of the visit shows them."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from cornershop.inner import reach
from cornershop.outside import ServiceDownError
from cornershop.storage.tables import BasketRow, CodeCountRow, CodeUseRow, StockRow
from cornershop.trade import promotions
from cornershop.trade.promotions import Promotion
from cornershop.trade.totals import VAT_PERCENT, Line, Totals, total_up
from cornershop.visit import Visit

MOST = 20
INSURANCE = Line("parcel-insurance", "", "Parcel insurance", "", 299, 1)
SAMPLE = Line("free-sample", "", "Free sample: Earl Grey, two bags", "", 0, 1)
SERVICE_FEE = ("Service fee", 199)


def lines(visit: Visit) -> tuple[Line, ...]:
    """The basket's lines in the order they were put in."""
    rows = visit.db.scalars(
        select(BasketRow).where(BasketRow.visit_id == visit.id).order_by(BasketRow.position, BasketRow.sku)
    ).all()
    made = tuple(line for row in rows if (line := _line(visit, row)))
    return made + _extras(visit) if made else ()


def count(visit: Visit) -> int:
    """Pieces in the basket, for the badge."""
    return sum(line.quantity for line in lines(visit))


def add(visit: Visit, sku: str, quantity: int) -> str:
    """Put pieces in; answers with the reason when it cannot be done, else "". Nobody waits where nobody can look."""
    try:
        reach(visit.shop, "stock", f"looking for {sku}")
        left = stock(visit, sku)
    except ServiceDownError:
        left = MOST
    row = visit.db.get(BasketRow, (visit.id, sku))
    wanted = quantity + (row.quantity if row else 0)
    if left == 0:
        return "This one is sold out. Choose another, or ask us when it will be back."
    if wanted > min(left, MOST):
        return f"We have {left} left, and {row.quantity if row else 0} of them are in your basket already."
    if row:
        row.quantity = wanted
    else:
        last = visit.db.scalar(select(func.max(BasketRow.position)).where(BasketRow.visit_id == visit.id)) or 0
        visit.db.add(BasketRow(visit_id=visit.id, sku=sku, quantity=wanted, position=last + 1))
    visit.db.flush()
    return ""


def change(visit: Visit, sku: str, quantity: int) -> str:
    """Set a line's quantity, 0 to take it out; answers with the reason when it cannot be that many."""
    if sku in (INSURANCE.sku, SAMPLE.sku):
        visit.data["left_out"] = [*visit.data.get("left_out", []), sku]
        return ""
    row = visit.db.get(BasketRow, (visit.id, sku))
    if row is None:
        return ""
    if quantity <= 0:
        visit.db.delete(row)
        visit.db.flush()
        return ""
    most = min(stock(visit, sku), MOST)
    row.quantity = min(quantity, most)
    visit.db.flush()
    return f"We can send {most} of these at the most." if quantity > most else ""


def clear(visit: Visit) -> None:
    """Empty the basket after an order."""
    for row in visit.db.scalars(select(BasketRow).where(BasketRow.visit_id == visit.id)).all():
        visit.db.delete(row)
    visit.data.pop("code", None)
    visit.db.flush()


def stock(visit: Visit, sku: str) -> int:
    """Pieces left of a variant."""
    row = visit.db.get(StockRow, sku)
    left = row.left if row else 0
    return min(left, 1) if visit.flaws.near("stock-promise-broken") else left


def code_used(visit: Visit, code: str) -> bool:
    """Whether this customer used up a once-only code."""
    promotion, email = promotions.lookup(code), visit.data.get("answers", {}).get("email", "").lower()
    if promotion is None or promotion.code == visit.held:
        return False
    return bool(promotion.once and email and visit.db.get(CodeUseRow, (promotion.code, email)))


def code_orders(visit: Visit, code: str) -> int:
    """How many orders have used a code that is only for so many."""
    promotion = promotions.lookup(code)
    if promotion is None or promotion.code == visit.held:
        return 0
    row = visit.db.get(CodeCountRow, promotion.code) if promotion.most else None
    return row.used if row else 0


def promotion(visit: Visit) -> Promotion | None:
    """The code in force. One whose condition is no longer met is taken out, and the visitor is told."""
    code = visit.data.get("code", "")
    if not code:
        return None
    goods = lines(visit)
    if not goods:
        return promotions.lookup(code)
    subtotal = sum(line.total for line in goods)
    used, orders = code_used(visit, code), code_orders(visit, code)
    reason = promotions.refusal(code, subtotal, visit.shop.now().date(), used=used, orders=orders)
    if reason:
        visit.data.pop("code")
        visit.data["code_error"] = f"We have taken {code} out of your basket. {reason}"
        return None
    return promotions.lookup(code)


def totals(visit: Visit, stage: str) -> Totals:
    """The money summary at a stage: basket, checkout or review. Review is what is charged."""
    goods, code = lines(visit), promotion(visit)
    if visit.flaws.on("promo-accepted-not-applied") or (visit.flaws.on("promo-dropped-later") and stage == "review"):
        code = None
    code = _skewed(visit, code, sum(line.total for line in goods))
    fees = (SERVICE_FEE,) if _fee_due(visit, stage) else ()
    surplus = 100 if visit.flaws.on("total-does-not-add") else 0
    chosen = visit.data.get("delivery")
    if chosen and stage != "basket":
        return total_up(goods, code, delivery=(chosen["name"], chosen["price"]), fees=fees, surplus=surplus)
    if visit.flaws.near("promo-accepted-not-applied"):
        return total_up(goods, code, delivery=("", 0), fees=fees)
    return total_up(goods, code, fees=fees, surplus=surplus)


def _skewed(visit: Visit, code: Promotion | None, subtotal: int) -> Promotion | None:
    """The code as a flaw or near miss makes it count."""
    if code and code.percent and visit.flaws.on("promo-wrong-amount"):
        return replace(code, percent=code.percent * 4 // 5)
    if code and code.fixed and visit.flaws.on("promo-wrong-amount"):
        return replace(code, fixed=code.fixed - 100)
    if code and code.percent and visit.flaws.near("promo-wrong-amount"):
        return replace(code, percent=0, fixed=round(subtotal * code.percent / (100 + VAT_PERCENT)))
    return code


def _fee_due(visit: Visit, stage: str) -> bool:
    return visit.flaws.near("fee-late") or (visit.flaws.on("fee-late") and stage == "review")


def _extras(visit: Visit) -> tuple[Line, ...]:
    wanted = [
        line
        for line, on in ((INSURANCE, visit.flaws.on("sneaked-item")), (SAMPLE, visit.flaws.near("sneaked-item")))
        if on and line.sku not in visit.data.get("left_out", [])
    ]
    return tuple(wanted)


def _line(visit: Visit, row: BasketRow) -> Line | None:
    found = visit.shop.catalogue.find(row.sku)
    if found is None:
        return None
    product, variant = found
    price = variant.price + (200 if visit.flaws.on("price-raised-on-path") else 0)
    left = stock(visit, row.sku)
    return Line(row.sku, product.slug, product.name, variant.label, price, row.quantity, variant.was, left)
