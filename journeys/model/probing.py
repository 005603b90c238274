"""What a shopper tried out on purpose, in a shop of its own: bodies of the evidence ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.model.keys import KeyWalk
from journeys.model.opened import Opened

HurryEnd = Literal["", "disabled", "replaced"]
"""Why no more presses were made: "" all were · disabled, the control let nobody press again · replaced, another control
or another page came in its place before the next press."""


@dataclass(frozen=True)
class Recalled:
    """The customer asks now, in this contact, what the shop knows of an earlier one about the same order.

    `contact` is the one he asks in, as its turns name it. He tells who he is and which order it is, and nothing else.
    """

    contact: str


@dataclass(frozen=True)
class Hurried:
    """A control pressed several times before the shop could answer, as somebody impatient does.

    `goal` and `subject` are those of the Attempt (order-place, basket-add), `action` the seq of the press, `presses`
    how many reached that very control, and `ended` why there were no more. For a basket, `each` is how many pieces one
    single press had put in before, `before` and `after` the pieces of that product around the presses; None where the
    page does not tell. What became of an order is in the books.
    """

    goal: Literal["order-place", "basket-add"]
    subject: str
    action: int
    presses: int
    ended: HurryEnd = ""
    each: int | None = None
    before: int | None = None
    after: int | None = None


Probed = Hurried | Recalled | KeyWalk | Opened
