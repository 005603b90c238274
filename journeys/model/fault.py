"""A process broken on purpose, and what became of the customer: bodies of the evidence ledger.

A fault is armed, felt when something of the shop ran into it, and lifted. `fault` names it within its journey
("payment does not answer"). Times named `first` and `last` are seconds since the journey began; `when` is an ISO
date-time on the customer clock. Money is integer minor units with its currency. Nothing here judges: what was honest,
kept or lost is the detectors' to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Family = Literal["edge", "sandbox", "hook"]
"""edge: between browser and shop; sandbox: inside a shop of ours; hook: a shop's own switch, over HTTP."""

Dependency = Literal[
    "payment", "carrier", "promotions", "stock", "mail", "chat", "session", "network", "analytics", "shop"
]
"""What failed, as a customer would say it: `network` is his own line, `shop` the shop's own pages."""

FaultKind = Literal[
    "no-answer",  # nobody answers until the asker gives up
    "slow",  # it answers, late
    "error",  # it answers 5xx
    "refused",  # nobody is there: the connection is refused or cut
    "answer-lost",  # it did what was asked, and the answer never arrived
    "declined",  # it answers no
    "double",  # it does what it was asked twice when asked again
    "sold-out",  # the last piece goes to somebody else
    "expired",  # what it remembered of the customer is gone
    "offline",  # the customer's line is cut
]

Known = Literal["yes", "no", "unknown"]
Lift = Literal["step", "scenario-ended", "interrupted", "time-to-live"]


@dataclass(frozen=True)
class FaultArmed:
    """A fault stands. `words` say it as a feature does, `target` is what it stands in front of.

    `required` says whether no customer can buy without the dependency (payment), `charged` and `ordered` what really
    happens to the customer's money and order while it lasts, whatever the shop says. `seconds` is how long a slow
    answer takes or the line is cut, 0 where that has no meaning; `lives` after how many seconds it goes by itself.
    """

    fault: str
    family: Family
    kind: FaultKind
    dependency: Dependency
    target: str
    words: str
    required: bool = False
    charged: Known = "unknown"
    ordered: Known = "unknown"
    seconds: float = 0.0
    lives: float = 0.0


@dataclass(frozen=True)
class FaultFelt:
    """Proof that a fault was felt: how many `times` so far, the `first` and the `last` of them, and by what.

    Recorded whenever the shopper learnt that the number went up. `proof` is one sentence: the request that was held,
    or what the shop's side counted.
    """

    fault: str
    times: int
    proof: str
    first: float = -1.0
    last: float = -1.0


@dataclass(frozen=True)
class FaultLifted:
    """A fault is gone. `times` is how often it was felt in all: 0 means that it was not exercised."""

    fault: str
    why: Lift
    times: int = 0


# ---------------------------------------------------------------- what the customer met

WayKind = Literal["retry", "other-payment", "other-delivery", "save", "contact", "basket", "continue"]


@dataclass(frozen=True)
class Way:
    """A way on that a page offered in a fault: its kind, and the words on the control or in the sentence."""

    kind: WayKind
    words: str


@dataclass(frozen=True)
class FaultMet:
    """The shopper tried something while a fault stood, and this is what the shop let him know.

    `goal` is the attempt's (order-place, stage-submit, code-apply, basket-add, contact ...). `action` is the seq of the
    press, `look` of the look at what was said, `again` counts tries of the same goal before it. `seconds` is how long
    after the press `words` stood there; where nothing was said, how long the shopper waited (`gave_up` then says so).
    `words` are those that are new: messages first, else what the page says in its main part. `done` says that the goal
    was reached all the same, `None` where the page does not say. `foreign` marks words that are not the shop's: the
    browser's own error page, or an answer the fault put in the shop's place.
    """

    fault: str
    goal: str
    action: int
    look: int
    seconds: float
    words: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    done: bool | None = None
    again: int = 0
    gave_up: bool = False
    foreign: bool = False


Moment = Literal["before", "during", "reloaded", "after", "returned"]
"""before the fault · while it stands · reloaded while or after it stood · once it is lifted · come back another day."""


@dataclass(frozen=True)
class KeptLine:
    """A line of the basket: name, pieces (0 where they are not told), its amount where it is told."""

    name: str
    quantity: int
    amount: int | None = None


@dataclass(frozen=True)
class StateKept:
    """What the shop remembered of the customer at a moment, as far as its pages showed.

    `lines` of the basket, `total` and `discount` as stated (None: not stated), the `code` in force, `fields` as
    (meaning, value) of what was typed or chosen and still stands in a form, never secret ones. `asked` are the meanings
    of fields that were shown, filled or not: what was not asked for is no evidence of loss. `looked` names the places
    looked at (basket, contact, address, delivery, payment, review): a part of the state that belongs to another place
    is unknown. `said` are the shop's words about a change ("sold out").
    """

    moment: Moment
    look: int
    fault: str = ""
    lines: tuple[KeptLine, ...] = ()
    total: int | None = None
    discount: int | None = None
    currency: str = ""
    code: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    asked: tuple[str, ...] = ()
    stage: str = ""
    looked: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class ShopperReturned:
    """The shopper came back after a fault, with the service up again.

    `way`: session (same browser, the address typed again) · link (by a mail's link). `away` is in seconds on the
    customer clock. `left` is the stage he had reached, `found` the furthest he could go on at without typing again what
    he had typed, `look` what he saw there. `again` are the meanings of fields he was asked to fill again.
    """

    fault: str
    way: Literal["session", "link"]
    away: float
    left: str
    found: str
    look: int
    again: tuple[str, ...] = ()


# ---------------------------------------------------------------- the books


@dataclass(frozen=True)
class BookOrder:
    """An order in the shop's books. `state` is the shop's word; `payment` what it holds about the money.

    `intent` is shared by orders and charges of one wish to buy ("" where the shop keeps none). `confirmed` counts the
    confirmation mails sent for it, None where nobody counts.
    """

    number: str
    state: str
    payment: Literal["paid", "reserved", "pending", "unpaid", "refunded", "unknown"]
    total: int
    currency: str
    when: str
    intent: str = ""
    confirmed: int | None = None


@dataclass(frozen=True)
class BookCharge:
    """Money of the customer at the payment company. `held` was reserved and neither taken nor let go of yet.

    `taken` and `refunded` are sums; `order` is the order it is for, "" when it is for none.
    """

    id: str
    held: int
    taken: int
    refunded: int
    currency: str
    when: str
    order: str = ""
    intent: str = ""


@dataclass(frozen=True)
class BooksRead:
    """What the books say of this shopper since the journey began. `intents` is how many times he meant to buy.

    `source`: sandbox (ours) or hook (the shop's own endpoint). `moment` is why they were read: during, after, later.
    """

    source: Literal["sandbox", "hook"]
    orders: tuple[BookOrder, ...]
    charges: tuple[BookCharge, ...]
    when: str
    intents: int = 1
    moment: Literal["during", "after", "later"] = "after"


Broken = FaultArmed | FaultFelt | FaultLifted | FaultMet | StateKept | ShopperReturned | BooksRead
"""Every body of this module that a ledger can hold."""
