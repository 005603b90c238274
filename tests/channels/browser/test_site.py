from __future__ import annotations

import pytest

from journeys.channels.browser.site import same_site, site_of


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.example.com/a", "example.com"),
        ("https://shop.example.co.uk", "example.co.uk"),
        ("https://example.de:8443/x", "example.de"),
        ("http://127.0.0.1:8000/", "127.0.0.1"),
        ("http://[::1]:8000/", "::1"),
        ("http://localhost/", "localhost"),
        ("about:blank", ""),
        ("http://[broken", ""),
    ],
)
def test_sites(url: str, site: str) -> None:
    assert site_of(url) == site


def test_same_site() -> None:
    assert same_site("https://pay.shop.de/x", "https://www.shop.de")
    assert not same_site("https://shop.co.uk", "https://other.co.uk")
    assert not same_site("about:blank", "about:blank")
