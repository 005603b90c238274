from __future__ import annotations

import pytest

from journeys.wayfinding.contexts import context_of, group_of
from journeys.wayfinding.lexicon import lexicons
from tests.wayfinding.small import node, scene

ENGLISH = lexicons("en")


@pytest.mark.parametrize(
    ("heading", "group"),
    [
        ("Billing address", "billing"),
        ("Shipping address", "shipping"),
        ("Track your order", "tracking"),
        ("Our story", ""),
        ("Billing address, " + "and many more words " * 4, ""),
    ],
)
def test_what_a_heading_announces(heading: str, group: str) -> None:
    assert group_of(heading, ENGLISH) == group


def context(text: str) -> str:
    page = scene(text)
    return context_of(page, node(page, "e1"), ENGLISH)


def test_the_nearest_named_box_wins_over_the_heading() -> None:
    assert (
        context(
            """
- main:
  - heading "Shipping address" [level=2]
  - group "Billing address":
    - textbox "City" [ref=e1]
"""
        )
        == "billing"
    )


def test_a_heading_speaks_for_the_fields_below_it() -> None:
    assert context('- main:\n  - heading "Sign in" [level=2]\n  - textbox "E-mail" [ref=e1]\n') == "login"
    assert context('- main:\n  - textbox "E-mail" [ref=e1]\n  - heading "Sign in" [level=2]\n') == ""


def test_a_search_landmark_is_always_search() -> None:
    assert context('- search:\n  - heading "Billing address" [level=2]\n  - textbox "Find" [ref=e1]\n') == "search"


def test_bare_words_speak_for_a_small_box_only() -> None:
    small = "- main:\n  - generic:\n    - paragraph: Join our newsletter\n    - textbox [ref=e1]\n"
    assert context(small) == "newsletter"
    assert context(small + "".join(f'    - button "B{n}" [ref=e{n}]\n' for n in range(2, 20))) == ""
