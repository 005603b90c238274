from __future__ import annotations

import pytest

from journeys.model.outline import Node
from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.signs.links import href_sign
from journeys.wayfinding.signs.query import Query


@pytest.mark.parametrize(
    ("href", "intent", "told"),
    [
        ("/cart", "basket.open", True),
        ("https://x.example/de/warenkorb.html", "basket.open", True),
        ("#/checkout", "checkout.start", True),
        ("/cartoons", "basket.open", False),
        ("mailto:cart@x.example", "basket.open", False),
        ("/", "nav.home", True),
        ("#", "nav.home", False),
    ],
)
def test_where_a_link_goes_tells(href: str, intent: str, told: bool) -> None:
    node = Node(0, -1, 0, "link", attributes={"href": href})
    assert (href_sign(node, Query(INTENTS[intent], lexicons("en"))) is not None) is told
