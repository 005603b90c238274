from journeys.detectors.clicks import dead_end_page
from tests.detectors.build import Walk, cannot_tell, is_clear, only

HEADER = ("banner", "  link: Cornershop", "navigation", "  link: Mugs")


def walk(stage: str, *lines: str) -> Walk:
    w = Walk()
    w.step()
    w.look(stage, *HEADER, "main", *lines)
    return w


def test_fires_on_an_empty_result_without_a_way_on() -> None:
    friction = only(dead_end_page, walk("list", "  heading 1: No products found"))
    assert (friction.severity, friction.subject) == ("S2", "main")
    assert "No products found" in friction.observed


def test_fires_on_a_german_error_page() -> None:
    assert only(dead_end_page, walk("other", "  heading 1: Seite nicht gefunden")).proofs


def test_silent_with_one_way_on() -> None:
    assert is_clear(dead_end_page, walk("basket", "  heading 1: Your basket is empty", "  link: Go shopping"))


def test_a_confirmation_may_end_the_journey() -> None:
    lines = ("  heading 1: Thank you", "  text: Your order 10423.", "  text: Questions? Contact help@shop.example")
    assert is_clear(dead_end_page, walk("confirmation", *lines))


def test_a_bare_confirmation_may_not() -> None:
    assert only(dead_end_page, walk("confirmation", "  heading 1: Thank you")).proofs


def test_ordinary_pages_are_not_judged() -> None:
    assert cannot_tell(dead_end_page, walk("product", "  heading 1: Mug")) == "not-reached"


def test_a_page_without_a_known_main_part() -> None:
    w = Walk()
    w.look("confirmation", "banner", "  link: Home")
    assert cannot_tell(dead_end_page, w) == "evidence-missing"
