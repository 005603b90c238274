from __future__ import annotations

import re
from datetime import timedelta

import pytest

from cornershop.people import tickets
from cornershop.post.letter import Letter
from cornershop.schedule import Work
from cornershop.server import Running
from cornershop.storage.tables import MessageRow
from tests.cornershop.visitor import Visitor

ASKED = "I have a question about Harbour Stoneware Mug: How much does it hold?"


def test_a_message_gets_a_reference_and_an_answer_by_mail(
    shop: Running, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Letter] = []
    monkeypatch.setattr(tickets, "send", lambda _work, letter: sent.append(letter))
    fields = {"name": "Jo", "email": "jo@example.com", "message": ASKED}
    told = re.search(r"Your message has the reference\W+(?:<\w+>)?(Q-\d+)", visitor.send("/help/contact", fields).text)
    assert told
    shop.app.state.shop.schedule.advance(timedelta(hours=4))
    (mine,) = [letter for letter in sent if told[1] in letter.subject]  # other tests' questions are answered, too
    assert mine.to == "jo@example.com"
    assert "350 ml" in mine.context["answer"]


def test_nobody_knows(shop: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Letter] = []
    monkeypatch.setattr(tickets, "send", lambda _work, letter: sent.append(letter))
    app = shop.app.state.shop
    with app.database.session() as db:
        db.add(MessageRow(reference="Q-9", data={"name": "Jo", "email": "jo@example.com", "message": "Why?"}))
        db.flush()
        flaws = __import__("cornershop.flaws.record", fromlist=["Flaws"]).Flaws()
        tickets.reply(Work(app, db, app.now(), flaws, {"reference": "Q-9"}))
        tickets.reply(Work(app, db, app.now(), flaws, {"reference": "Q-none"}))
    assert "will write to you again" in sent[0].context["answer"]
