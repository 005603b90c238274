import pytest

from journeys.detectors.mails import email_no_reply
from journeys.model.contact import MailLink
from tests.detectors.mails.post import Post, outcome


def order(text: str, **more: object) -> Post:
    walk = Post()
    walk.mail("Your order A-1042", f"Order A-1042. {text}", **more)  # type: ignore[arg-type] # passed on
    return walk


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("no-reply@shop.example", "This e-mail was sent by a machine. Please do not reply."),
        ("nicht-antworten@shop.example", "Bitte antworten Sie nicht auf diese E-Mail."),
        ("noreply@shop.example", "Merci et à bientôt."),
    ],
)
def test_nobody_listens(sender: str, text: str) -> None:
    assert outcome(email_no_reply, order(text, sender=sender)) == ("friction", ["S1"])


def test_a_reply_to_that_nobody_reads_is_no_way() -> None:
    assert outcome(email_no_reply, order("Thanks.", reply_to="do-not-reply@shop.example"))[0] == "friction"


def test_a_ticket_a_phone_number_and_a_link_are_ways() -> None:
    sender = "no-reply@shop.example"
    assert outcome(email_no_reply, order("Thanks.", sender=sender, reply_to="ticket-1@shop.example"))[0] == "clear"
    assert outcome(email_no_reply, order("Rufen Sie uns an: 030 12 34 56 78", sender=sender))[0] == "clear"
    links = (MailLink("https://shop.example/hilfe", "Hilfe"),)
    assert outcome(email_no_reply, order("Danke.", sender=sender, links=links))[0] == "clear"
    assert outcome(email_no_reply, order("Thanks."))[0] == "clear"


def test_letters_are_not_judged() -> None:
    walk = Post()
    walk.letter("News", sender="no-reply@shop.example")
    assert outcome(email_no_reply, walk)[0] == "not-reached"
