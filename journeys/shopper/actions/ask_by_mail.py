"""AskByMail: write to the shop by mail, as an answer to its last mail where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.contact import ContactEnded
from journeys.model.mailing import kind_of
from journeys.shopper.contacting.noting import begin, end
from journeys.shopper.contacting.starting import about_product
from journeys.shopper.contacting.words import sentence
from journeys.shopper.errors import HeldBack, NotOffered
from journeys.shopper.post.letterbox import empty, mailbox

if TYPE_CHECKING:
    from journeys.model.contact import Mail
    from journeys.shopper.shopper import Shopper

ANSWERED = "Re: "


@dataclass(frozen=True)
class AskByMail:
    """`question` and `product` are roles of the brief. The answer comes by mail: WaitForAnswer."""

    question: str
    product: str

    def describe(self) -> str:
        """The step's title."""
        return f"Ask by mail about the {self.product}: {self.question}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without an address to write to, HeldBack for a visitor, ChannelDown when it is refused."""
        if shopper.manners:
            raise HeldBack("Stopped before a mail to the shop: a person reads it, and this visit only looks.")
        issue, values = about_product(shopper, self.question, self.product)
        last = next((mail for _, mail in reversed(empty(shopper)) if kind_of(mail) != "marketing"), None)
        to, words = _address(shopper, last), issue.words(shopper.brief.locale[:2])
        subject = f"{ANSWERED}{last.subject}" if last else sentence("subject", shopper.brief.locale[:2])
        mailbox(shopper).send(to, subject, words, last.id if last else "")
        contact = begin(shopper, "mail", issue, values)
        contact.own(words, issue=True)
        end(contact, ContactEnded(contact.name, "promised", "customer", f"Written to {to}"))
        shopper.memory.named.add(issue.about)
        shopper.memory.asked = (issue, values, len(shopper.memory.mails))


def _address(shopper: Shopper, last: Mail | None) -> str:
    """Where to write: to whoever wrote last, else to the address the brief knows."""
    known = shopper.brief.mail.service if shopper.brief.mail else ""
    to = (last.reply_to or last.sender) if last else known
    if not to:
        raise NotOffered("Nobody knows where to write: no mail came, and journeys.toml names no service address.")
    return to
