"""What a document has ahead of it: only where nothing is may the watch of a press end early."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page

from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser

AHEAD = {
    "a timer": "setTimeout(() => {}, 100)",
    "a ticking clock": "setInterval(() => {}, 120)",
    "a frame": "requestAnimationFrame(() => {})",
    "an idle moment": "requestIdleCallback(() => {})",
    "a request": "fetch('/slow?ms=900')",
    "an old request": "const x = new XMLHttpRequest(); x.open('GET', '/slow?ms=900'); x.send()",
    "a script": "const s = document.createElement('script'); s.src = '/slow?ms=900'; document.body.append(s)",
    "a picture": "const i = new Image(); i.src = '/slow?ms=900'; document.body.append(i)",
    "an animation": "document.body.animate([{ opacity: 0 }, { opacity: 1 }], 5000)",
    "an animation in a shadow": """const host = document.body.appendChild(document.createElement('div'));
      const inner = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
      inner.animate([{ opacity: 0 }, { opacity: 1 }], 5000)""",
    "a socket": "new EventSource('/slow?ms=900')",
    "a window of its own": """const a = document.body.appendChild(document.createElement('a'));
      a.target = '_blank'; a.href = '/slow?ms=900'; a.click()""",
    "another document": "location.href = '/slow?ms=900'",
}
NOTHING = {
    "nothing": "",
    "a timer much later": "setTimeout(() => {}, 60000)",
    "a timer that was stopped": "clearTimeout(setTimeout(() => {}, 100))",
    "a frame that was stopped": "cancelAnimationFrame(requestAnimationFrame(() => {}))",
    "an animation without end": "document.body.animate([{ opacity: 0 }, {}], { duration: 900, iterations: Infinity })",
    "a timer that has fired": "if (await new Promise((done) => setTimeout(done, 5, 'kept')) !== 'kept') throw 0",
    "a request that is over": "await fetch('/second.html').catch(() => {})",
}


@pytest.mark.parametrize(("deed", "rests"), [*((d, False) for d in AHEAD), *((d, True) for d in NOTHING)])
def test_a_document_knows_what_is_ahead_of_it(shopper: Shopper, deed: str, rests: bool) -> None:
    tab = shopper("second.html")._tabs.current
    tab.wait_for_load_state("load")
    ask = "await Promise.resolve(); return window.__journeysAhead(150)"
    assert tab.evaluate(f"async () => {{ {(AHEAD | NOTHING)[deed]}; {ask} }}") is rests


def test_what_turns_for_ever_or_scrolls_does_not_stand(shopper: Shopper) -> None:
    tab = shopper("second.html")._tabs.current
    tab.wait_for_load_state("load")
    stands = "window.__journeysStands()"
    assert tab.evaluate(stands) is True
    tab.evaluate("() => { document.body.style.height = '9000px'; scrollTo({ top: 4000, behavior: 'smooth' }) }")
    tab.wait_for_function("() => scrollY > 0")
    assert tab.evaluate(stands) is False
    tab.wait_for_function(stands)
    assert tab.evaluate(f"() => {{ {NOTHING['an animation without end']}; return {stands} }}") is False


def test_what_follows_by_a_timer_is_part_of_the_answer(shopper: Shopper) -> None:
    page = shopper("second.html")
    page._tabs.current.evaluate(
        """() => { document.body.innerHTML = '<button>Add</button><p id="a"></p><p id="b"></p>';
        document.querySelector('button').onclick = () => {
          a.textContent = 'First'; setTimeout(() => { b.textContent = 'Second'; }, 120); } }"""
    )
    button = next(n for n in page.see().outline.nodes if n.name == "Add")
    assert [text.text for text in page.press(button.ref).new_texts] == ["First", "Second"]


def test_a_window_that_was_asked_for_is_waited_for(shopper: Shopper) -> None:
    page = shopper("second.html")
    page._tabs.current.evaluate(
        """() => { document.body.innerHTML = '<a href="/second.html" target="_blank">More</a><p id="a"></p>';
        document.querySelector('a').onclick = () => { a.textContent = 'It opens beside this page'; } }"""
    )
    told, context = page._tabs._opened, page._tabs.current.context

    def late(opened: Page) -> None:
        time.sleep(0.4)
        told(opened)

    context.remove_listener("page", told)
    context.on("page", late)
    assert "popup" in page.press(next(n for n in page.see().outline.nodes if n.name == "More").ref).kinds


def test_what_ticks_soon_is_young_until_it_has_ticked_twice(shopper: Shopper) -> None:
    tab = shopper("second.html")._tabs.current
    assert tab.evaluate("() => { setInterval(() => {}, 60000); return window.__journeysYoung() }") is False
    assert (
        tab.evaluate("() => { window.t = 0; setInterval(() => { t++ }, 100); return window.__journeysYoung() }") is True
    )
    tab.wait_for_function("() => !window.__journeysYoung()")
    assert tab.evaluate("t") >= 2
