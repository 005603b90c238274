from dataclasses import replace
from typing import Any

from journeys.detectors.clicks import click_blocked
from tests.detectors.build import Walk, cannot_tell, is_clear, layer, only, page


def walk(by: str = "an empty layer", **parts: Any) -> Walk:
    w = Walk()
    w.step()
    w.look("payment", "main", "  button: Pay", **parts)
    w.press("Pay", "order.place", kinds=(), blocked_by=by, window_ms=2100.0)
    return w


def test_fires_on_a_leftover_backdrop() -> None:
    w = walk()
    w.end("blocked")
    friction = only(click_blocked, w)
    assert (friction.severity, friction.confidence, friction.subject) == ("S4", "confirmed", "button pay")
    assert "an empty layer" in friction.observed


def test_s3_when_the_way_can_be_left_out() -> None:
    w = Walk()
    w.press("Zoom", "product.variant", mandatory=False, kinds=(), blocked_by="bar", window_ms=2100.0)
    assert only(click_blocked, w).severity == "S3"


def test_a_fading_toast_is_no_obstacle() -> None:
    w = walk("status: Added to your basket")
    w.press("Pay", "order.place")
    assert is_clear(click_blocked, w)


def test_an_obstacle_the_shopper_had_to_close_counts() -> None:
    w = walk()
    w.press("Close", "overlay.close")
    w.press("Pay", "order.place")
    assert only(click_blocked, w).severity == "S4"


def test_a_short_cover_cannot_be_judged() -> None:
    w = Walk()
    w.press("Pay", kinds=(), blocked_by="toast", window_ms=300.0)
    assert cannot_tell(click_blocked, w) == "evidence-missing"


def test_the_cookie_question_is_not_judged_here() -> None:
    assert cannot_tell(click_blocked, walk("dialog: We use cookies")) == "evidence-missing"
    hidden = walk("div", layers=(layer("We use cookies", kind="consent"),))
    assert cannot_tell(click_blocked, hidden) == "evidence-missing"


def test_clear_and_not_reached() -> None:
    w = Walk()
    assert cannot_tell(click_blocked, w) == "not-reached"
    w.press()
    assert is_clear(click_blocked, w)


def test_a_dialog_the_customer_can_answer_is_no_obstacle() -> None:
    dialog = ("  dialog: Your basket", "    button: Check out")
    w = Walk()
    w.step()
    w.look("product", "main", "  link: Basket", *dialog)
    w.press("Basket", "basket.open", kinds=(), blocked_by="dialog “Your basket”", window_ms=2100.0)
    assert cannot_tell(click_blocked, w) == "evidence-missing"


def test_a_dialog_without_a_control_is() -> None:
    w = Walk()
    w.step()
    w.look("product", "main", "  link: Basket", "  dialog: Your basket")
    w.press("Basket", "basket.open", kinds=(), blocked_by="dialog “Your basket”", window_ms=2100.0)
    assert only(click_blocked, w).subject == "button basket"


def test_the_page_behind_an_open_menu_waits_until_it_is_left() -> None:
    lines = ("banner", "  button: Shop", "main", "  button: Pay", "menu: Shop", "  menuitem: Robes")
    assert cannot_tell(click_blocked, _behind(lines, hidden="main")) == "evidence-missing"
    assert only(click_blocked, _behind(lines[:4], hidden="main")).subject == "button pay"
    assert only(click_blocked, _behind(lines, hidden="")).subject == "button pay"


def _behind(lines: tuple[str, ...], hidden: str) -> Walk:
    seen = page(*lines)
    nodes = tuple(replace(n, states=frozenset({"aria-hidden"})) if n.role == hidden else n for n in seen.outline.nodes)
    w = Walk()
    w.look("home", state=replace(seen, outline=replace(seen.outline, nodes=nodes)))
    pay = next(n for n in nodes if n.name == "Pay")
    w.press("Pay", kinds=(), blocked_by="layer “Shop”", window_ms=2100.0, ref=pay.ref)
    return w
