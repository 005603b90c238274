"""Whether the main part of a page is still to come."""

from __future__ import annotations

import pytest

from journeys.wayfinding.arriving import still_coming
from tests.wayfinding.small import page

FRAME = '- navigation:\n  - link "Home" [ref=e1]\n'


@pytest.mark.parametrize("main", ["- main [ref=e2]\n", "- main:\n  - generic [ref=e3]:\n    - generic [ref=e4]\n"])
def test_grey_boxes_are_no_content(main: str) -> None:
    assert still_coming(page(FRAME + main).outline)


@pytest.mark.parametrize("inside", ["- paragraph: Hello", '- img "A jacket"', "- img", '- link "On" [ref=e5]'])
def test_words_pictures_and_controls_are(inside: str) -> None:
    assert not still_coming(page(f"{FRAME}- main:\n  {inside}\n").outline)


def test_a_page_without_a_main_part_is_as_it_is() -> None:
    assert not still_coming(page(FRAME).outline)
