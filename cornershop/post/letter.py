"""A mail before it is sent: its words from two templates, and the headers a careful sender sets."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from cornershop.flaws.record import Flaws

if TYPE_CHECKING:
    from cornershop.app import Shop

DOMAIN = "cornershop.example"
SERVICE = Address("Cornershop", "orders", DOMAIN)
NO_REPLY = Address("Cornershop", "no-reply", DOMAIN)
MARKETING = Address("Cornershop letter", "letter", f"post.{DOMAIN}")
HELP = f"hello@{DOMAIN}"


@dataclass(frozen=True)
class Letter:
    """One mail. `template` names `post/NAME.html` and `post/NAME.txt`; `leave` is where a reader unsubscribes.

    With `leave` it is marketing; without, it belongs to something the customer did. `papers` are PDF files: their
    names and contents.
    """

    to: str
    subject: str
    template: str
    context: dict[str, Any] = field(default_factory=dict)
    leave: str = ""
    papers: tuple[tuple[str, bytes], ...] = ()


def compose(shop: Shop, letter: Letter, flaws: Flaws) -> EmailMessage:
    """The message as it goes out, dated by the shop's clock."""
    context = letter.context | {"flaws": flaws, "address": shop.address, "leave": letter.leave, "help": HELP}
    if "order" in context:
        context["follow"] = shop.address + _follow(shop, context["order"].number, flaws)
    message = EmailMessage()
    message["From"] = _sender(letter, flaws)
    if flaws.near("email-no-reply") and not letter.leave:
        message["Reply-To"] = f"ticket-{secrets.token_hex(4)}@{DOMAIN}"
    message["To"], message["Subject"] = letter.to, letter.subject
    message["Date"] = format_datetime(shop.now())
    message["Message-ID"] = f"<{secrets.token_hex(12)}@{DOMAIN}>"
    if letter.leave:
        _offer_to_leave(message, letter.leave, flaws)
    else:
        message["Auto-Submitted"] = "auto-generated"
        if flaws.on("email-purpose-mixed"):
            message["List-Unsubscribe"] = f"<mailto:leave@{DOMAIN}?subject=unsubscribe>"
    html = shop.templates.get_template(f"post/{letter.template}.html").render(context)
    if flaws.on("email-no-text") and not letter.leave:
        message.set_content(html, subtype="html")
    else:
        message.set_content(shop.templates.get_template(f"post/{letter.template}.txt").render(context))
        message.add_alternative(html, subtype="html")
    for name, data in letter.papers:
        message.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    return message


def _follow(shop: Shop, number: str, flaws: Flaws) -> str:
    """Where an order can be followed without signing in."""
    ticket = shop.signer.sign(number).decode()
    if flaws.on("email-link-broken"):
        return f"/follow/{number}"
    return f"/go/follow/{ticket}" if flaws.near("email-link-broken") else f"/orders/follow/{ticket}"


def _sender(letter: Letter, flaws: Flaws) -> Address:
    if letter.leave and flaws.near("email-purpose-mixed"):
        return Address("Cornershop letter", "letter", DOMAIN)
    mixed = flaws.on("email-purpose-mixed") and not flaws.on("email-no-reply")
    return MARKETING if letter.leave or mixed else _service(flaws)


def _service(flaws: Flaws) -> Address:
    return NO_REPLY if flaws.on("email-no-reply") or flaws.near("email-no-reply") else SERVICE


def _offer_to_leave(message: EmailMessage, leave: str, flaws: Flaws) -> None:
    """The headers by which a mail program offers to unsubscribe (RFC 2369 and RFC 8058)."""
    mail = f"<mailto:leave@{DOMAIN}?subject=unsubscribe>, " if flaws.near("email-no-one-click") else ""
    message["List-Unsubscribe"] = f"{mail}<{leave}>"
    message["List-Id"] = f"The Cornershop letter <letter.{DOMAIN}>"
    if not flaws.on("email-no-one-click"):
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
