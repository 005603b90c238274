"""Files behind links."""

from __future__ import annotations

import pytest

from journeys.channels.browser.fetching import file_name
from tests.channels.acting import press
from tests.channels.conftest import Shopper


@pytest.mark.parametrize(
    ("disposition", "url", "name"),
    [
        ("", "https://shop.example/orders/7/invoice.pdf?x=1", "invoice.pdf"),
        ("", "https://shop.example/files/Rechnung%2017.pdf", "Rechnung 17.pdf"),
        ('attachment; filename="INV-17.pdf"', "https://shop.example/dl", "INV-17.pdf"),
        ("attachment; filename*=utf-8''Rechnung%20N%C2%BA17.pdf", "https://shop.example/dl", "Rechnung Nº17.pdf"),
        ("inline", "https://shop.example/dl/", "dl"),
    ],
)
def test_a_file_says_what_it_is_called(disposition: str, url: str, name: str) -> None:
    assert file_name(disposition, url) == name


@pytest.mark.browser
def test_a_file_is_fetched_without_leaving_the_page(shopper: Shopper, site: str) -> None:
    page = shopper("second.html")
    found = page.fetch(f"{site}/covered.html")
    assert (found.status, found.media_type, found.name) == (200, "text/html", "covered.html")
    assert b"<" in found.data
    assert page.fetch(f"{site}/status/404").status == 404
    assert page.fetch("http://127.0.0.1:9/").failure
    assert page.url.endswith("/second.html")


@pytest.mark.browser
def test_a_file_that_a_press_downloads(shopper: Shopper, site: str) -> None:
    page = shopper("responses.html")
    assert page.downloaded().failure
    press(page, "Invoice")
    found = page.downloaded()
    assert found.status == 200
    assert found.data
    assert found.name
