import pytest

from journeys.detectors.finding import search_zero_dead_end as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.finding.searching import FOUND, NAME, NOTHING, tried


@pytest.mark.parametrize("purpose", ["exact", "typo", "nonsense"])
def test_fires_when_there_is_nothing_to_press(purpose: str) -> None:
    friction = only(detector, tried(purpose, *NOTHING, query="qzvxbrk"))
    assert (friction.severity, friction.cause_class) == ("S2", "dead-end")


def test_the_search_itself_is_no_way_on() -> None:
    w = tried("nonsense", *NOTHING, "  search", "    textbox: Search", "    button: Search", query="qzvxbrk")
    assert only(detector, w).severity == "S2"


def test_one_link_is_enough() -> None:
    assert is_clear(detector, tried("nonsense", *NOTHING, "  link: Everything in the shop", query="qzvxbrk"))
    assert is_clear(detector, tried("nonsense", *FOUND, query="qzvxbrk", listed=(NAME,)))


def test_what_cannot_be_told() -> None:
    assert cannot_tell(detector, tried("nonsense", "main", "  text: Loading")) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
