"""Acting: what is covered is not pressed, what is gone is said to be gone, what hangs does not hang the run."""

from __future__ import annotations

import time

import pytest

from journeys.channels.protocols import GoneError, Instruments, Page
from journeys.errors import StoreUnreachable
from journeys.model.device import PHONE
from tests.channels.acting import field, node, press
from tests.channels.conftest import PASSWORD, Shopper

pytestmark = pytest.mark.browser


def test_a_page_is_a_page_with_instruments(shopper: Shopper) -> None:
    page: Page = (browser_page := shopper("second.html"))
    instruments: Instruments = browser_page
    assert page.url.endswith("/second.html")
    assert instruments.status_of(page.url) == (200, "")


def test_an_invisible_backdrop_blocks_the_press(shopper: Shopper) -> None:
    page = shopper("covered.html")
    press(page, "Cover all")
    response = press(page, "Pay")
    assert response.blocked_by.startswith("an invisible layer")
    assert response.kinds == ()
    assert node(page.see(), "Pay").role == "button"
    assert "Paid" not in page.see().outline.read(page.see().outline.nodes[0])


def test_a_dialog_that_blocks_is_named(shopper: Shopper) -> None:
    page = shopper("covered.html")
    press(page, "Pop up")
    pay = next(n for n in page.see().outline.nodes if n.role == "button" and n.name == "Close")
    assert page.press(pay.ref).blocked_by == ""
    assert "Paid" in [t.text for t in press(page, "Pay").new_texts]


@pytest.mark.parametrize("device", [PHONE, None])
def test_a_radio_under_its_label_is_pressed_through_it(shopper: Shopper, device: object) -> None:
    page = shopper("covered.html", **({"device": device} if device else {}))
    large = field(page.see(), "Large")
    response = page.press(large.ref)
    assert response.blocked_by == ""
    assert field(page.see(), "Large").checked


def test_a_control_under_a_fixed_bar_is_scrolled_clear(shopper: Shopper) -> None:
    page = shopper("covered.html")
    response = press(page, "Far below")
    assert [t.text for t in response.new_texts] == ["Reached"]


def test_a_control_that_is_gone_is_said_to_be_gone(shopper: Shopper) -> None:
    page = shopper("covered.html")
    ref = node(page.see(), "Pay").ref
    page._tabs.current.evaluate("document.body.innerHTML = '<p>Empty</p>'")
    with pytest.raises(GoneError):
        page.press(ref)
    with pytest.raises(GoneError):
        page.fill("e999", "x")


def test_typing_replaces_and_sends_keys(shopper: Shopper) -> None:
    page = shopper("fields.html")
    page._tabs.current.evaluate("window.keys = 0; document.addEventListener('keydown', () => keys++)")
    zip_field = next(f for f in page.see().fields if f.name == "zip")
    assert "value" in page.fill(zip_field.ref, "10115").kinds
    assert next(f for f in page.see().fields if f.name == "zip").value == "10115"
    assert page._tabs.current.evaluate("keys") >= 5


def test_a_field_that_cannot_be_filled_says_why(shopper: Shopper) -> None:
    page = shopper("fields.html")
    state = page.see()
    assert page.fill(field(state, "Frozen").ref, "z").blocked_by.endswith("disabled")
    assert page.fill(field(state, "Fixed").ref, "z").blocked_by.endswith("read-only")


def test_an_option_is_chosen_by_its_words(shopper: Shopper) -> None:
    page = shopper("fields.html")
    ref = field(page.see(), "Country").ref
    assert "value" in page.choose(ref, "austria").kinds
    assert field(page.see(), "Country").value == "Austria"
    with pytest.raises(GoneError, match="not offered"):
        page.choose(ref, "Germany")


def test_back_goes_back(shopper: Shopper) -> None:
    page = shopper("responses.html")
    press(page, "Second page")
    assert "navigation" in page.back().kinds
    assert page.url.endswith("/responses.html")


def test_a_key_lands_where_the_focus_is(shopper: Shopper) -> None:
    page = shopper("responses.html")
    press(page, "Focus")
    assert "value" in page.key("x").kinds
    assert field(page.see(), "Box").value == "x"


def test_a_store_that_does_not_answer_is_unreachable(shopper: Shopper) -> None:
    page = shopper("second.html")
    with pytest.raises(StoreUnreachable, match="does not answer"):
        page.open("http://127.0.0.1:9/")


def test_status_of_links(shopper: Shopper, site: str) -> None:
    page = shopper("second.html")
    assert page.status_of(f"{site}/status/410") == (410, "")
    status, failure = page.status_of(f"{site}/loop")
    assert (status, bool(failure)) == (0, True)
    assert page.status_of("http://127.0.0.1:9/")[0] == 0
    assert page.url.endswith("/second.html")


def test_a_selector_of_last_resort(shopper: Shopper) -> None:
    page = shopper("responses.html")
    ref = page.find_css("a[href='/second.html']:not([target])")
    assert page.press(ref).url_after.endswith("/second.html")
    assert page.find_css(".nothing-like-this") == ""


def test_a_popup_of_the_store_is_followed_and_a_stranger_is_closed(shopper: Shopper) -> None:
    page = shopper("responses.html")
    stranger = press(page, "Stranger tab")
    assert "popup" in stranger.kinds
    assert page.url.endswith("/responses.html")
    press(page, "New tab")
    assert page.url.endswith("/second.html")


@pytest.mark.slow
def test_a_page_that_hangs_ends_at_a_deadline(shopper: Shopper) -> None:
    page = shopper("hog.html")
    page._watchdog._seconds = 2
    began = time.monotonic()
    with pytest.raises(StoreUnreachable, match="hangs"):  # noqa: PT012 - which of the two meets the hang is the page's
        press(page, "Hang")
        page.see()
    assert time.monotonic() - began < 30
    page.close()
    assert node(shopper("second.html").see(), "Second page").level == 1


def test_secrets_reach_no_ledger(shopper: Shopper) -> None:
    page = shopper("fields.html")
    page.fill(field(page.see(), "Password").ref, PASSWORD)
    state = page.see()
    assert field(state, "Password").filled
    page._ledger.page(state)
    kept = b"".join(p.read_bytes() for p in page._ledger.folder.parent.rglob("*") if p.is_file())
    assert PASSWORD.encode() not in kept
