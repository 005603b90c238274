from __future__ import annotations

import smtplib
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import select

from cornershop.app import Shop
from cornershop.post.inbox import own_words
from cornershop.server import Running, running
from cornershop.storage.tables import MessageRow
from journeys.channels.mailbox import MaildirSource, mail_server

ME, US = "kim@example.com", "hello@cornershop.example"


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Running, Path]]:
    folder = tmp_path_factory.mktemp("post")
    with mail_server(folder) as smtp, running(smtp=smtp, token="inbox") as shop:
        yield shop, folder


def write(shop: Running, text: str, to: str = US, **headers: str) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f"Kim <{ME}>", to, "Re: Order CS-10452 is on its way"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    host, _, port = shop.inbox.rpartition(":")
    with smtplib.SMTP(host, int(port), timeout=10) as server:
        server.send_message(message)


def tickets(shop: Running) -> list[dict[str, object]]:
    books: Shop = shop.app.state.shop
    with books.database.session() as db:
        return [dict(row.data) for row in db.scalars(select(MessageRow))]


def test_a_reply_becomes_a_ticket_and_is_answered(post: tuple[Running, Path]) -> None:
    shop, folder = post
    write(shop, "How tall is the Harbour Stoneware Mug?\n\nOn Monday Robin wrote:\n> Your order CS-10417 is packed")
    (ticket,) = tickets(shop)
    assert ticket["message"] == "How tall is the Harbour Stoneware Mug?"
    assert (ticket["name"], ticket["email"], ticket["number"]) == ("Kim", ME, "CS-10452")
    books: Shop = shop.app.state.shop
    books.schedule.advance(timedelta(hours=4))
    (answer,) = [message_from_bytes(raw.data, policy=policy.default) for raw in MaildirSource(folder, ME).fresh()]
    part = answer.get_body(("plain",))
    assert part
    assert "Height of the Harbour Stoneware Mug" in part.get_content()
    assert "Height of the Harbour" in str(tickets(shop)[0]["answered"])


def test_machines_and_strangers_are_not_answered(post: tuple[Running, Path]) -> None:
    shop, _ = post
    before = len(tickets(shop))
    write(shop, "I am away until Monday.", Auto_Submitted="auto-replied")
    write(shop, "Buy this", Precedence="bulk")
    for nobody in ("no-reply@cornershop.example", "someone@elsewhere.example"):
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            write(shop, "Hello?", to=nobody)
    assert len(tickets(shop)) == before


def test_html_only_and_nothing_at_all() -> None:
    mail = EmailMessage()
    assert own_words(mail) == ""
    mail.set_content("<p>How <b>tall</b>?</p>", subtype="html")
    assert own_words(mail) == "How tall ?"
