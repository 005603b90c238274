import re

from tests.cornershop.visitor import CARD, Visitor, errors, money


def test_a_guest_buys(visitor: Visitor) -> None:
    visitor.add(quantity=2)
    assert money(visitor.code("welcome10"))["Discount WELCOME10"] == "−£2.80"
    review = visitor.to_review(delivery="express").text
    assert money(review)["Total"] == "£32.15"
    done = visitor.place()
    assert re.search(r"Order number <strong>CS-\d+", done.text)
    assert money(done.text)["Total"] == "£32.15"
    assert "Your basket is empty" in visitor.get("/basket").text


def test_steps_cannot_be_skipped(visitor: Visitor) -> None:
    assert visitor.get("/checkout/payment").url.path == "/basket"
    visitor.add()
    assert visitor.get("/checkout/review").url.path == "/checkout/address"


def test_mistakes_keep_the_answers_and_say_what_to_do(visitor: Visitor) -> None:
    visitor.add()
    page = visitor.send(
        "/checkout/address",
        {"email": "jo@example.com", "name": "Jo", "postcode": "bad", "phone": "01904 555 012", "country": "GB"},
    )
    assert page.status_code == 422
    assert "Enter a full UK postcode, such as YO1 7HB." in errors(page.text)
    assert 'value="01904 555 012"' in page.text
    assert 'role="alert" tabindex="-1" id="summary"' in page.text


def test_a_wrong_card_clears_only_the_security_code(visitor: Visitor) -> None:
    visitor.add()
    visitor.to_payment()
    page = visitor.send("/checkout/payment", CARD | {"number": "4242 4242 4242 4241", "code": "987"}).text
    assert "Check the card number" in errors(page)[0]
    assert 'value="4242 4242 4242 4241"' in page
    assert "987" not in page


def test_a_declined_card_says_so_and_keeps_the_basket(visitor: Visitor) -> None:
    visitor.add()
    visitor.to_review(number="4000000000000002")
    page = visitor.place()
    assert page.url.path == "/checkout/payment"
    assert "declined" in page.text
    assert "You have not been charged" in page.text
    assert "Harbour Stoneware Mug" in page.text


def test_placing_twice_makes_one_order(visitor: Visitor) -> None:
    visitor.add()
    attempt = re.search(r'name="attempt" value="([^"]+)"', visitor.to_review().text)
    assert attempt
    first = visitor.send("/checkout/place", {"attempt": attempt[1]})
    second = visitor.send("/checkout/place", {"attempt": attempt[1]})
    assert first.url.path == second.url.path


def test_another_visitor_does_not_see_the_order(visitor: Visitor) -> None:
    visitor.add()
    visitor.to_review()
    path = visitor.place().url.path
    visitor.client.cookies.clear()
    assert visitor.get(path).status_code == 404


def test_billing_fields_come_when_the_box_is_unticked(visitor: Visitor) -> None:
    visitor.add()
    visitor.to_payment()
    page = visitor.send("/checkout/payment", CARD | {"billing_same": ""}).text
    assert 'name="billing_postcode"' in page
