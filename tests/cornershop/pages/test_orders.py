from tests.cornershop.visitor import Visitor, errors

KNOWN = {"number": "CS-10417", "email": "Alex.Morgan@example.com"}


def test_orders_are_tracked_by_number_and_mail(visitor: Visitor) -> None:
    assert "<strong>Delivered</strong>" in visitor.send("/orders/track", KNOWN).text
    assert "<strong>In transit</strong>" in visitor.send("/orders/track", KNOWN | {"number": "10452"}).text
    assert "cannot find" in errors(visitor.send("/orders/track", KNOWN | {"email": "x@example.com"}).text)[0]


def test_orders_of_others_stay_closed(visitor: Visitor) -> None:
    assert visitor.get("/orders/CS-10417").status_code == 404
    assert visitor.get("/returns/CS-10417").status_code == 404


def test_what_is_missing_is_said(visitor: Visitor) -> None:
    page = visitor.send("/orders/track", {"number": " ", "email": ""})
    assert page.status_code == 422
    assert errors(page.text) == [
        "Enter your order number, like CS-10417.",
        "Enter the e-mail address you ordered with.",
    ]
