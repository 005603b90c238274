"""Pages for reading tests: recorded ones by name, and small ones written as a snapshot."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

from journeys.evidence.codec import decode
from journeys.model.fact import Fact
from journeys.model.outline import PageState
from journeys.wayfinding.reading import read_facts
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.snapshot import parse_snapshot

TODAY = date(2026, 11, 22)
FIXTURES = Path(__file__).parent / "fixtures"
Short = tuple[str, str, int | str | None, str]


def recorded(name: str) -> PageState:
    """A page that was rendered in a browser from pages/<name>.html."""
    return decode((FIXTURES / f"{name}.json").read_bytes(), PageState)


def written(snapshot: str, language: str = "en") -> PageState:
    """A page written down as Playwright would describe it."""
    outline = parse_snapshot(
        dedent(snapshot), url="https://shop.example/", title="", language=language, width=1280, height=800
    )
    return PageState(outline)


def view(snapshot: str, locale: str = "en_GB") -> View:
    """A view of a written page."""
    return View(written(snapshot, locale[:2]).outline, locale)


def maker(snapshot: str, stage: str, locale: str = "en_GB") -> Maker:
    """A maker for a written page."""
    return Maker(view(snapshot, locale), stage)


def facts(state: PageState, stage: str, locale: str = "en_GB", today: date | None = TODAY) -> tuple[Fact, ...]:
    """Every fact of a page."""
    return read_facts(state, stage=stage, locale=locale, today=today)


def short(found: tuple[Fact, ...], *attributes: str) -> set[Short]:
    """Facts as (entity, attribute, value, unit), of some attributes or of all."""
    return {(f.entity, f.attribute, f.value, f.unit) for f in found if not attributes or f.attribute in attributes}
