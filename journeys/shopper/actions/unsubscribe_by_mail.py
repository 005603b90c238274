"""UnsubscribeByMail: ask to be left alone, as a mail program does with one click, or by the letter's link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.contact import Mail, Unsubscribed
from journeys.model.mailing import kind_of, one_click_address, unsubscribe_link
from journeys.shopper.contacting.noting import moment
from journeys.shopper.errors import NotOffered
from journeys.shopper.post.letterbox import empty, mailbox

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class UnsubscribeByMail:
    """Use the latest letter that offers a way out: its one-click request first, its link otherwise."""

    def describe(self) -> str:
        """The step's title."""
        return "Unsubscribe"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no letter came, or none offers a way out."""
        letters = [(seq, mail) for seq, mail in reversed(empty(shopper)) if kind_of(mail) == "marketing"]
        for seq, mail in letters:
            if _by_one_click(shopper, seq, mail) or _by_link(shopper, seq, mail):
                return
        raise NotOffered("No letter offers a way to unsubscribe." if letters else "No letter came to unsubscribe from.")


def _by_one_click(shopper: Shopper, seq: int, mail: Mail) -> bool:
    url = one_click_address(mail)
    if not url:
        return False
    answer = mailbox(shopper).one_click(url)
    _note(shopper, seq, "one-click", answer.status, answer.failure)
    return True


def _by_link(shopper: Shopper, seq: int, mail: Mail) -> bool:
    url = unsubscribe_link(mail)
    if not url.startswith(("http://", "https://")):
        return False
    shopper.opens(url)
    pressed = shopper.finds("newsletter.leave")[:1]
    for candidate in pressed:
        shopper.presses(candidate.node, "newsletter.leave")
    _note(shopper, seq, "link", 200, "")
    return True


def _note(shopper: Shopper, seq: int, way: str, status: int, failure: str) -> None:
    when = shopper.memory.unsubscribed = moment(shopper)
    shopper.ledger.record(Unsubscribed(seq, way, status, when.isoformat(timespec="seconds") if when else "", failure))
