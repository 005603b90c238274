"""What the shop remembers of the customer, as far as its pages show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journeys.model.fault import KeptLine, Moment, StateKept
from journeys.shopper.hands import is_secret
from journeys.shopper.judging import errors
from journeys.shopper.stages import CHECKOUT

if TYPE_CHECKING:
    from journeys.model.outline import Field
    from journeys.shopper.eyes import View

PLACES = CHECKOUT | {"basket"}
TOTALS = ("basket", "review")
"""Places whose total is the one to compare: in between, delivery may not be chosen yet."""

PICKED = frozenset({"radio", "checkbox"})


def state_of(views: Iterable[View], moment: Moment, fault: str = "") -> StateKept:
    """The state that these views show together, the later look winning where two show the same."""
    ordered = sorted((view for view in views if view.stage in PLACES), key=lambda view: view.seq)
    fields: dict[str, str] = {}
    asked: dict[str, None] = {}
    for view in ordered:
        for field in _telling(view):
            asked[field.key] = None
            if _held(field):
                fields[field.key] = field.value or field.label
    return StateKept(
        moment=moment,
        look=ordered[-1].seq if ordered else -1,
        fault=fault,
        lines=next((lines for view in reversed(ordered) if (lines := lines_of(view))), ()),
        total=next((sum_ for view in reversed(ordered) if (sum_ := _amount(view, "total")) is not None), None),
        discount=next((sum_ for view in reversed(ordered) if (sum_ := _amount(view, "discount")) is not None), None),
        currency=next((fact.unit for view in ordered for fact in view.stated("total") if fact.unit), ""),
        code=next((code for view in reversed(ordered) if (code := code_of(view))), ""),
        fields=tuple(fields.items()),
        asked=tuple(asked),
        stage=ordered[-1].stage if ordered else "",
        looked=tuple(dict.fromkeys(view.stage for view in ordered)),
        said=tuple(dict.fromkeys(text for view in ordered[-1:] for text in errors(view))),
    )


def lines_of(view: View) -> tuple[KeptLine, ...]:
    """The basket's lines on a page, by name; pieces as stated, else as the line's price and the piece's tell."""
    stated = {
        name: {f.entity: f.value for f in view.stated(name, "item:") if isinstance(f.value, int)}
        for name in ("quantity", "line_total", "unit_price")
    }
    lines = []
    for entity in dict.fromkeys([*stated["quantity"], *stated["line_total"], *stated["unit_price"]]):
        amount, price = stated["line_total"].get(entity), stated["unit_price"].get(entity)
        pieces = amount // price if amount and price and amount % price == 0 else 0
        lines.append(KeptLine(entity.removeprefix("item:"), stated["quantity"].get(entity, pieces), amount))
    return tuple(lines)


def code_of(view: View) -> str:
    """The promotion code in force as the page shows it, "" for none."""
    return next((f.entity.removeprefix("code:") for f in view.stated("discount", "code:")), "")


def _amount(view: View, attribute: str) -> int | None:
    found = [f.value for f in view.stated(attribute) if isinstance(f.value, int) and not f.entity.startswith("code:")]
    return (sum(abs(one) for one in found) if attribute == "discount" else found[-1]) if found else None


def _telling(view: View) -> list[Field]:
    fields = [field for field in view.state.fields if field.key and field.enabled and field.disclosed]
    return [field for field in fields if not is_secret(field.key) and not field.key.startswith(("search", "promo"))]


def _held(field: Field) -> bool:
    return field.checked if field.type in PICKED else field.filled
