"""Every fact a page states."""

from __future__ import annotations

from journeys.model.fact import Fact
from journeys.model.outline import PageState
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.totals import read_totals
from journeys.wayfinding.reading.view import View


def read_facts(state: PageState, *, stage: str, locale: str, product: str = "") -> tuple[Fact, ...]:
    """Facts in page order of their readers. `stage` is one of STAGES, `locale` as Babel writes it (en_GB).

    `product` is the name the shopper knows the wanted product by; it only helps to tell name from variant.
    """
    view = View(state.outline, locale)
    maker = Maker(view, stage)
    return read_totals(maker)
