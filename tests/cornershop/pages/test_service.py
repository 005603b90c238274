import re

from tests.cornershop.visitor import Visitor, errors

KNOWN = {"number": "CS-10417", "email": "Alex.Morgan@example.com"}


def test_orders_are_tracked_by_number_and_mail(visitor: Visitor) -> None:
    assert "<strong>Delivered</strong>" in visitor.send("/orders/track", KNOWN).text
    assert "<strong>In transit</strong>" in visitor.send("/orders/track", KNOWN | {"number": "10452"}).text
    assert "cannot find" in errors(visitor.send("/orders/track", KNOWN | {"email": "x@example.com"}).text)[0]


def test_orders_of_others_stay_closed(visitor: Visitor) -> None:
    assert visitor.get("/orders/CS-10417").status_code == 404
    assert visitor.get("/returns/CS-10417").status_code == 404


def test_a_return_gets_a_label_and_is_taken_once(visitor: Visitor) -> None:
    assert "30 days" in visitor.get("/returns").text
    visitor.send("/returns", KNOWN)
    assert len(errors(visitor.send("/returns/CS-10417", {}).text)) == 1
    done = visitor.send("/returns/CS-10417", {"item": "harbour-mug", "reason": "It does not fit"}).text
    assert re.search(r"RL\d{9}GB", done)
    assert "£28.00" in done
    assert "Harbour Stoneware Mug" not in visitor.get("/returns/CS-10417").text


def test_late_and_early_returns_are_refused_with_the_reason(visitor: Visitor) -> None:
    assert "has not arrived yet" in visitor.send("/returns", KNOWN | {"number": "CS-10452"}).text
    assert "open for 30 days" in visitor.send("/returns", KNOWN | {"number": "CS-10263"}).text


def test_accounts(visitor: Visitor) -> None:
    new = {"name": "Kim Lee", "email": "kim@example.com", "password": "long enough"}
    assert "at least 8" in errors(visitor.send("/account/register", new | {"password": "short"}).text)[0]
    assert "Hello, Kim Lee" in visitor.send("/account/register", new).text
    visitor.send("/account/logout")
    assert "do not know" in errors(visitor.send("/account/login", new | {"password": "wrong one"}).text)[0]
    alex = {"email": "alex.morgan@example.com", "password": "corner-shop-2026"}
    assert visitor.send("/account/login", alex).text.count("CS-10") >= 3


def test_the_chat_answers_hands_over_and_shows_the_desk(visitor: Visitor) -> None:
    assert "is in transit" in visitor.send("/help/chat", {"message": "Where is order CS-10452?"}).text
    assert "sorry about order CS-10452" in visitor.send("/help/chat", {"message": "It came broken <b>"}).text
    desk = visitor.get("/desk").text
    assert "It came broken &lt;b&gt;" in desk
    talk = re.findall(r'name="conversation" value="([^"]+)"', desk)[-1]
    visitor.send("/desk", {"conversation": talk, "message": "A person here."})
    assert "A person here." in visitor.get("/help/chat").text


def test_messages_get_a_reference(visitor: Visitor) -> None:
    sent = {"name": "Jo", "email": "jo@example.com", "message": "How heavy is the pen?"}
    assert re.search(r"Q-\d{5}", visitor.send("/help/contact", sent).text)
    assert len(errors(visitor.send("/help/contact", {}).text)) == 3
