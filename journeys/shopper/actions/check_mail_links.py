"""CheckMailLinks: see where the links of the mails lead, as somebody without cookies would."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from rapidfuzz import fuzz

from journeys.channels.protocols import Answered
from journeys.model.contact import Mail, MailLinkOpened
from journeys.model.mailing import says, unsubscribe_addresses, unsubscribe_link
from journeys.shopper.hosts import Home
from journeys.shopper.post.letterbox import empty, mailbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from journeys.shopper.shopper import Shopper

MOST = 20  # different links of one journey
SAME = 90.0  # per cent: two pages that say the same are one page (the catalogue's link-soft-404)
LEAST_WORDS = 15  # a page with fewer words is a shell that a script fills: its words tell nothing
NOWHERE = "/a-page-that-nobody-made-4f1d0c"


@dataclass(frozen=True)
class CheckMailLinks:
    """Open every link of the shop's own in the mails, but not those that unsubscribe or confirm."""

    def describe(self) -> str:
        """The step's title."""
        return "Check the links in the mails"

    def perform_as(self, shopper: Shopper) -> None:
        """What each answers is written down."""
        with shopper.optional():
            for seq, text, url in list(_links(shopper))[:MOST]:
                answer = mailbox(shopper).fetch(url)
                soft = answer.status == 200 and _is_nowhere(shopper, url, answer)
                shopper.ledger.record(MailLinkOpened(seq, url, text, answer.status, answer.url, answer.failure, soft))


def _links(shopper: Shopper) -> Iterator[tuple[int, str, str]]:
    """Each address of the shop's own once, with the mail that has it and its words."""
    home = Home(shopper.brief.url, shopper.brief.hosts)
    met: set[str] = set()
    for seq, mail in empty(shopper):
        kept_out = {unsubscribe_link(mail), *unsubscribe_addresses(mail)}
        for link in mail.links:
            address = urlsplit(link.url)
            once = says("unsubscribe", link.text) or says("optin", link.text) or link.url in kept_out
            if address.scheme in ("http", "https") and home.owns(link.url) and not once and link.url not in met:
                met.add(link.url)
                yield seq, link.text or _named_before(mail, link.url), link.url


def _named_before(mail: Mail, url: str) -> str:
    """The words before a bare address in plain text."""
    before = mail.text.partition(url)[0].rsplit("\n", 1)[-1]
    return before.strip(" :-")[-80:]


def _is_nowhere(shopper: Shopper, url: str, answer: Answered) -> bool:
    """Whether a page says what the shop says where there is no page, or is the home page though more was asked for."""
    box, parts = mailbox(shopper), urlsplit(url)
    if len(answer.text.split()) < LEAST_WORDS:
        return False
    root = urlunsplit((parts.scheme, parts.netloc, "", "", ""))
    home, lost = box.fetch(f"{root}/"), box.fetch(f"{root}{NOWHERE}")
    if fuzz.ratio(home.text, lost.text) >= SAME:
        return False  # one page for everything: nothing can be told apart
    sent_home = urlsplit(answer.url).path in ("", "/") and parts.path not in ("", "/")
    return sent_home or (lost.status == 200 and fuzz.ratio(answer.text, lost.text) >= SAME)
