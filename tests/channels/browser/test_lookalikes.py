"""What looks as if it could be pressed: found on pages in several styles, left alone where it only seems to lie."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from journeys.channels.browser import Browser, hands, lookalikes

pytestmark = pytest.mark.browser
STYLE = """<style>a, .l { color: #00c; text-decoration: underline } .p, .card { cursor: pointer }
  button, .b { background: #060; color: #fff; border-radius: 4px; font-size: 16px; padding: 8px 12px; border: 0 }
  .b { display: inline-block; line-height: 1.2 } .m ul { display: none } .m:hover ul { display: block }
  .badge { background: #060; color: #fff; border-radius: 4px; font-size: 11px; padding: 0 6px }</style>
  <a href=/a>Home</a> <a href=/b>Shop</a> <button>Buy</button> """
LIES = {
    "pointer": "<main tabindex=-1><span class=p>Size guide</span></main>",
    "underline": "<p>See the <span class=l>size guide</span> first</p>",
    "button": "<div class=b>Reserve it</div>",
}
NO_LIES = """<div class=card><h3><a href=/mug>Blue mug</a></h3><p class=p>Holds a pint</p></div>
  <label class=p>Gift wrap <input type=checkbox></label> <span class=badge>Sold out</span> <u class=l>Mind the step</u>
  <p style="color: #00c">All of it <span style="text-decoration: underline">by hand</span></p>
  <span style="text-decoration: underline">Not a link's colour</span> <h2 class=l>What we do</h2>
  <div tabindex=0 class=p>Own widget</div> <span class="p is-selected">Red</span> <i class=p title="No tax">Total</i>
  <a href=/c><i class=p>Inside</i></a> <i class=p>+</i> <div class=p style="height: 90vh">Everything</div>"""


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    context = browser._browser.new_context()
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("manner", LIES)
def test_what_lies(sheet: Page, manner: str) -> None:
    sheet.set_content(STYLE + NO_LIES + LIES[manner])
    (one,) = lookalikes.found(sheet)
    assert (one.manner, one.alike, one.text.casefold() in LIES[manner].casefold()) == (manner, 1, True)
    assert lookalikes.control(sheet, one).inner_text() == one.text


def test_of_many_alike_the_first_and_the_last(sheet: Page) -> None:
    cards = "".join(f"<div><div class='card c{n}'>Mug number {name}</div></div>" for n, name in enumerate("abc"))
    sheet.set_content(STYLE + cards)
    assert [(one.text, one.alike) for one in lookalikes.found(sheet)] == [("Mug number a", 3), ("Mug number c", 3)]


def test_a_menu_that_opens_under_the_mouse(sheet: Page) -> None:
    sheet.set_content(STYLE + "<div class='m p'>Garden<ul><li>Spades and forks</ul></div><p class=p>Nothing here</p>")
    menu, plain = lookalikes.found(sheet)
    for one, opens in ((menu, True), (plain, False)):
        aim = hands.aim(lookalikes.control(sheet, one))
        assert isinstance(aim, tuple)
        assert lookalikes.hovers(sheet, aim) is opens
        sheet.mouse.move(0, 0)
