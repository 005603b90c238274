from __future__ import annotations

import io

import pytest
from PIL import Image

from journeys.model.device import PHONE
from tests.channels.acting import field
from tests.channels.conftest import CARD, Shopper

pytestmark = pytest.mark.browser
COVER = (0x44, 0x44, 0x44)


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


def test_one_pixel_per_css_pixel(shopper: Shopper) -> None:
    picture = shopper("second.html", device=PHONE).picture()
    assert Image.open(io.BytesIO(picture)).size[0] in {390, 980}
