import time
from pathlib import Path
from threading import Timer

import pytest

from journeys.channels.mailbox.maildir import put
from journeys.channels.mailbox.server import mail_server
from journeys.channels.protocols import Wanted
from journeys.errors import ChannelDown
from tests.channels.mailbox.post import ME, Kept, box, message


def test_a_mail_is_waited_for_by_what_it_is_about_not_by_count(tmp_path: Path) -> None:
    mailbox = box(tmp_path, Kept())
    put(tmp_path, ME, message("News", "Order 1234 is not this").as_bytes())
    Timer(0.2, put, (tmp_path, ME, message("Your order", "Order  12 345\nis here").as_bytes())).start()
    found = mailbox.wait(Wanted(about="order 12 345"), 20)
    assert found
    assert found.subject == "Your order"
    assert [mail.subject for mail in mailbox.mails()] == ["News", "Your order"]


def test_a_mail_that_never_comes_costs_its_deadline_and_no_more(tmp_path: Path) -> None:
    began = time.monotonic()
    assert box(tmp_path, Kept()).wait(Wanted(about="CS-1"), 0.3) is None
    assert 0.3 <= time.monotonic() - began < 5


def test_words_sender_and_place_narrow_what_is_wanted(tmp_path: Path) -> None:
    for number in (1, 2):
        put(tmp_path, ME, message(f"Mail {number}", "Ihre Erstattung").as_bytes())
    mailbox = box(tmp_path, Kept())
    second = mailbox.wait(Wanted(words=("refund", "erstattung"), sender="post@", after=1), 0)
    assert second
    assert second.subject == "Mail 2"
    assert mailbox.wait(Wanted(words=("refund",)), 0) is None
    assert mailbox.wait(Wanted(sender="news@"), 0) is None


def test_healthy_is_proved_by_a_mail_that_arrives_and_is_not_shown(tmp_path: Path) -> None:
    with mail_server(tmp_path) as where:
        mailbox = box(tmp_path, Kept(), where)
        assert mailbox.healthy()
        assert mailbox.mails() == ()
    assert not mailbox.healthy()
    assert not box(tmp_path, Kept()).healthy()


def test_a_customer_writes_to_the_shop(tmp_path: Path) -> None:
    with mail_server(tmp_path) as where:
        box(tmp_path, Kept(), where).send("help@shop.example", "Hello", "How large is it?")
    with pytest.raises(ChannelDown, match="cannot send"):
        box(tmp_path, Kept()).send("help@shop.example", "Hello", "?")


def test_raw_mail_html_and_files_are_kept_without_secrets(tmp_path: Path) -> None:
    kept, mail = Kept(), message("Welcome", "Password: geheim-7a", "<p>geheim-7a</p>")
    mail.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="a.pdf")
    put(tmp_path, ME, mail.as_bytes())
    (read,) = box(tmp_path, kept, secrets=("geheim-7a",)).mails()
    assert {name.partition(".")[2] for name in kept} == {"eml", "html", "pdf"}
    assert read.raw in kept
    assert read.attachments[0].blob in kept
    assert not [name for name, data in kept.items() if b"geheim" in data]
    assert read.when == "2026-11-23T09:00:00+01:00"


def test_a_mail_of_twenty_megabytes_is_described_and_not_kept(tmp_path: Path) -> None:
    kept, mail = Kept(), message("Catalogue", "Order CS-7, see the catalogue", html="<p>See the catalogue</p>")
    mail.add_attachment(b"\x00" * 15_000_000, maintype="application", subtype="pdf", filename="all.pdf")
    with mail_server(tmp_path) as where:
        mailbox = box(tmp_path, kept, where)
        put(tmp_path, ME, mail.as_bytes())
        found = mailbox.wait(Wanted(about="CS-7"), 60)
    assert found
    assert found.size > 20_000_000
    assert (found.raw, found.attachments[0].blob, found.attachments[0].size) == ("", "", 15_000_000)
    assert sum(map(len, kept.values())) < 1000


def test_broken_mime_does_not_hide_the_mails_after_it(tmp_path: Path) -> None:
    put(tmp_path, ME, b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--y\r\nwords")
    put(tmp_path, ME, message("Good").as_bytes())
    first, second = box(tmp_path, Kept()).mails()
    assert first.defects
    assert second.subject == "Good"
