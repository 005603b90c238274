from collections.abc import Callable

from tests.cornershop.visitor import CARD, Visitor, errors


def test_the_card_stays_with_the_payment_company(visitor: Visitor) -> None:
    visitor.add()
    page = visitor.to_review().text
    assert "4242 4242 4242 4242" not in page
    assert "4242" in page


def test_an_expired_card(visitor: Visitor) -> None:
    visitor.add()
    visitor.to_payment()
    assert len(errors(visitor.send("/checkout/payment", CARD | {"expiry": "01/20"}).text)) == 1


def test_thanks_for_nothing_is_the_flaws_own_page(visitor: Visitor, flawed: Callable[..., Visitor]) -> None:
    assert visitor.get("/checkout/thank-you").url.path == "/basket"
    assert flawed("failure-hidden").get("/checkout/thank-you").url.path == "/checkout/thank-you"


def test_a_confirmation_nobody_has(visitor: Visitor) -> None:
    assert visitor.get("/checkout/confirmation/CS-10417").status_code == 404
