"""The typed fact and promise records that price, promise and channel detectors compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# The stages of a purchase in customer order; a fact's stage says where on the path it was stated.
STAGES = (
    "home",
    "list",
    "product",
    "basket",
    "contact",
    "address",
    "delivery",
    "payment",
    "review",
    "confirmation",
    "tracking",
    "account",
    "returns",
    "help",
    "login",
    "other",
)
Stage = str


@dataclass(frozen=True)
class Fact:
    """One thing the shop stated.

    `entity`     what it is about: `item:blue mug`, `basket`, `order`, `order:1042`, `code:WELCOME10`, `policy:returns`,
                 `delivery`, `delivery:express`. Item names are casefolded and whitespace-normalised.
    `attribute`  unit_price, markup_price (what the page tells machines), line_total, quantity, was_price, subtotal,
                 total, fee, tax, discount, stock, delivery_from, delivery_to, order_number, status, window_days,
                 refund_days, return_fee, code_rule ...
                 Away from the page also: `invoice:2026-17`, `refund:ORDER`, `parcel:NUMBER`; paid, refund, vat_rate,
                 net, gross, payable, delivered (date), contact_hours.
    `value`      int for money (minor units), counts and days; ISO date text for dates; text otherwise;
                 None means "seen, but could not be read surely".
    `unit`       ISO 4217 code for money, `days`, `pieces`, `date`, or "".
    `qualifiers` sorted (name, value) pairs that must be equal before two facts may be compared:
                 label (of a fee or tax), variant, tax (incl|excl), from (yes), per (piece|pack), option.
    `stage`      one of STAGES; `channel` browser, wire, mail, chat, phone, document.
    `look`       seq of the event it was read from; `quote` the words; `locator` the node ref, mail id or PDF page.
    """

    entity: str
    attribute: str
    value: int | str | None
    unit: str = ""
    qualifiers: tuple[tuple[str, str], ...] = ()
    channel: str = "browser"
    stage: Stage = "other"
    quote: str = ""
    locator: str = ""

    def qualifier(self, name: str, default: str = "") -> str:
        """The value of one qualifier."""
        return dict(self.qualifiers).get(name, default)


PromiseState = Literal["kept", "pending", "broken", "unknown"]


@dataclass(frozen=True)
class Promise:
    """A fact with a due time. `due` is an ISO date or date-time on the customer clock; "" when none was given.

    `what` is delivery, refund, call-back, reply, mail or return-label; `about` the order or contact it was made for.
    `made_at` is the stage or place it was made at. It is recorded as pending; what closed it is found in later facts.
    """

    what: str
    made_at: str
    channel: str
    due: str
    state: PromiseState
    quote: str = ""
    about: str = ""
