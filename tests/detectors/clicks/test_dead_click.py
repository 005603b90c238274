from typing import Any

import pytest

from journeys.detectors.clicks import dead_click
from tests.detectors.build import SHOP, Walk, cannot_tell, is_clear, only


def walk() -> Walk:
    w = Walk()
    w.step()
    w.look("delivery", "main", "  button: Continue")
    return w


def test_fires_on_a_button_without_handler() -> None:
    w = walk()
    w.dead()
    w.end("blocked")
    friction = only(dead_click, w)
    assert (friction.severity, friction.confidence, friction.subject) == ("S4", "probable", "button continue")


def test_a_second_dead_press_on_a_fresh_page_confirms_it() -> None:
    w = walk()
    w.dead()
    w.act("open", kinds=("navigation",))
    w.dead()
    friction = only(dead_click, w)
    assert (friction.confidence, friction.count) == ("confirmed", 2)


def test_severity_follows_the_path() -> None:
    w = walk()
    w.dead("Show size guide", intent="help.open", mandatory=False)
    assert only(dead_click, w).severity == "S2"
    w = walk()
    w.dead("Apply", intent="promo.apply", mandatory=False)
    assert only(dead_click, w).severity == "S3"
    w = walk()
    w.dead()
    w.end("completed")
    assert only(dead_click, w).severity == "S3"


@pytest.mark.parametrize(
    "parts",
    [
        {"role": "textbox"},
        {"role": "combobox"},
        {"role": "canvas"},
        {"states": ("disabled",)},
        {"role": "tab", "states": ("selected",)},
        {"role": "link", "href": SHOP + "/delivery"},
        {"role": "link", "href": "/delivery"},
        {"role": "link", "href": "mailto:help@shop.example"},
    ],
)
def test_not_buttons(parts: dict[str, Any]) -> None:
    w = walk()
    w.dead(**parts)
    assert cannot_tell(dead_click, w) == "not-reached"


@pytest.mark.parametrize("kind", ["popup", "download", "clipboard", "print", "focus", "aria", "hash", "media"])
def test_any_response_is_an_answer(kind: str) -> None:
    w = walk()
    w.press(kinds=(kind,))
    assert is_clear(dead_click, w)


def test_a_control_that_answers_on_a_fresh_page_is_not_dead() -> None:
    w = walk()
    w.dead()
    w.act("open", kinds=("navigation",))
    w.press()
    assert is_clear(dead_click, w)


def test_blocked_presses_belong_to_another_detector() -> None:
    w = walk()
    w.dead(blocked_by="dialog")
    assert cannot_tell(dead_click, w) == "not-reached"


def test_cannot_tell_when_the_watch_was_too_short() -> None:
    w = walk()
    w.press(kinds=(), window_ms=900.0)
    assert cannot_tell(dead_click, w) == "evidence-missing"


def test_a_nameless_box_is_nothing_that_looks_like_a_control() -> None:
    w = Walk()
    w.step()
    w.look("delivery")
    w.dead("", role="generic")
    assert cannot_tell(dead_click, w) == "not-reached"


def hollow(result: Any, **answer: Any) -> Walk:
    w = walk()
    here = SHOP + w.url
    seq = w.press("Confirm and pay", "order.place", "link", href="#", url_before=here, url_after=here + "#", **answer)
    w.attempt("order-place", "order", result, first=seq, last=seq)
    return w


def test_a_link_that_only_puts_a_hash_in_the_address_is_dead() -> None:
    friction = only(dead_click, hollow("no-answer", kinds=("hash",)))
    assert (friction.subject, friction.observed) == ("link confirm and pay", "only a # in the address")


def test_a_hash_link_whose_script_works_is_alive() -> None:
    assert is_clear(dead_click, hollow("done", kinds=("hash",)))
    assert is_clear(dead_click, hollow("no-answer", kinds=("hash", "visible")))
    assert is_clear(dead_click, hollow("no-answer", kinds=("hash",), user_requests=1))
