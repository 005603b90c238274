import pytest

from journeys.channels.mailbox.mime import read_mail
from tests.channels.mailbox.post import message


def test_text_html_files_and_headers_are_read() -> None:
    mail = message(
        "Bestellung 17", "Hallo https://x.example/t.", "<p>Hallo</p>", List_Unsubscribe="<https://x.example/u>"
    )
    mail.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="Rechnung.pdf")
    letter = read_mail(mail.as_bytes())
    assert (letter.subject, letter.text, letter.html_text) == ("Bestellung 17", "Hallo https://x.example/t.", "Hallo")
    assert (letter.sender, letter.sender_name) == ("post@shop.example", "Shop")
    assert [(part.name, part.media_type, part.data) for part in letter.parts] == [
        ("Rechnung.pdf", "application/pdf", b"%PDF-1")
    ]
    assert ("list-unsubscribe", "<https://x.example/u>") in letter.headers
    assert [link.url for link in letter.links] == ["https://x.example/t"]
    assert letter.sent
    assert letter.sent.isoformat() == "2026-11-23T09:00:00+01:00"
    assert letter.defects == ()


def test_encoded_headers_and_other_alphabets_are_read() -> None:
    raw = (
        b"From: =?iso-8859-1?q?Caf=E9?= <shop@x.example>\r\nSubject: =?utf-8?b?w4ZibGU=?=\r\n"
        b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"Caf=E9 12=80"
    )
    letter = read_mail(raw)
    assert (letter.sender_name, letter.subject) == ("Café", "Æble")
    assert letter.text.startswith("Café 12")


BROKEN = {
    "no headers at all": b"just words\r\nmore words",
    "nothing": b"",
    "a boundary that never comes": b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--y\r\nwords",
    "no boundary named": b"Content-Type: multipart/alternative\r\n\r\nwords",
    "a charset nobody knows": b"Content-Type: text/plain; charset=x-klingon\r\n\r\ncaf\xe9",
    "base64 that is none": b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!=a=",
    "a date that is none": b"Date: yesterday, about noon\r\nSubject: x\r\n\r\nwords",
    "addresses that are none": b'From: <<>>,,@@\r\nReply-To: "\r\nTo: ;;\r\n\r\nwords',
    "raw bytes in a header": b"Subject: \xff\xfe\x00\r\nFrom: \xe9@x.example\r\n\r\nwords",
    "an encoded word cut off": b"Subject: =?utf-8?b?w4Zib?=\r\nFrom: =?utf-8?q?=?= <a@x.example>\r\n\r\nwords",
    "a file name that never ends": b'Content-Type: application/pdf; name*0="a\r\nContent-Disposition: attachment;'
    b" filename*=utf-8''%ff%\r\n\r\nx",
    "parts in parts": b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
    + b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" * 300,
}


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN)
def test_broken_mime_is_read_as_far_as_it_goes(raw: bytes) -> None:
    letter = read_mail(raw)
    assert letter.id
    assert isinstance(letter.text, str)


def test_what_is_broken_is_said() -> None:
    letter = read_mail(BROKEN["a boundary that never comes"])
    assert "StartBoundaryNotFoundDefect" in letter.defects
    assert "UndecodableText" in read_mail(BROKEN["a charset nobody knows"]).defects


def test_a_date_without_a_zone_is_taken_as_utc() -> None:
    sent = read_mail(b"Date: Mon, 23 Nov 2026 09:00:00 -0000\r\n\r\nx").sent
    assert sent
    assert sent.isoformat() == "2026-11-23T09:00:00+00:00"
