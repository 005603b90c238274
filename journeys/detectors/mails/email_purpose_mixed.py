"""Mails about an order look like advertising, or come from where advertising comes from.

## What it notices
A mail about an order that offers to unsubscribe as letters do, that comes from the very address that letters come
from, or of whose words more than 30 % stand in lines that advertise.

## Why it hurts
Who leaves the letter, or whose mail program files it under advertising, misses the receipt, the delay and the refund as
well.

## Example
Confirmation and sale letter both come from news@shop.example, and the confirmation says "Unsubscribe".

## What to do
Send what belongs to an order from an address of its own, without list headers.

## When it stays silent
Different addresses of one domain are fine, and so is a single row of other goods, however long. A line with an amount
is a line of the receipt. A welcome that answers a sign-up belongs to the letter. Whether the addresses differ can only
be told where mails of both kinds came.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.mails import WELCOMES, marketing, transactional, trouble, words
from journeys.evidence.timeline import Timeline
from journeys.model.contact import Mail
from journeys.model.finding import Meta, Observation
from journeys.model.mailing import role_of, says, unsubscribe_addresses

ADVERTISED = 0.3  # share of a mail's words in lines that advertise: a convention of the friction catalogue
ROWS = 2  # lines that advertise; one of them is a single row of other goods

META = Meta(
    id="email-purpose-mixed",
    title="Mails about orders are kept apart from advertising",
    trouble="A mail about an order that goes with the advertising",
    feels="Ads in my receipt.",
    remedy="Send what belongs to an order from an address of its own, without list headers.",
    source="Google's guidelines for senders: separate addresses for receipts and for advertising; any",
    group="mails",
    tier="B",
    owner="marketing",
    checklist=("C5",),
)

_AMOUNT = re.compile(r"\d[.,]\d{2}(?!\d)")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every mail about an order."""
    own = [seen for seen in transactional(timeline) if role_of(seen.body) not in WELCOMES]
    letters = marketing(timeline)
    senders = {_address(seen.body) for seen in letters}
    found = []
    for seen in own:
        if unsubscribe_addresses(seen.body):
            observed = "it offers to unsubscribe, as letters do"
            found.append(trouble(seen, "S1", "list-header", "no way to unsubscribe from one's own order", observed))
        elif _address(seen.body) in senders:
            proofs = [other.seq for other in letters if _address(other.body) == _address(seen.body)][:1]
            said = f"both come from {_address(seen.body)}"
            found.append(trouble(seen, "S1", "same-sender", "another sender than the letters'", said, more=proofs))
        elif (share := _advertised(seen.body)) > ADVERTISED:
            said = f"{share:.0%} of its words advertise"
            expected = f"at most {ADVERTISED:.0%} of its words advertise"
            found.append(trouble(seen, "S1", "advertises", expected, said, confidence="probable"))
    empty = missing("only one kind of mail came, so senders could not be compared") if own or letters else None
    yield from conclude(found, len(own) if letters else 0, empty or not_reached("no mail came"))


def _advertised(mail: Mail) -> float:
    """The share of its words in lines that advertise, 0 to 1; 0 where fewer than ROWS lines do."""
    lines = [line for line in (mail.html_text or mail.text).splitlines() if line.strip()]
    loud = [line for line in lines if says("promo", line) and not _AMOUNT.search(line)]
    every = sum(len(words(line)) for line in lines)
    return sum(len(words(line)) for line in loud) / every if len(loud) >= ROWS and every else 0.0


def _address(mail: Mail) -> str:
    """The sender's address, without its name."""
    return mail.sender.rpartition("<")[2].rstrip("> ").casefold()
