"""The report as a reader meets it: opened from a file in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Page, expect

from journeys.model.result import Result
from journeys.reporting import html
from journeys.reporting.protocol import Job
from tests.reporting import hostile, samples

pytestmark = pytest.mark.browser

Opener = Callable[[Result], Page]


def refuse(dialog: Dialog, trouble: list[str]) -> None:
    trouble.append(dialog.message)
    dialog.dismiss()


@pytest.fixture
def opened(reader: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Opens a result's report; any console message, script error or dialog of any page fails the test."""
    trouble: list[str] = []
    contexts = []

    def opener(
        result: Result, width: int = 1280, scheme: Literal["light", "dark"] = "light", scripts: bool = True
    ) -> Page:
        (path,) = html.write(Job(result, tmp_path))
        context = reader.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=scripts
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: refuse(dialog, trouble))
        page.on("request", lambda request: trouble.extend([request.url] if request.url.startswith("http") else []))
        page.goto(path.as_uri())
        return page

    yield opener
    for context in contexts:
        context.close()
    assert trouble == []


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true })")


def violations(page: Page) -> list[str]:
    unfold(page)
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {[node['html'][:200] for node in one['nodes'][:3]]}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing(opened: Callable[..., Page], tmp_path: Path, width: int, scheme: str) -> None:
    page = opened(samples.demo(tmp_path), width, scheme)
    assert violations(page) == []


def test_every_run_opens_without_an_error_and_without_scrolling_sideways(
    opened: Callable[..., Page], result: Result
) -> None:
    page = opened(result, 390)
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    for words in ("#headline", ".head p"):
        assert page.locator(words).first.evaluate("one => one.getBoundingClientRect().width") > 300
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_product_named_like_a_script_stays_text(opened: Opener, tmp_path: Path) -> None:
    page = opened(hostile.hostile(tmp_path))
    assert page.locator("script").count() == 1
    expect(page.get_by_role("heading", level=3).filter(has_text=hostile.SCRIPT).first).to_be_visible()
    assert violations(page) == []


def test_filters_narrow_and_count(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    page.get_by_label("Hurts trust").check()
    expect(page.locator("#shown")).to_have_text("3 of 9 findings")
    page.get_by_label("Owner").select_option(label="Billing (1)")
    expect(page.locator(".card:visible")).to_have_count(1)
    page.get_by_role("button", name="Clear").first.click()
    expect(page.locator("#shown")).to_have_text("9 findings")
    page.get_by_label("State").select_option("fixed")
    expect(page.locator(".card:visible")).to_have_count(1)


def test_search_reads_the_whole_card_and_nothing_matches_is_said(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    page.get_by_label("Search").fill("post code twice")
    expect(page.locator(".card:visible")).to_have_count(1)
    page.get_by_label("Search").fill("zebra")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()
    page.get_by_role("button", name="Clear the filters").click()
    expect(page.locator(".card:visible")).to_have_count(9)


def test_a_deep_link_opens_what_hides_it(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    page.get_by_label("Slows the customer").check()
    page.evaluate("location.hash = '#finding-f0'")
    expect(page.locator("#finding-f0")).to_be_in_viewport()
    page.evaluate("location.hash = '#finding-f90'")
    expect(page.locator("#finding-f90")).to_be_in_viewport()


def test_a_pin_leads_to_its_finding(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    page.get_by_role("link", name="Finding 3: The button “Continue” answers nothing").click()
    expect(page.locator("#finding-f0")).to_be_in_viewport()


def test_a_screenshot_enlarges_with_its_spot_and_closes_by_keyboard(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    page.locator("#finding-f0 .proof").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="The button “Continue” answers nothing")).to_be_visible()
    expect(page.locator("#zoom-body .spot")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_it_reads_without_scripts(opened: Callable[..., Page], tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path), scripts=False)
    expect(page.locator("#filters")).to_be_hidden()
    expect(page.locator(".card")).to_have_count(9)
    expect(page.locator("#finding-f0 .screen")).to_be_visible()


def test_print_shows_everything(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    page.get_by_label("Search").fill("zebra")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("#filters")).to_be_hidden()
    expect(page.locator(".card:visible")).to_have_count(9)
    expect(page.locator("details:not([open], .unprinted, .unprinted *)")).to_have_count(0)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".journey[open]")).to_have_count(1)


def test_a_mail_is_read_in_place_and_can_do_nothing(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    unfold(page)
    frame = page.frame_locator("iframe.letter").first
    expect(frame.get_by_role("heading", name="Ten per cent off")).to_be_visible()
    assert frame.get_by_role("heading").evaluate("node => getComputedStyle(node).color") == "rgb(122, 28, 28)"
    assert frame.get_by_role("link").count() == 0


def test_calls_menus_and_statements_are_told(opened: Opener, tmp_path: Path) -> None:
    page = opened(samples.demo(tmp_path))
    unfold(page)
    expect(page.get_by_text("Agent, Robin")).to_be_visible()
    expect(page.get_by_text("loop", exact=True)).to_be_visible()
    expect(page.get_by_role("cell", name="GBP 17.95")).to_be_visible()
    expect(page.get_by_label("Channels, step by step").get_by_text("a week passes")).to_be_visible()
