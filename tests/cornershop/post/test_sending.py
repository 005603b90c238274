from collections.abc import Callable
from datetime import timedelta

import pytest

from cornershop.flaws.record import Flaws
from cornershop.post.letter import Letter
from cornershop.post.sending import send
from cornershop.schedule import Work
from tests.cornershop.post.conftest import JO, Post

Opened = Callable[..., Post]
LETTER = Letter(JO, "Hello", "account", {"name": "Jo & Co"})


def test_a_mail_goes_out_when_the_transaction_is_committed(post: Opened) -> None:
    opened = post()
    with opened.shop.database.session() as db:
        send(Work(opened.shop, db, opened.shop.now(), Flaws(), {}), LETTER)
        assert opened.mails() == []
    (mail,) = opened.mails()
    assert mail.subject == "Hello"
    assert "Hello Jo & Co," in mail.text


def test_nothing_is_sent_for_what_did_not_happen(post: Opened) -> None:
    opened = post()
    with pytest.raises(RuntimeError), opened.shop.database.session() as db:  # noqa: PT012 - the body is the case
        send(Work(opened.shop, db, opened.shop.now(), Flaws(), {}), LETTER)
        raise RuntimeError
    assert opened.mails() == []


def test_the_same_words_twice_are_two_messages_and_the_same_message_twice_is_one(post: Opened) -> None:
    opened = post()
    for how in ({"times": 2}, {"again": True}):
        with opened.shop.database.session() as db:
            send(Work(opened.shop, db, opened.shop.now(), Flaws(), {}), LETTER, **how)
    ids = [mail.id for mail in opened.mails()]
    assert len(ids) == 4
    assert len(set(ids)) == 3


def test_a_mail_server_that_is_down_does_not_undo_an_order(post: Opened, caplog: pytest.LogCaptureFixture) -> None:
    opened = post()
    object.__setattr__(opened.shop.settings, "smtp", "127.0.0.1:9")
    opened.visitor.add()
    opened.visitor.to_review()
    assert "Your order is placed" in opened.visitor.place().text
    assert "could not be sent" in caplog.text


def test_what_nobody_took_is_handed_over_again_when_the_server_is_back(post: Opened) -> None:
    opened = post()
    down = opened.shop.troubles.arm("mail", "refused")
    with opened.shop.database.session() as db:
        send(Work(opened.shop, db, opened.shop.now(), Flaws(), {}), LETTER)
    opened.shop.schedule.advance(timedelta(minutes=6))
    assert opened.mails() == []
    assert down.times == 2
    opened.shop.troubles.lift_all()
    opened.shop.schedule.advance(timedelta(minutes=6))
    (mail,) = opened.mails()
    assert "Hello Jo & Co," in mail.text
    opened.shop.schedule.advance(timedelta(hours=1))
    assert opened.mails() == []
