from __future__ import annotations

import pytest

from journeys.wayfinding import find, stage_of
from journeys.wayfinding.signs.slots import slots_on
from tests.wayfinding.small import page, scene

PAGE = """
- main:
  - heading "When shall we come?" [level=1]
  - group "{group}":
    - radio "{one}" [ref=e1]
    - radio "{two}" [ref=e2]
  - button "Continue" [ref=e3]
"""


@pytest.mark.parametrize(
    ("one", "two"),
    [("10–12 Uhr", "16–18 Uhr – ausgebucht"), ("08:00 - 10:00", "18:00 - 20:00"), ("6pm to 8pm", "8pm to 10pm")],
)
def test_spans_of_hours_are_ways_of_delivery(one: str, two: str) -> None:
    state = page(PAGE.format(group="Today", one=one, two=two))
    assert [candidate.node.ref for candidate in find(state, "delivery.option")] == ["e1", "e2"]
    assert stage_of(state) == "delivery"


@pytest.mark.parametrize(("one", "two"), [("Small", "Large"), ("12–18 months", "18–24 months"), ("1 - 2", "3 - 4")])
def test_other_choices_are_none(one: str, two: str) -> None:
    state = page(PAGE.format(group="Size", one=one, two=two))
    assert find(state, "delivery.option") == ()
    assert stage_of(state) != "delivery"


def test_what_is_sold_by_the_hour_is_a_product() -> None:
    course = PAGE.format(group="Course", one="10:00 - 12:00", two="14:00 - 16:00").replace("Continue", "Add to basket")
    assert stage_of(page(course.replace("group", "text: £30\n  - group", 1))) != "delivery"


def test_one_span_is_no_choice() -> None:
    assert slots_on(scene('- button "Open 9:00 - 17:00" [ref=e1]\n')) == ()
