"""Mailboxes and mails for these tests."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

from journeys.channels.mailbox import MaildirSource, Outbox, ShopperMailbox
from journeys.channels.mailbox.web import MailWeb
from journeys.evidence.masking import Mask

ME = "kim.lee.1a@example.com"


class Kept(dict[str, bytes]):
    """Blobs by name."""

    def keep(self, data: bytes, suffix: str) -> str:
        name = f"{len(self)}.{suffix}"
        self[name] = data
        return name


def outbox(where: str) -> Outbox:
    host, _, port = where.rpartition(":")
    return Outbox(host, int(port))


def box(root: Path, kept: Kept, where: str = "", secrets: tuple[str, ...] = ()) -> ShopperMailbox:
    source = MaildirSource(root, ME)
    return ShopperMailbox(
        source, ME, kept.keep, Mask(secrets), outbox=outbox(where) if where else None, web=MailWeb("Journeys")
    )


def message(subject: str = "Hello", text: str = "Words", html: str = "", **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Shop <post@shop.example>", ME, subject
    made["Message-ID"], made["Date"] = "<1@shop.example>", "Mon, 23 Nov 2026 09:00:00 +0100"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    if text:
        made.set_content(text)
    if html and text:
        made.add_alternative(html, subtype="html")
    elif html:
        made.set_content(html, subtype="html")
    return made
