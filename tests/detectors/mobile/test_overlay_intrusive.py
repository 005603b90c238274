from dataclasses import replace
from typing import Any

from journeys.detectors.clicks import click_blocked
from journeys.detectors.mobile import overlay_intrusive as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, layer, only, page


def walk(*layers: Any, stage: str = "product", lines: tuple[str, ...] = ("main",)) -> Walk:
    w = Walk()
    w.step()
    w.act("open", kinds=("navigation",))
    w.look(stage, *lines, layers=layers)
    return w


def test_fires_on_a_newsletter_wall_in_the_checkout() -> None:
    friction = only(detector, walk(layer("Join our newsletter", close=12), stage="address"))
    assert friction.severity == "S3"
    assert "12 by 12 px" in friction.observed


def test_fires_when_nothing_closes_it() -> None:
    assert "nothing closes it" in only(detector, walk(layer("Spin the wheel", close=None))).observed


def test_silent_with_a_large_control_to_close_it() -> None:
    assert is_clear(detector, walk(layer("Join our newsletter", close=32)))
    lines = ("main", "  button: No thanks")
    assert is_clear(detector, walk(layer("Join our newsletter", close=None), lines=lines))


def test_small_layers_that_block_nothing_are_fine() -> None:
    assert is_clear(detector, walk(layer("Free delivery today", share=0.1, close=None, modal=False)))


def test_an_empty_backdrop_intrudes_on_nobodys_reading() -> None:
    lines = ("main", "  button: Continue")
    assert is_clear(detector, walk(layer("", share=1.0, close=None), lines=lines))


def test_a_consent_question_that_one_tap_declines_is_fine_once() -> None:
    lines = ("main", "  button: Accept all", "  button: Reject all")
    assert is_clear(detector, walk(layer("We use cookies", close=None), lines=lines))


def test_a_consent_question_without_a_no_is_not() -> None:
    lines = ("main", "  button: Accept all", "  button: Settings")
    assert "decline" in only(detector, walk(layer("We use cookies", close=None), lines=lines)).observed


def test_what_comes_back_after_closing_fires() -> None:
    wall = layer("Join our newsletter", close=32)
    w = walk(wall)
    w.press("Close", "overlay.close")
    w.look("product")
    w.act("open", kinds=("navigation",))
    w.look("list", layers=(wall,))
    assert only(detector, w).severity == "S3"


def test_what_the_customer_opened_is_invited() -> None:
    for intent in ("menu.open", "basket.add", "account.login", "chat.open", "product.zoom"):
        w = walk()
        w.press("Open", intent)
        w.look("product", layers=(layer("Menu", close=None),))
        assert is_clear(detector, w)


def test_a_press_that_opened_the_page_before_invites_nothing_on_the_next() -> None:
    w = walk()
    basket = w.look("basket")
    w.press("View basket", "basket.open", kinds=("navigation",), after=basket)
    wall = w.look("contact", layers=(layer("Join our newsletter", close=12),))
    w.press("Checkout", "checkout.start", kinds=("navigation",), after=wall)
    assert only(detector, w).severity == "S3"


def test_shares_its_cause_with_the_press_it_takes() -> None:
    w = walk(layer("Join our newsletter", close=None))
    w.press("Buy", "basket.add", kinds=(), blocked_by="dialog Join our newsletter", window_ms=2500.0)
    assert only(detector, w).cause == only(click_blocked, w).cause


def test_a_header_that_stays_in_place_is_no_layer_over_the_page() -> None:
    assert is_clear(detector, walk(layer("Shop, menu and search", close=None, kind="sticky", modal=False)))
    header = layer("Shop, menu and search", close=None, kind="fixed", modal=False)
    shown = page("banner: Shop", "main", layers=(header,))
    outline = replace(shown.outline, nodes=(replace(shown.outline.nodes[0], box=header.box), *shown.outline.nodes[1:]))
    w = Walk()
    w.look("product", state=replace(shown, outline=outline))
    assert is_clear(detector, w)


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
