from email.message import EmailMessage

from journeys.channels.mailbox.mime import read_mail
from journeys.channels.mailbox.veil import veil
from journeys.evidence.masking import Mask
from tests.channels.mailbox.post import message

MASK = Mask(["Geheim-7ä"])


def encoded(mail: EmailMessage, how: str) -> bytes:
    mail.set_content("Ihr Passwort: Geheim-7ä, bis bald", cte=how)
    return mail.as_bytes()


def test_a_mail_without_secrets_stays_as_it_came() -> None:
    raw = message(html="<p>Hello</p>").as_bytes()
    assert veil(raw, MASK) == raw


def test_a_secret_is_found_in_every_encoding() -> None:
    for how in ("base64", "quoted-printable", "8bit"):
        kept = veil(encoded(message(), how), MASK)
        assert read_mail(kept).text == "Ihr Passwort: •••, bis bald"


def test_a_secret_is_found_in_subject_and_html() -> None:
    kept = read_mail(veil(message("Geheim-7ä", "x", "<p>Geheim-7&auml; Geheim-7ä</p>").as_bytes(), MASK))
    assert "Geheim-7ä" not in kept.subject + kept.html
    assert kept.text == "x"


def test_a_boundary_that_looks_like_a_card_is_no_reason_to_lose_a_mail() -> None:
    card = "=" * 15 + "4242424242424242" + "==="
    mail = message("Hello", "Geheim-7ä", "<p>x</p>")
    mail.set_boundary(card)
    kept = veil(mail.as_bytes(), MASK)
    assert card.encode() in kept
    assert read_mail(kept).text == "•••"


def test_broken_mime_never_raises() -> None:
    assert isinstance(veil(b"Content-Type: text/plain; charset=x-klingon\r\n\r\ncaf\xe9", MASK), bytes)
    assert veil(b"", MASK) == b""
