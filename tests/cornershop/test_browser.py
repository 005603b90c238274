"""The clean shop in a real browser: accessible, narrow screens, keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from cornershop.server import Running
from journeys.channels.browsers import browser_path

pytestmark = pytest.mark.browser
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = (
    "/",
    "/shop/kitchen",
    "/search?q=zzqx",
    "/product/lambswool-blanket",
    "/basket",
    "/help",
    "/help/contact",
    "/help/chat",
    "/returns",
    "/orders/track",
    "/account/login",
    "/help/delivery",
)
STEPS: tuple[dict[str, str], ...] = (
    {
        "E-mail address": "johanna.featherstonehaugh-montgomery@mail.example.com",
        "Full name": "Jo Park",
        "Street and house number": "1 Mill Lane",
        "Town or city": "York",
        "Postcode": "YO1 7HB",
    },
    {},
    {"Card number": "4242424242424242", "Expiry date": "12/39", "Security code": "123"},
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=browser_path(), args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture
def phone(browser: Browser, shop: Running) -> Iterator[Page]:
    context = browser.new_context(base_url=shop.url, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    context.close()


def sound(page: Page) -> None:
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert result.violations_count == 0, result.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, page.url


def test_pages_are_accessible_and_fit_a_narrow_phone(phone: Page) -> None:
    for path in PAGES:
        phone.goto(path)
        sound(phone)


def test_a_checkout_by_keyboard_is_accessible_at_every_step(phone: Page) -> None:
    phone.goto("/product/harbour-mug")
    phone.get_by_role("button", name="Add to basket").press("Enter")
    expect(phone.get_by_role("dialog")).to_be_visible()
    sound(phone)
    phone.keyboard.press("Escape")
    phone.get_by_role("link", name=re.compile("Basket, 1 item")).press("Enter")
    sound(phone)
    phone.get_by_role("link", name="Checkout").press("Enter")
    for step in STEPS:
        here = phone.url
        phone.wait_for_load_state()
        sound(phone)
        for label, text in step.items():
            phone.get_by_label(label).fill(text)
        phone.get_by_role("button", name=re.compile("Continue")).press("Enter")
        expect(phone).not_to_have_url(here)
    sound(phone)
    phone.get_by_role("button", name=re.compile("Place order")).press("Enter")
    expect(phone.get_by_role("heading", name="Your order is placed")).to_be_visible()
    sound(phone)


def test_mistakes_take_the_focus(phone: Page) -> None:
    phone.goto("/orders/track")
    phone.get_by_role("button", name="Show my order").click()
    expect(phone.locator("#summary")).to_be_focused()
    sound(phone)
