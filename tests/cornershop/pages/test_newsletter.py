from tests.cornershop.visitor import Visitor, errors


def test_the_form_asks_for_an_address_it_can_use(visitor: Visitor) -> None:
    assert "One letter a week" in visitor.get("/newsletter").text
    assert errors(visitor.send("/newsletter", {"email": ""}).text) == ["Enter your e-mail address."]
    assert visitor.send("/newsletter", {"email": "nobody"}).status_code == 422
    assert "you are on the list" in visitor.send("/newsletter", {"email": "kim@example.com"}).text


def test_the_page_behind_the_link_asks_once(visitor: Visitor) -> None:
    assert "Leave the newsletter?" in visitor.get("/newsletter/leave/some-token").text
    assert "Nobody reads" in visitor.send("/newsletter/leave/some-token").text


def test_one_click_needs_no_cookie_and_no_page(visitor: Visitor) -> None:
    answer = visitor.client.post("/newsletter/leave/some-token", data={"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain")
