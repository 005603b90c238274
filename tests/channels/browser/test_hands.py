"""Hands on one control: keys are sent one by one, dates at once, and only offered options are taken."""

from __future__ import annotations

import time

import pytest

from journeys.channels.browser import hands
from journeys.channels.protocols import GoneError
from journeys.model.device import PHONE
from tests.channels.acting import field
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser
EXTRA = """document.querySelector('main').insertAdjacentHTML('beforeend',
  '<label>Day <input type=date></label><label>Story <textarea></textarea></label>' +
  '<label>Mood <select><option>calm</option><option>Calm</option></select></label>')"""


def test_dates_long_texts_and_lines_are_entered_whole(shopper: Shopper) -> None:
    page = shopper("fields.html")
    page._tabs.current.evaluate(EXTRA)
    state, tab = page.see(), page._tabs.current
    entered = {"Day": "2026-12-24", "Story": "One line\nand another " + "x" * 300}
    for label, text in entered.items():
        hands.enter(hands.control(tab, field(state, label).ref), text)
    after = page.see()
    assert {label: field(after, label).value for label in entered} == entered


def test_the_same_words_win_over_the_same_letters(shopper: Shopper) -> None:
    page = shopper("fields.html")
    page._tabs.current.evaluate(EXTRA)
    mood = hands.control(page._tabs.current, field(page.see(), "Mood").ref)
    assert (hands.offered(mood, "Calm"), hands.offered(mood, "CALM")) == (1, 0)
    with pytest.raises(GoneError, match="not offered"):
        hands.offered(mood, "stormy")


def test_the_aim_lands_inside_a_control_in_a_frame(shopper: Shopper) -> None:
    page = shopper("frames.html")
    number = field(page.see(), "Number")
    aimed = hands.aim(hands.control(page._tabs.current, number.ref))
    assert isinstance(aimed, tuple)
    box = hands.control(page._tabs.current, number.ref).bounding_box()
    assert box is not None
    assert box["x"] <= aimed[0] <= box["x"] + box["width"]
    assert box["y"] <= aimed[1] <= box["y"] + box["height"]


WIDE = """() => {
  document.head.innerHTML = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  document.body.innerHTML = '<p style="width: 900px">wide</p><p style="height: 2000px"></p>' +
    '<button style="margin-left: 700px">Pay</button><p style="height: 900px"></p>';
  document.querySelector('button').onclick = () => { document.title = 'paid'; };
}"""


def test_a_finger_meets_what_is_on_the_screen_of_a_page_wider_than_the_phone(shopper: Shopper) -> None:
    page = shopper("fields.html", device=PHONE)
    page._tabs.current.evaluate(WIDE)
    state = page.see()
    pay = next(node for node in state.outline.nodes if node.name == "Pay")
    assert not page.press(pay.ref).blocked_by
    assert page.see().outline.title == "paid"


@pytest.mark.parametrize("ref", ["e9999", "f99e1"])
def test_what_is_gone_is_said_at_once(ref: str, shopper: Shopper) -> None:
    page = shopper("fields.html")
    page.see()
    began = time.monotonic()
    for ask in (hands.aim, hands.fixed):
        with pytest.raises(GoneError, match="no longer"):
            ask(page._tabs.current.get_by_ref(ref))
    assert time.monotonic() - began < 4 * hands.SOON_MS / 1000
