"""Running totals: one summary may state a total after the goods, the discounts, the delivery and before the tax."""

from __future__ import annotations

from dataclasses import replace

from journeys.model.outline import Node
from journeys.wayfinding.reading.summary import Row
from journeys.wayfinding.reading.view import View

SUMS = frozenset({"due", "subtotal"})
TABLES = frozenset({"table", "grid", "treegrid", "list"})


def climb(view: View, found: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows with one total per table or stack: the first sum is the subtotal, the last what is due, others go.

    Only where the amounts prove it: every later sum must be the one before it with the rows between them. Else the
    rows stay as they are.
    """
    by_table: dict[int, list[Row]] = {}
    for row in found:
        table = _table(view, row) or _stack(view, row, found)
        if table is not None:
            by_table.setdefault(table.index, []).append(row)
    changed: dict[int, Row | None] = {}
    for inside in by_table.values():
        changed |= _ladder(inside)
    return tuple(kept for row in found if (kept := changed.get(id(row), row)) is not None)


def _table(view: View, row: Row) -> Node | None:
    lists = (n for n in view.up(row.node) if n.role in TABLES or n.attributes.get("tag") == "dl")
    return next(lists, None)


def _stack(view: View, row: Row, found: tuple[Row, ...]) -> Node | None:
    """The smallest box around a row outside any table that holds several sums, None when there is none."""
    sums = [other for other in found if other.kind in SUMS]
    boxes = view.up(row.node)
    return next((box for box in boxes if sum(view.contains(box, one.piece.node) for one in sums) > 1), None)


def _ladder(inside: list[Row]) -> dict[int, Row | None]:
    """What becomes of each sum (by id) of one table; nothing where they are no running totals."""
    sums = [row for row in inside if row.kind in SUMS and row.money]
    plain = len(sums) == 2 and sums[0].kind == "subtotal"
    if (
        len(sums) < 2
        or plain
        or sums[-1].kind != "due"
        or not (_adds_up(inside, sums) or _adds_up(inside, sums, taxed=True))
    ):
        return {}
    changed: dict[int, Row | None] = {id(row): None for row in sums[1:-1]}
    return changed | {id(sums[0]): replace(sums[0], kind="subtotal"), id(sums[-1]): replace(sums[-1], kind="due")}


def _adds_up(inside: list[Row], sums: list[Row], *, taxed: bool = False) -> bool:
    """Whether every sum is the one before it with the rows between; `taxed` when taxes are added to net amounts."""
    running: int | None = None
    for row in inside[inside.index(sums[0]) : inside.index(sums[-1]) + 1]:
        if row.money is None:
            return False
        if row in sums:
            if running not in (None, row.money.minor):
                return False
            running = row.money.minor
        elif running is not None and (taxed or row.kind != "tax"):
            running += -abs(row.money.minor) if row.kind == "discount" else row.money.minor
    return True
