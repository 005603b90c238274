from journeys.detectors.finding import search_typo_fails as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.finding.searching import FOUND, NAME, NOTHING, known, tried


def test_fires_when_nothing_is_found_and_nothing_suggested() -> None:
    friction = only(detector, tried("typo", *NOTHING, "  link: See everything", query="stoenware"))
    assert (friction.severity, friction.subject) == ("S1", "search misspelt")


def test_popular_products_are_no_suggestion() -> None:
    w = tried("typo", *NOTHING, f"  link: {NAME} £14.00", query="stoenware", listed=(NAME,))
    assert only(detector, w).cause_class == "not-forgiven"


def test_silent_when_it_is_found_or_offered() -> None:
    assert is_clear(detector, tried("typo", *FOUND, query="stoenware", listed=(NAME,)))
    assert is_clear(detector, tried("typo", *NOTHING, "  link: stoneware", query="stoenware"))


def test_what_cannot_be_told() -> None:
    assert cannot_tell(detector, tried("typo", "main", "  text: Loading")) == "evidence-missing"
    assert cannot_tell(detector, tried("exact", *NOTHING)) == "not-reached"
    assert cannot_tell(detector, Walk()) == "not-reached"


def test_in_whatever_words_a_slip_finds_nothing() -> None:
    bare = ("main", "  heading 1: Gezocht: stoenware", "  paragraph: Zoiets staat hier niet.")
    assert only(detector, tried("typo", *bare, query="stoenware", w=known())).severity == "S1"
    offered = tried("typo", *bare, "  button: Stoneware", query="stoenware", w=known())
    assert is_clear(detector, offered)
