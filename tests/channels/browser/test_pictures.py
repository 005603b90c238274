from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page

from journeys.channels.browser.pictures import holds_secret, picture
from journeys.evidence.masking import MASK
from journeys.model.device import PHONE
from journeys.model.outline import Field, Outline, PageState
from tests.channels.acting import field
from tests.channels.conftest import CARD, Shopper

pytestmark = pytest.mark.browser
COVER = (0x44, 0x44, 0x44)


def _rgb(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def _centre(picture: bytes, box: object) -> tuple[int, ...]:
    x, y = box.centre  # type: ignore[attr-defined]  # a Box
    pixel = Image.open(io.BytesIO(picture)).convert("RGB").getpixel((int(x), int(y)))
    assert isinstance(pixel, tuple)
    return pixel


def test_secret_fields_are_covered_and_others_are_not(shopper: Shopper) -> None:
    page = shopper("fields.html")
    state, picture = page.see(), page.picture()
    colours = {label: _centre(picture, field(state, label).box) for label in ("Password", "CVC", "E-mail")}
    assert colours["Password"] == colours["CVC"] == COVER
    assert colours["E-mail"] != COVER


def test_a_known_secret_is_covered_wherever_it_was_typed(shopper: Shopper) -> None:
    page = shopper("fields.html")
    zip_field = next(f for f in page.see().fields if f.name == "zip")
    page.fill(zip_field.ref, "4242 4242 4242 4242")
    assert CARD == "4242424242424242"
    assert _centre(page.picture(), zip_field.box) == COVER


def test_a_page_that_held_a_secret_at_the_last_look_is_covered_and_one_without_is_taken_at_once(
    shopper: Shopper, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow: list[Page] = []

    def noted(page: Page, secrets: tuple[str, ...]) -> bytes:
        slow.append(page)
        return picture(page, secrets)

    monkeypatch.setattr("journeys.channels.browser.page.picture", noted)
    page = shopper("layers.html", device=PHONE)
    page.see()
    quick = page.picture()
    assert not slow
    assert ImageChops.difference(_rgb(quick), _rgb(picture(page._tabs.current, ()))).getbbox() is None
    page.key("Tab")
    page.picture()
    assert slow == [page._tabs.current], "nobody has looked since something was done"


@pytest.mark.parametrize(
    ("value", "covered"), [(MASK, True), ("4242 4242-42424242", True), ("Anna", False), ("", False)]
)
def test_what_is_to_be_covered_is_told_from_a_look(value: str, covered: bool) -> None:
    state = PageState(Outline("", "", "", ()), fields=(Field(key="", label="Note", value=value),))
    assert holds_secret(state, (CARD, "ab", "")) is covered


def test_one_pixel_per_css_pixel(shopper: Shopper) -> None:
    picture = shopper("second.html", device=PHONE).picture()
    assert Image.open(io.BytesIO(picture)).size[0] in {390, 980}
