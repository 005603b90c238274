"""The bundled shop's journeys as somebody who knows the shop writes them with Playwright: the other side of visit.py.

The presses, and the keys, are those of a visit. Every step waits for what its press should bring and takes a picture.
`python benchmarks/hand.py keys|at-once URL FOLDER BROWSER [SWITCH...]` walks them all on both devices, one after the
other, and types key by key or fills fields at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, sync_playwright

from journeys.model.device import DESKTOP, PHONE, Device

DEPARTMENT, WANTED, CODE = "Kitchen & Table", "Lambswool Blanket", "MYSTERY2026"
ADDRESS = {
    "E-mail address": "dylan.collins.d35a4771@example.com",
    "Full name": "Dylan Collins",
    "Street and house number": "90 Begum Roads",
    "Town or city": "London",
    "Postcode": "SE1 7PB",
}
CARD = {"Card number": "4242 4242 4242 4242", "Expiry date": "12/39", "Security code": "123"}


@dataclass
class Hand:
    """A page with a screenshot a step. `idle` waits for the network after every press, too; `keys` types key by key."""

    page: Page
    folder: Path
    touch: bool
    idle: bool = False
    keys: bool = False
    shots: int = 0

    def step(self, wait: Callable[[], object]) -> None:
        """Wait for a press to have worked, and take the picture."""
        if self.idle:
            self.page.wait_for_load_state("networkidle")
        wait()
        self.shots += 1
        self.page.screenshot(path=self.folder / f"{self.shots}.png", scale="css")

    def press(self, control: Locator) -> None:
        """Tap or click."""
        control.tap() if self.touch else control.click()

    def write(self, field: Locator, text: str) -> None:
        """Fill a field in."""
        field.press_sequentially(text) if self.keys else field.fill(text)

    def goes_to(self, name: str, address: str, within: str = "main") -> None:
        """Press a link and wait for its page."""
        self.press(self.page.get_by_role(within).get_by_role("link", name=name).first)  # type: ignore[arg-type] # a role
        self.step(lambda: self.page.wait_for_url(address))

    def come(self) -> None:
        """Home, cookies."""
        decline = self.page.get_by_role("button", name="Decline")
        self.step(decline.wait_for)
        self.press(decline)
        self.step(lambda: decline.wait_for(state="hidden"))

    def find(self) -> None:
        """A department, behind the menu where the screen is small, and its first product."""
        department = self.page.locator("nav a:visible", has_text=DEPARTMENT).first
        if self.touch:
            self.press(self.page.locator("summary[aria-label=Menu]"))
            self.step(department.wait_for)
        self.press(department)
        self.step(lambda: self.page.wait_for_url("**/shop/*"))
        self.open_first()

    def search(self) -> None:
        """A search and its product."""
        self.write(self.page.get_by_role("searchbox"), WANTED)
        self.page.keyboard.press("Enter")
        self.step(lambda: self.page.wait_for_url("**/search*"))
        self.open_first()

    def open_first(self) -> None:
        """The first product of a list."""
        self.press(self.page.get_by_role("main").locator("a[href*='/product/']").first)
        self.step(lambda: self.page.wait_for_url("**/product/*"))

    def put_in_basket(self) -> None:
        """The product into the basket, and there."""
        page = self.page
        self.press(page.get_by_role("button", name="Add to basket"))
        basket = page.get_by_role("link", name="View basket")
        self.step(basket.wait_for)
        self.press(basket)
        self.step(lambda: page.wait_for_url("**/basket"))

    def try_code(self) -> None:
        """A promotion code."""
        self.write(self.page.get_by_label("Promo code"), CODE)
        self.press(self.page.get_by_role("button", name="Apply"))
        self.step(self.page.get_by_text("We do not know the code").first.wait_for)

    def check_out(self) -> None:
        """Address, delivery, payment, up to the last button."""
        page = self.page
        self.goes_to("Checkout", "**/checkout/address")
        for label, value in ADDRESS.items():
            self.write(page.get_by_label(label), value)
        self.press(page.get_by_role("button", name="Continue to delivery"))
        self.step(lambda: page.wait_for_url("**/checkout/delivery"))
        self.press(page.get_by_role("button", name="Continue to payment"))
        self.step(lambda: page.wait_for_url("**/checkout/payment"))
        for label, value in CARD.items():
            self.write(page.get_by_label(label), value)
        self.press(page.get_by_role("button", name="Continue to review"))
        self.step(page.get_by_role("button", name="Place order").wait_for)


def footer(name: str, address: str) -> Callable[[Hand], None]:
    """A page that the footer leads to."""
    return lambda hand: hand.goes_to(name, address, "contentinfo")


Part = Callable[[Hand], None]
BUYING: tuple[Part, ...] = (Hand.come, Hand.find, Hand.put_in_basket)
JOURNEYS: dict[str, tuple[Part, ...]] = {
    "browse": (Hand.come, Hand.find),
    "search": (Hand.come, Hand.search),
    "basket": BUYING,
    "promo": (*BUYING, Hand.try_code),
    "checkout": (*BUYING, Hand.check_out),
    "tracking": (Hand.come, footer("Track an order", "**/orders/track")),
    "returns": (Hand.come, footer("Returns", "**/returns")),
    "help": (Hand.come, footer("Help centre", "**/help")),
    "contact": (Hand.come, footer("Contact us", "**/help/contact")),
}


def walk(browser: Browser, url: str, folder: Path, device: Device, parts: tuple[Part, ...], **ways: bool) -> None:
    """One journey in a context of its own. `ways` are Hand's: idle, keys."""
    folder.mkdir(parents=True)
    context = browser.new_context(
        viewport={"width": device.width, "height": device.height},
        device_scale_factor=device.scale,
        is_mobile=device.mobile,
        has_touch=device.touch,
        locale="en-GB",
    )
    try:
        page = context.new_page()
        page.goto(url)
        hand = Hand(page, folder, device.touch, **ways)
        for part in parts:
            part(hand)
    finally:
        context.close()


def main(url: str, folder: Path, browser: str, flags: Sequence[str], *, keys: bool) -> None:
    """All journeys on both devices, in the browser at a path, with its switches."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=browser, args=flags)
        for device in (PHONE, DESKTOP):
            for name, parts in JOURNEYS.items():
                walk(started, url, folder / f"{device.name}-{name}", device, parts, keys=keys)
        started.close()


if __name__ == "__main__":
    main(sys.argv[2], Path(sys.argv[3]), sys.argv[4], sys.argv[5:], keys=sys.argv[1] == "keys")
