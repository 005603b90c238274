from __future__ import annotations

import pytest

from journeys.channels.protocols import Fetched
from journeys.model.event import LinkChecked
from journeys.shopper.actions import FollowParcel
from journeys.shopper.errors import NotOffered
from journeys.shopper.expectations import carrier_admits_loss
from tests.shopper.fake import one, shopper_on

PAGE = """
- main:
  - heading "Track your order" [level=1]
  - paragraph: "Order number A-1042"
  - paragraph: "Status: Dispatched"
  - link "{words}":
    - /url: {url}
"""


class SandboxStatus:
    """Answers every address alike; 404 when nothing else is said."""

    def __init__(self, html: str = "") -> None:
        self.html = html

    def fetch(self, url: str) -> Fetched:
        return Fetched(200 if self.html else 404, self.html.encode(), "text/html")


def test_what_the_carrier_told_last_is_kept_as_its_own() -> None:
    page = one(PAGE.format(words="Track your parcel", url="https://carrier.example/t/1"), url="https://shop.example/o")
    html = "<li>3 March 2026: lost</li><li>2 March 2026: out for delivery</li><li>1 March 2099: Delivered</li>"
    shopper, notebook = shopper_on(page, instruments=SandboxStatus(html))
    shopper.look(picture=False)
    shopper.does(FollowParcel())
    fact = shopper.memory.latest("parcel_status")
    assert fact
    assert (fact.value, fact.channel, fact.quote) == ("lost", "carrier", "3 March 2026: lost")
    assert fact in notebook.facts
    status = shopper.memory.latest("status")
    assert status
    assert status.value == "dispatched", "what the shop says is another fact"
    verdict = carrier_admits_loss().judged_by(shopper)
    assert verdict[0]


@pytest.mark.parametrize("words", ["PF123456789GB", "Track your parcel", "Sendung verfolgen", "Suivre mon colis"])
def test_the_carriers_link_is_fetched(words: str) -> None:
    page = one(PAGE.format(words=words, url="https://carrier.example/t/1"), url="https://shop.example/order/A-1")
    shopper, notebook = shopper_on(page, instruments=SandboxStatus())
    shopper.look(picture=False)
    shopper.does(FollowParcel())
    (checked,) = [body for body in notebook.bodies if isinstance(body, LinkChecked)]
    assert (checked.url, checked.status, checked.place) == ("https://carrier.example/t/1", 404, "carrier")


@pytest.mark.parametrize(
    ("words", "url"), [("Follow us", "https://social.example/"), ("Track an order", "https://shop.example/track")]
)
def test_other_links_are_no_parcels(words: str, url: str) -> None:
    page = one(PAGE.format(words=words, url=url), url="https://shop.example/order/A-1")
    shopper, _ = shopper_on(page, instruments=SandboxStatus())
    shopper.look(picture=False)
    with pytest.raises(NotOffered, match="no link"):
        shopper.does(FollowParcel())
