from __future__ import annotations

import httpx

from cornershop.server import Running
from tests.cornershop.visitor import Visitor


def test_the_link_of_a_mail_leads_back_to_the_basket(shop: Running, visitor: Visitor) -> None:
    visitor.add()
    ticket = visitor.client.cookies["cornershop"]
    with httpx.Client(base_url=shop.url, follow_redirects=True) as elsewhere:
        page = elsewhere.get(f"/basket/go-on/{ticket}")
        assert "Welcome back" in page.text
        assert "Harbour Stoneware Mug" in page.text
        assert "Harbour Stoneware Mug" in elsewhere.get("/basket").text


def test_a_ticket_nobody_was_given_leads_nowhere(visitor: Visitor) -> None:
    assert visitor.get("/basket/go-on/x.y").status_code == 404
