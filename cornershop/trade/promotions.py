"""Promotion codes: what each gives, and why one is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cornershop.trade.money import pounds


@dataclass(frozen=True)
class Promotion:
    """One code. `percent` (0-100), `fixed` (pence) and `free_delivery` are what it gives; the rest its conditions.

    `most` is how many orders may use it, 0 for any number.
    """

    code: str
    text: str
    percent: int = 0
    fixed: int = 0
    free_delivery: bool = False
    minimum: int = 0
    ended: date | None = None
    once: bool = False
    most: int = 0

    def discount(self, subtotal: int) -> int:
        """Pence off the goods, never more than they cost."""
        return min(subtotal, round(subtotal * self.percent / 100) + self.fixed)


PROMOTIONS = {
    promotion.code: promotion
    for promotion in (
        Promotion("WELCOME10", "10% off your order", percent=10),
        Promotion("FIVEOFF", "£5.00 off orders of £30.00 or more", fixed=500, minimum=3000),
        Promotion("SAVE20", "20% off orders of £60.00 or more", percent=20, minimum=6000),
        Promotion("FREESHIP", "free standard delivery", free_delivery=True),
        Promotion("SPRING25", "25% off", percent=25, ended=date(2026, 5, 31)),
        Promotion("RUSH25", "25% off for the first 25 orders", percent=25, most=25),
        Promotion("THANKYOU5", "£5.00 off, once per customer", fixed=500, once=True),
    )
}


def lookup(code: str) -> Promotion | None:
    """The promotion behind what a customer typed."""
    return PROMOTIONS.get(code.strip().upper())


def refusal(code: str, subtotal: int, today: date, *, used: bool = False, orders: int = 0) -> str:
    """Why a code cannot be used now, in one sentence; "" when it can. `orders` is how many have used it."""
    typed = code.strip().upper()
    promotion = lookup(code)
    if not typed:
        return "Enter a promo code, for example WELCOME10."
    if promotion is None:
        return unknown(typed)
    if promotion.ended and today > promotion.ended:
        return f"The code {typed} ended on {promotion.ended.day} {promotion.ended:%B %Y}."
    if used:
        return f"The code {typed} can be used once per customer, and you have already used it."
    if promotion.most and orders >= promotion.most:
        return f"The code {typed} was for the first {promotion.most} orders, and they have been placed."
    if subtotal < promotion.minimum:
        missing = pounds(promotion.minimum - subtotal)
        return f"The code {typed} needs goods worth {pounds(promotion.minimum)}. Add {missing} more to use it."
    return ""


def unknown(typed: str) -> str:
    """What is said of a code that does not exist."""
    return f"We do not know the code {typed[:30]}. Check the spelling against your e-mail or voucher."
