"""What an order costs."""

from __future__ import annotations

from dataclasses import dataclass, field

from cornershop.trade.promotions import Promotion

FREE_DELIVERY_FROM = 5000
STANDARD_DELIVERY = 395
VAT_PERCENT = 20


@dataclass(frozen=True)
class Line:
    """One line of goods; prices in pence. `removable` lines can be taken out by the customer."""

    sku: str
    slug: str
    name: str
    variant: str
    price: int
    quantity: int
    was: int = 0
    left: int = 0
    removable: bool = True

    @property
    def total(self) -> int:
        """Pence for the whole line."""
        return self.price * self.quantity


@dataclass(frozen=True)
class Totals:
    """The money summary, as shown and as charged. `fees` are (label, pence)."""

    subtotal: int
    discount: int
    discount_label: str
    delivery: int
    delivery_label: str
    fees: tuple[tuple[str, int], ...] = field(default=())
    surplus: int = 0

    @property
    def total(self) -> int:
        """Pence to pay."""
        return self.subtotal - self.discount + self.delivery + sum(p for _, p in self.fees) + self.surplus

    @property
    def vat(self) -> int:
        """VAT contained in the total, in pence."""
        return round(self.total * VAT_PERCENT / (100 + VAT_PERCENT))


def total_up(
    lines: tuple[Line, ...],
    promotion: Promotion | None = None,
    *,
    delivery: tuple[str, int] = ("Standard delivery", STANDARD_DELIVERY),
    fees: tuple[tuple[str, int], ...] = (),
    surplus: int = 0,
) -> Totals:
    """Add up a basket. Standard delivery is free from FREE_DELIVERY_FROM (goods before discount)."""
    subtotal = sum(line.total for line in lines)
    label, price = delivery
    standard = label == "Standard delivery"
    free = standard and (subtotal >= FREE_DELIVERY_FROM or bool(promotion and promotion.free_delivery))
    return Totals(
        subtotal=subtotal,
        discount=promotion.discount(subtotal) if promotion else 0,
        discount_label=promotion.code if promotion else "",
        delivery=0 if free or not lines else price,
        delivery_label=label,
        fees=fees if lines else (),
        surplus=surplus if lines else 0,
    )
