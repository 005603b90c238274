"""One line of an order, and what its prices are: by label, by arithmetic, or unknown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeys.model.money import Money
from journeys.model.outline import Node


@dataclass(frozen=True)
class Price:
    """An amount in a line and what it is: unit, total, was or plain."""

    money: Money
    role: str


@dataclass(frozen=True)
class Line:
    """One line. Prices are None when the page does not say them surely; `was` is the crossed-out price."""

    name: str
    variant: str
    quantity: int | None
    node: Node
    unit: Money | None = None
    total: Money | None = None
    was: Money | None = None
    lone: bool = False
    quote: str = ""


def settle(lines: tuple[Line, ...], subtotal: int | None) -> tuple[Line, ...]:
    """Lines with one price and several pieces: it is the unit price only if that alone makes the page's subtotal."""
    doubtful = [line for line in lines if line.lone and line.total and (line.quantity or 1) > 1]
    if not doubtful:
        return lines
    as_total = sum(line.total.minor for line in lines if line.total)
    as_unit = sum(
        (line.total * (line.quantity or 1) if line in doubtful else line.total).minor for line in lines if line.total
    )
    if subtotal is not None and as_unit == subtotal != as_total:
        return tuple(_as_unit(line) if line in doubtful else line for line in lines)
    return tuple(_divided(line) if line in doubtful else line for line in lines)


def _as_unit(line: Line) -> Line:
    assert line.total is not None
    return replace(line, unit=line.total, total=line.total * (line.quantity or 1), lone=False)


def _divided(line: Line) -> Line:
    assert line.total is not None
    count = line.quantity or 1
    whole = line.total.minor % count == 0
    return replace(line, unit=Money(line.total.minor // count, line.total.currency) if whole else None)


def with_prices(line: Line, prices: list[Price]) -> Line:
    """A line with what its amounts surely are."""
    by_role: dict[str, list[Money]] = {}
    for price in prices:
        if price.money not in by_role.setdefault(price.role, []):
            by_role[price.role].append(price.money)
    unit, total = _only(by_role.get("unit")), _only(by_role.get("total"))
    was, plain = _only(by_role.get("was")), by_role.get("plain", [])
    count = line.quantity
    if len(plain) == 1:
        if unit is None and total is None:
            return replace(line, unit=plain[0] if count == 1 else None, total=plain[0], was=was, lone=True)
        unit, total = (unit or plain[0]), (total or plain[0])
    elif len(plain) == 2 and unit is None and total is None:
        unit, total, was = _pair(plain[0], plain[1], count, was)
    if unit and total is None and count == 1:
        total = unit
    if total and unit is None and count == 1:
        unit = total
    return replace(line, unit=unit, total=total, was=was)


def _only(found: list[Money] | None) -> Money | None:
    return found[0] if found and len(found) == 1 else None


def _pair(
    one: Money, other: Money, count: int | None, was: Money | None
) -> tuple[Money | None, Money | None, Money | None]:
    """Two prices without labels: unit and total if the count says so, old and new for a single piece, else unknown."""
    low, high = sorted((one, other))
    if count and count > 1 and low * count == high:
        return low, high, was
    if count == 1 and one > other and was is None:
        return other, other, one
    return None, None, was
