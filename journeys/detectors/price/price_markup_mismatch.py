"""The page tells search engines another price than its customers.

## What it notices
The price on a product page against the prices in the page's own product data (schema.org as JSON-LD, microdata or RDFa,
or price meta tags). No price in the data is the one shown.

## Why it hurts
Search engines, comparison sites and assistants show the price of the data. Who comes for it finds another one; and
shopping sites that notice suspend the shop.

## Example
The page asks 14.90 for a mug. Its product data says `"price": "12.90"`.

## What to do
Fill the product data from the same place as the price on the page, and change both together when an offer begins or
ends.

## When it stays silent
Any price or range of the data that fits is enough: pages have several variants, sellers and tax modes. List prices,
prices per unit of measure, for members, businesses or larger quantities, for used articles and for rent are not
compared, nor are other currencies, nor a price without tax with one that includes it. "From" prices are only compared
with the lowest price of the data. After a customer has chosen a variant, data that names one price only may be about
another one. A page without product data is not judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.acts import moment
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.facts import show
from journeys.detectors._support.vat import rates_of
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.event import Action, Look
from journeys.model.finding import Friction, Meta, Observation, Proof

TAX_TOLERANCE = ROUNDING_MINOR  # a price that is another one with VAT, give or take its rounding

META = Meta(
    id="price-markup-mismatch",
    title="Search engines are told the price that customers see",
    trouble="A price in the product data that the page does not ask",
    feels="The search said otherwise.",
    remedy="Fill the product data from the same place as the price on the page.",
    source="Google Merchant Center: the price of the data must be identical to the one on the page",
    group="price",
    tier="A",
    owner="it",
    checklist=("C6",),
    gaps=("G3",),
)


@dataclass(frozen=True)
class _Page:
    """One product on one page: prices shown and prices told to machines, in one currency."""

    look: Seen[Look]
    shown: tuple[StatedFact, ...]
    told: tuple[StatedFact, ...]
    chosen: bool

    @property
    def prices(self) -> set[int]:
        return {v for f in self.told if isinstance(v := f.fact.value, int) and not f.fact.qualifier("option")}

    @property
    def ends(self) -> list[int]:
        return sorted(v for f in self.told if isinstance(v := f.fact.value, int) and f.fact.qualifier("option"))

    def fits(self, stated: StatedFact) -> bool:
        """Whether the data has this price, or a range around it."""
        value = stated.fact.value
        assert isinstance(value, int)
        lowest = min((*self.prices, *self.ends), default=None)
        within = len(self.ends) > 1 and self.ends[0] <= value <= self.ends[-1]
        return value == lowest if stated.fact.qualifier("from") else value in self.prices or within

    @property
    def sure(self) -> bool:
        """Whether a price that fits nowhere is a contradiction, and not another variant, range or tax."""
        facts = (*self.shown, *self.told)
        unread = any(f.fact.value is None or f.fact.qualifier("from") or not f.fact.unit for f in facts)
        one_end = len(set(self.ends)) == 1 and not self.prices
        single = len(self.prices | set(self.ends)) == 1
        asked = {(f.fact.value, f.fact.qualifier("tax")) for f in self.shown}
        net = any(f.fact.qualifier("tax") == "excl" for f in facts)
        return not (unread or one_end or net or len(asked) > 1 or (self.chosen and single))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold the prices of every product page against its product data."""
    found, looked, marked, reached = [], 0, 0, 0
    for seen in timeline.all(Look):
        if seen.body.stage != "product":
            continue
        reached += 1
        page = _page(timeline, seen)
        marked += bool(page and page.told)
        if page is None or not page.shown or not page.told:
            continue
        if any(page.fits(stated) for stated in page.shown):
            looked += 1
        elif page.sure and not _is_tax(timeline, page):
            looked += 1
            found.append(_friction(page))
    empty = missing("a price on the page or in its data could not be compared surely")
    if not marked:
        empty = not_applicable("no product page told machines a price") if reached else not_reached("no product page")
    yield from conclude(found, looked, empty)


def _page(timeline: Timeline, seen: Seen[Look]) -> _Page | None:
    """The product of a look that has product data; None without any."""
    own = [f for f in timeline.facts if f.look == seen.seq]
    told = tuple(f for f in own if f.fact.attribute == "markup_price")
    entities = {f.fact.entity for f in told}
    if len(entities) != 1:
        return None
    units = {f.fact.unit for f in told if f.fact.unit}
    shown = tuple(
        f
        for f in own
        if f.fact.attribute == "unit_price"
        and f.fact.entity in entities
        and isinstance(f.fact.value, int)
        and not f.fact.qualifier("per")
        and not f.fact.qualifier("option")
        and (not units or not f.fact.unit or f.fact.unit in units)
    )
    kept = tuple(f for f in told if not f.fact.unit or not shown or f.fact.unit in {s.fact.unit for s in shown})
    return _Page(seen, shown, kept, _has_chosen(timeline, seen))


def _has_chosen(timeline: Timeline, seen: Seen[Look]) -> bool:
    """Whether a variant was chosen on this page before this look."""
    since = max((s.seq for s in timeline.all(Look) if s.seq < seen.seq and s.body.url != seen.body.url), default=-1)
    return any(
        since < act.seq and moment(act) <= seen.seq
        for act in timeline.all(Action)
        if act.body.intent == "product.variant" or (act.body.target and act.body.target.key.startswith("variant."))
    )


def _is_tax(timeline: Timeline, page: _Page) -> bool:
    """Whether a price of the data is the one shown with the country's VAT put on or taken off."""
    told = page.prices | set(page.ends)
    return any(
        abs(high / (1 + rate / 100) - low) <= TAX_TOLERANCE
        for stated in page.shown
        for value in told
        for low, high in [sorted((value, int(stated.fact.value or 0)))]
        for rate in rates_of(timeline.journey.locale)
    )


def _friction(page: _Page) -> Friction:
    stated, unit = page.shown[0], page.shown[0].fact.unit
    told = sorted(page.prices | set(page.ends))
    prices = show(told[0], unit) if len(told) == 1 else f"{show(told[0], unit)} to {show(told[-1], unit)}"
    form = page.told[0].fact.qualifier("form")
    return Friction(
        severity="S1",
        confidence="confirmed",
        step=page.look.step,
        subject=stated.fact.entity,
        cause=f"facts:{stated.fact.entity}/unit_price",
        cause_class="markup-differs",
        expected=f"{show(int(stated.fact.value or 0), unit)} in the product data, as on the page",
        observed=f"the product data ({form}) says {prices}",
        proofs=(Proof(page.look.seq, stated.fact.quote), Proof(page.told[0].seq, page.told[0].fact.quote)),
        url=page.look.body.url,
        loose="item",
    )
