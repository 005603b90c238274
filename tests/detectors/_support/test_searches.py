from journeys.detectors._support.searches import searches
from tests.detectors.build import Walk
from tests.detectors.finding.searching import FOUND, NAME, NOTHING, tried


def test_an_answer_and_what_it_shows() -> None:
    (search,) = searches(tried("exact", *FOUND, listed=(NAME,)).timeline(), "exact")
    assert not search.is_empty
    assert search.shows(NAME)
    assert [node.words for node in search.ways_on] == ["Harbour Stoneware Mug £14.00"]
    assert not search.suggests(NAME)
    assert list(searches(tried("exact", *FOUND).timeline(), "typo")) == []


def test_what_was_searched_for_says_nothing_about_the_answer() -> None:
    words = "no results found"
    (search,) = searches(tried("exact", "main", "  heading 1: “{query}”", query=words).timeline(), "exact")
    assert not search.is_empty
    (nothing,) = searches(tried("exact", *NOTHING).timeline(), "exact")
    assert nothing.is_empty
    assert not nothing.shows("Oak Board")


def test_a_walk_without_search() -> None:
    assert list(searches(Walk().timeline(), "exact")) == []
