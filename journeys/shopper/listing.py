"""What a list of products shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.eyes import View


def tile_names(view: View) -> tuple[str, ...]:
    """The products a list states a price for, in the order shown; else the links of its main part."""
    priced = tuple(f.entity for f in view.facts if f.attribute == "unit_price" and f.entity.startswith("item:"))
    if priced:
        return tuple(dict.fromkeys(priced))
    outline = view.state.outline
    return tuple(
        n.name for n in outline.nodes if n.role == "link" and any(a.role == "main" for a in outline.ancestors(n))
    )
