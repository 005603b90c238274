from __future__ import annotations

import pytest

from journeys.model.event import LinkChecked
from journeys.shopper.actions import FollowParcel
from journeys.shopper.errors import NotOffered
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
    """Answers 404 for everything."""

    def status_of(self, url: str) -> tuple[int, str]:
        return 404, ""


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
