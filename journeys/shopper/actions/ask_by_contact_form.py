"""AskByContactForm: ask for a product's specification by the shop's contact form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.contact import ContactEnded
from journeys.shopper.contacting.lines import Reply
from journeys.shopper.contacting.noting import begin, end
from journeys.shopper.contacting.starting import about_product
from journeys.shopper.contacting.written import answered, message_field, taken, write
from journeys.shopper.post.letterbox import glance
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

GOAL = Goal("message", "contact form", "contact.send", "the shop takes the message", taken)


@dataclass(frozen=True)
class AskByContactForm:
    """`question` and `product` are roles of the brief. The answer comes by mail: WaitForAnswer."""

    question: str
    product: str

    def describe(self) -> str:
        """The step's title."""
        return f"Ask by contact form about the {self.product}: {self.question}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a contact form, ShopBlocks when it does not take the message, HeldBack where this
        shopper writes to nobody.
        """
        issue, values = about_product(shopper, self.question, self.product)
        glance(shopper)
        reach(shopper, "contact.open", lambda view: message_field(view) is not None, "a contact form", deep=2)
        words = issue.words(shopper.view.language)
        write(shopper, words)
        before = shopper.view
        answer = pursue(shopper, GOAL)
        said = answered(before, shopper.view, answer.message)
        contact = begin(shopper, "form", issue, values)
        contact.own(words, issue=True)
        if said:
            contact.heard(Reply("system", said))
        end(contact, ContactEnded(contact.name, "promised", "customer", said[:200]))
        shopper.memory.named.add(issue.about)
        shopper.memory.asked = (issue, values, len(shopper.memory.mails))
