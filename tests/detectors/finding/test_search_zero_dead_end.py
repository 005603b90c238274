import pytest

from journeys.detectors.finding import search_zero_dead_end as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.finding.searching import FOUND, NAME, NOTHING, known, tried


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


UNHEARD = ("main", "  heading 1: Gezocht: qzvxbrk", "  paragraph: Geen enkele plant heet hier zo.")


def test_in_whatever_words_nothing_is_said_to_be_found() -> None:
    assert only(detector, tried("nonsense", *UNHEARD, query="qzvxbrk", w=known())).severity == "S2"


@pytest.mark.parametrize(
    "more", ["  link: All plants", "  img: A mug", "  text: from £12.00", "  text: One moment, still looking ..."]
)
def test_an_answer_that_leads_on_shows_something_or_is_not_done(more: str) -> None:
    assert is_clear(detector, tried("nonsense", *UNHEARD, more, query="qzvxbrk", w=known()))


def test_unheard_words_tell_nothing_where_no_answer_was_ever_read() -> None:
    assert cannot_tell(detector, tried("nonsense", *UNHEARD, query="qzvxbrk")) == "evidence-missing"
