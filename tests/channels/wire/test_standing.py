"""References lead to elements that are in sight."""

from __future__ import annotations

import pytest

from journeys.channels.protocols import GoneError
from tests.channels.wire.written import by_id, standing

PAGE = "<button id=b>Buy</button><p id=h hidden>a</p><details><summary>More</summary><a id=a href=/>in</a></details>"


def test_a_reference_is_found() -> None:
    here = standing(PAGE)
    assert here.element(f"e{by_id(here.document, 'b').index}").tag == "button"


@pytest.mark.parametrize("name", ["h", "a"])
def test_what_is_out_of_sight_is_gone(name: str) -> None:
    here = standing(PAGE)
    with pytest.raises(GoneError):
        here.element(f"e{by_id(here.document, name).index}")


@pytest.mark.parametrize("ref", ["e0", "e99", "", "f1e1", "x"])
def test_no_such_reference(ref: str) -> None:
    with pytest.raises(GoneError):
        standing(PAGE).element(ref)
