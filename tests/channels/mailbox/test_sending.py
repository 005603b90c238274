from pathlib import Path

import pytest

from journeys.channels.mailbox.maildir import MaildirSource
from journeys.channels.mailbox.mime import read_mail
from journeys.channels.mailbox.sending import Outbox
from journeys.channels.mailbox.server import mail_server
from journeys.errors import ChannelDown
from tests.channels.mailbox.post import outbox


def test_an_answer_names_what_it_answers(tmp_path: Path) -> None:
    with mail_server(tmp_path) as where:
        sent = outbox(where).send("kim@example.com", "help@shop.example", "Größe?", "Wie groß?", reply_to="<9@x>")
    (raw,) = MaildirSource(tmp_path, "help@shop.example").fresh()
    letter = read_mail(raw.data)
    assert (letter.id, letter.subject, letter.text) == (sent, "Größe?", "Wie groß?")
    assert ("in-reply-to", "<9@x>") in letter.headers


def test_a_server_that_is_not_there_is_one_sentence() -> None:
    with pytest.raises(ChannelDown, match="could not be sent") as failed:
        Outbox("127.0.0.1", 9, password="geheim").send("a@example.com", "b@example.com", "x", "x")
    assert "127.0.0.1:9" in str(failed.value)


def test_an_outbox_never_shows_its_password() -> None:
    assert "geheim" not in repr(Outbox("h", 25, "me", "geheim"))
