"""Making facts: one place for how values, quotes, locators and qualifiers are written."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.fact import Fact
from journeys.model.money import Money
from journeys.model.outline import Node
from journeys.wayfinding.reading.view import View

QUOTE = 160
AFTER_ORDER = frozenset({"confirmation", "tracking"})


@dataclass(frozen=True)
class Maker:
    """Makes facts for one page. `stage` is where on the path it is."""

    view: View
    stage: str

    @property
    def basket(self) -> str:
        """What sums are about: the basket until it is ordered, then the order."""
        return "order" if self.stage in AFTER_ORDER else "basket"

    def fact(
        self,
        entity: str,
        attribute: str,
        value: int | str | None,
        *,
        unit: str = "",
        quote: str,
        node: Node,
        **qualifiers: str,
    ) -> Fact:
        """A fact read at `node`. Empty qualifiers are left out; `from_` stands for `from`."""
        named = sorted((name.rstrip("_"), said) for name, said in qualifiers.items() if said)
        short = " ".join(quote.split())[:QUOTE]
        return Fact(entity, attribute, value, unit, tuple(named), "browser", self.stage, short, self.locator(node))

    def money(self, entity: str, attribute: str, money: Money | None, *, quote: str, node: Node, **more: str) -> Fact:
        """A fact whose value is money; None when it was seen and could not be read surely."""
        value, unit = (money.minor, money.currency) if money else (None, "")
        return self.fact(entity, attribute, value, unit=unit, quote=quote, node=node, **more)

    def locator(self, node: Node) -> str:
        """The reference of the nearest node that has one."""
        return next((around.ref for around in self.view.up(node) if around.ref), "")


def item(name: str) -> str:
    """The entity of a product by its name."""
    return "item:" + " ".join(name.casefold().split())
