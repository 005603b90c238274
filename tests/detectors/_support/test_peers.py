from __future__ import annotations

from journeys.detectors._support.peers import address, peers
from journeys.evidence.timeline import acquainted
from tests.detectors.build import SHOP, Walk


def test_peers_are_of_the_same_locale_and_never_oneself() -> None:
    mine, desk, german = acquainted(
        [walk.timeline() for walk in (Walk(), Walk("desktop"), Walk("desktop", locale="de_DE"))]
    )
    assert peers(mine) == (desk,)
    assert peers(german) == ()


def test_addresses_are_those_inside_the_shop() -> None:
    one = Walk().timeline()
    assert address(one, "/track?x=1", f"{SHOP}/home") == "/track"
    assert address(one, "track/", f"{SHOP}/home") == "/track"
    assert address(one, "#/track", f"{SHOP}/") == "#/track" or address(one, "#/track", f"{SHOP}/") == "/#/track"
    assert address(one, "https://carrier.example/t", SHOP) == "https://carrier.example/t"
