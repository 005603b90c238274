from tests.cornershop.visitor import Visitor


def test_a_visitor_is_known_by_a_signed_cookie(visitor: Visitor) -> None:
    visitor.add()
    assert "Harbour Stoneware Mug" in visitor.get("/basket").text
    forged = visitor.client.cookies["cornershop"][:-4] + "AAAA"
    visitor.client.cookies.clear()
    answer = visitor.client.get("/basket", headers={"Cookie": f"cornershop={forged}"})
    assert "Your basket is empty" in answer.text


def test_a_form_needs_its_own_visitors_token(visitor: Visitor) -> None:
    visitor.get("/")
    answer = visitor.client.post("/basket/add/harbour-mug", data={"quantity": "1", "csrf": "of-somebody-else"})
    assert answer.status_code == 403


def test_the_cookie_is_not_for_scripts_or_strangers(visitor: Visitor) -> None:
    told = visitor.get("/").headers["set-cookie"].lower()
    assert "httponly" in told
    assert "samesite=lax" in told


def test_long_answers_are_cut(visitor: Visitor) -> None:
    page = visitor.send("/help/contact", {"name": "x" * 9000}).text
    assert "x" * 4000 in page
    assert "x" * 4001 not in page


def test_a_notice_is_shown_once(visitor: Visitor) -> None:
    assert "You are signed out." in visitor.send("/account/logout").text
    assert "You are signed out." not in visitor.get("/").text
