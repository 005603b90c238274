from __future__ import annotations

import pytest

from journeys.model.fact import STAGES
from journeys.model.outline import Outline, PageState
from journeys.wayfinding import language_of, parse_snapshot, stage_of
from tests.wayfinding.catalogue import expected, names, recorded


@pytest.mark.parametrize("name", names())
def test_pages_are_told_apart_by_what_is_on_them(name: str) -> None:
    assert stage_of(recorded(name)) == expected(name).stage
    assert expected(name).stage in STAGES


@pytest.mark.parametrize("name", names())
def test_the_language_is_recognised(name: str) -> None:
    assert language_of(recorded(name).outline) == expected(name).language


def test_a_page_that_tells_nothing_is_other() -> None:
    assert stage_of(PageState(Outline("https://x/account-nothing", "", "en", ()))) == "other"


def test_a_basket_that_promises_thanks_is_no_confirmation() -> None:
    text = """
- main:
  - heading "Review your order" [level=1]
  - paragraph: Thank you for your order
  - button "Place order" [ref=e1]
"""
    outline = parse_snapshot(text, url="", title="", language="en", width=1280, height=800)
    assert stage_of(PageState(outline)) == "review"
