from pathlib import Path

import pytest

from journeys.channels.mailbox.maildir import MaildirSource, folder_of, put
from journeys.errors import ChannelDown


def test_mails_come_in_the_order_they_arrived_and_once(tmp_path: Path) -> None:
    for number in range(12):
        put(tmp_path, "a@example.com", b"mail %d" % number)
    source = MaildirSource(tmp_path, "A@Example.com")
    assert [raw.data for raw in source.fresh()] == [b"mail %d" % number for number in range(12)]
    assert list(source.fresh()) == []
    put(tmp_path, "a@example.com", b"later")
    assert [raw.data for raw in source.fresh()] == [b"later"]


def test_nobody_reads_somebody_elses_mail(tmp_path: Path) -> None:
    put(tmp_path, "a@example.com", b"for a")
    assert list(MaildirSource(tmp_path, "b@example.com").fresh()) == []


def test_an_address_cannot_leave_the_folder(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "../../../etc/passwd@example.com")
    assert folder.parent == tmp_path
    assert folder_of(tmp_path, "a/b@x.example") != folder_of(tmp_path, "a_b@x.example")


def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    put(tmp_path, "a@example.com", b"mail")
    mail = next((folder_of(tmp_path, "a@example.com") / "new").iterdir())
    mail.unlink()
    mail.mkdir()
    with pytest.raises(ChannelDown, match="cannot be read"):
        list(MaildirSource(tmp_path, "a@example.com").fresh())
