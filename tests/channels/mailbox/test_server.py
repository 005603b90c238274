import smtplib
from pathlib import Path

import pytest

from journeys.channels.mailbox.maildir import MaildirSource
from journeys.channels.mailbox.server import mail_server
from journeys.errors import ChannelDown
from tests.channels.mailbox.post import message


def test_a_mail_to_two_people_is_in_both_mailboxes(tmp_path: Path) -> None:
    with mail_server(tmp_path) as where, smtplib.SMTP(*where.split(":")) as client:  # type: ignore[arg-type] # a port as text is taken
        client.send_message(message(), to_addrs=["a@example.com", "b@example.com"])
    for address in ("a@example.com", "b@example.com"):
        (raw,) = MaildirSource(tmp_path, address).fresh()
        assert b"Subject: Hello" in raw.data


def test_a_mail_over_the_limit_is_refused_as_large_providers_do(tmp_path: Path) -> None:
    with mail_server(tmp_path, limit=1000) as where, smtplib.SMTP(*where.split(":")) as client:  # type: ignore[arg-type] # a port as text is taken
        with pytest.raises(smtplib.SMTPResponseException) as refused:
            client.sendmail("shop@x.example", "a@example.com", b"Subject: x\r\n\r\n" + b"x\r\n" * 2000)
        assert refused.value.smtp_code == 552
    assert list(MaildirSource(tmp_path, "a@example.com").fresh()) == []


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    with mail_server(tmp_path) as where:
        port = int(where.rpartition(":")[2])
        with pytest.raises(ChannelDown, match="cannot listen"), mail_server(tmp_path, port=port):
            pass
