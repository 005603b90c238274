"""AskWhatIsKnown: call the shop, and ask what it knows of an earlier contact, without telling what that was about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.probing import Recalled
from journeys.model.slots import ask_of
from journeys.model.talk import says
from journeys.shopper.contacting.knowing import telling
from journeys.shopper.contacting.phone import Conversation, reach_person
from journeys.shopper.contacting.starting import about_order
from journeys.shopper.contacting.words import sentence
from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.contacting.lines import Replies
    from journeys.shopper.shopper import Shopper

TURNS = 5  # of the customer, after which nobody goes on
ISSUE = "where is my order"  # names nothing that was told before


@dataclass(frozen=True)
class AskWhatIsKnown:
    """`order` is the role of an order of the brief, about which the customer was in touch before on another channel."""

    order: str

    def describe(self) -> str:
        """The step's title."""
        return f"Ask on the phone what is known of my contact about the {self.order}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a phone line or an earlier contact, ShopBlocks when nobody is reached."""
        issue, values = about_order(shopper, ISSUE, self.order)
        if not shopper.memory.contacts or issue.about not in shopper.memory.named:
            raise NotOffered("There was no contact about this order before, so there is nothing to be known of it.")
        call = reach_person(shopper, issue, values)
        _ask(shopper, call, issue)
        call.talk.end("resolved", "The customer heard what is known.")


def _ask(shopper: Shopper, call: Conversation, issue: Issue) -> None:
    """Ask, answer what has to be asked for that, and listen; who the customer is may be asked once each."""
    language, told = call.language, set[str]()
    shopper.ledger.record(Recalled(call.name))
    replies = call.say(sentence("earlier", language, about=issue.about))
    for _ in range(TURNS):
        if not replies or replies[-1].ended:
            return
        words = _answer(call, replies, issue, told)
        if words is None:
            return
        replies = call.say(words) if words else call.wait()


def _answer(call: Conversation, replies: Replies, issue: Issue, told: set[str]) -> str | None:
    """What the customer says now: "" to wait, None when all is said."""
    text, language = replies[-1].text, call.language
    ask = ask_of(text)
    fresh = tuple(slot for slot in ask.asks if slot not in told and slot != "issue")
    if fresh:
        told.update(fresh)
        return telling(fresh, call.values, issue, language)
    if ask.confirms or ("?" in text and says("consent", text, language) and "consent" not in told):
        told.add("consent")
        return sentence("consent", language)
    waits = any(says(topic, text, language) for topic in ("wait", "handover")) and "wait" not in told
    told.add("wait")
    return "" if waits else None
