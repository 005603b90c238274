"""Charges a product page names before there is a basket: "plus delivery £4.90", "service fee £1.50 per order"."""

from __future__ import annotations

from journeys.model.fact import Fact
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.summary import rows

KINDS = frozenset({"delivery", "service", "payment"})


def read_charges(maker: Maker, entity: str) -> tuple[Fact, ...]:
    """Fees with kind and label: of `delivery` where it is one for delivery, else of the product `entity`."""
    return tuple(
        maker.money(
            "delivery" if row.kind == "delivery" else entity,
            "fee",
            row.money,
            quote=row.quote,
            node=row.piece.node,
            kind=row.kind,
            label=row.key,
            optional="yes" if row.optional else "",
        )
        for row in rows(maker.view)
        if row.kind in KINDS and row.money is not None
    )
