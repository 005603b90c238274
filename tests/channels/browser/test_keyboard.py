"""The way by keyboard: whole pages, groups, traps, frames and shadows; and pasting from a real clipboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from journeys.channels.browser import Browser, keyboard
from tests.channels.acting import field
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser
PLAIN = "<a href=#m>Skip</a><a href=#1>One</a><main id=m><button id=buy>Buy</button><div id=div>Div</div></main>"
GROUP = """<div role=radiogroup onkeydown="if (event.key === 'ArrowDown') two.focus()">
  <div role=radio tabindex=0 id=one>1</div><div role=radio tabindex=-1 id=two>2</div></div>"""
TRAP = """<a href=#>Up</a><input id=a><input onkeydown="if (event.key === 'Tab') { event.preventDefault(); a.focus() }">
  <button id=buy>Buy</button><a href=#1>1</a><a href=#2>2</a>"""
INNER = "<a href=#>Up</a><iframe srcdoc='<input><button>Pay</button>'></iframe>"
MODAL = "<dialog id=d><button id=ok>OK</button></dialog><a href=#>Behind</a><script>d.showModal()</script>"
RADIOS = "<label id=x>A<input type=radio name=r id=a></label><label>B<input type=radio name=r id=b></label>"
MANY = "".join(f"<a href=#{n}>{n}</a>" for n in range(60)) + "<button id=buy>Buy</button>"


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    context = browser._browser.new_context()
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("html", "wanted", "ended"),
    [
        (PLAIN, "#buy", "reached"),
        (PLAIN, "#div", "round"),
        (MANY, "#buy", "reached"),
        (GROUP, "#two", "reached"),
        (RADIOS, "#b", "reached"),
        (RADIOS, "#x", "reached"),
        (TRAP, "#buy", "trapped"),
        (MODAL, "#ok", "reached"),
    ],
)
def test_the_way_to_a_control(sheet: Page, html: str, wanted: str, ended: str) -> None:
    sheet.set_content(html)
    path = keyboard.walk_to(sheet, sheet.locator(wanted))
    assert (path.ended, path.keys <= 2 * path.stations + 10) == (ended, True), path


def test_into_a_frame(sheet: Page) -> None:
    sheet.set_content(INNER)
    assert keyboard.walk_to(sheet, sheet.frames[1].locator("button")).ended == "reached"


def test_pasting_is_seen_by_the_page_as_such(shopper: Shopper) -> None:
    page = shopper("fields.html")
    page._tabs.current.evaluate(
        """document.querySelector('main').insertAdjacentHTML('beforeend', '<label>Free <input></label>' +
        '<label>Barred <input onpaste="event.preventDefault()"></label>')"""
    )
    state = page.see()
    for label in ("Free", "Barred"):
        page.paste(field(state, label).ref, "words")
    after = page.see()
    assert [field(after, label).value for label in ("Free", "Barred")] == ["words", ""]
