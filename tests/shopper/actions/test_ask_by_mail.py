from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.brief import MailAccess
from journeys.model.contact import ContactBegan, ContactEnded
from journeys.shopper.actions import AskByMail
from journeys.shopper.errors import HeldBack, NotOffered
from journeys.shopper.guard import Guard
from journeys.shopper.hosts import Home
from journeys.shopper.manners import Manners
from tests.shopper.post.scripted import Opened, letter, mail, reader

ASK = AskByMail("opening hours", "usual product")


def sending(*mails: object, service: str = "") -> tuple[Opened, list[tuple[str, ...]]]:
    shopper, notebook, box = reader(*mails)  # type: ignore[arg-type] # mails
    sent: list[tuple[str, ...]] = []

    def send(*what: str) -> str:
        sent.append(what)
        return "<2@x>"

    box.send = send  # type: ignore[method-assign,assignment] # kept instead
    shopper.brief = replace(shopper.brief, mail=MailAccess(service=service))
    return (shopper, notebook, box), sent


def test_a_mail_is_answered_to_whoever_wants_the_answer() -> None:
    order = mail("Your order A-1", reply_to="ticket-9@shop.example")
    (shopper, notebook, _), sent = sending(order, letter("Five mugs"))
    shopper.does(ASK)
    (written,) = sent
    assert written[0] == "ticket-9@shop.example"
    assert written[1] == "Re: Your order A-1"
    assert "Oak chair: When are you open?" in written[2]
    assert written[3] == order.id
    assert notebook.all(ContactBegan)[0].channel == "mail"
    assert notebook.all(ContactEnded)[0].outcome == "promised"
    assert shopper.memory.asked


def test_without_a_mail_the_brief_says_where() -> None:
    (shopper, _, _), sent = sending(service="hello@shop.example")
    shopper.does(ASK)
    assert sent[0][0] == "hello@shop.example"
    assert sent[0][3] == ""


def test_nobody_knows_where() -> None:
    (shopper, _, _), _ = sending()
    with pytest.raises(NotOffered, match="where to write"):
        shopper.does(ASK)


def test_a_visitor_writes_to_nobody() -> None:
    (shopper, _, _), sent = sending(service="hello@shop.example")
    shopper.manners = Manners(Guard(orders=True), Home("https://shop.example/"))
    with pytest.raises(HeldBack):
        shopper.does(ASK)
    assert not sent


def test_describe() -> None:
    assert ASK.describe() == "Ask by mail about the usual product: opening hours"
