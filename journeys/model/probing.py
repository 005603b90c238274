"""What a shopper tried out on purpose, in a shop of its own: bodies of the evidence ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.model.keys import KeyWalk
from journeys.model.lookalike import Tempted
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


@dataclass(frozen=True)
class WentBack:
    """The customer went back by the browser's Back: to an arranged list, out of what covers the page, or a step.

    `left` and `shown` are the seqs of the looks before the way on and after Back, `action` the seq of Back. A list is
    told by its products in order: `bare` before it was arranged, `before` as it was left, `after` Back; `product` is
    the one that was opened, `screens` how many screens it is out of sight after Back (None: not known). What covers the
    page: `covered`, the share of the screen before and after Back, and `words`, what opened it; `same` says whether it
    is still the same page.

    `kept` says whether a browser that keeps pages in its memory shows the page as it was left: then most customers see
    no loss. None: not known. It is only asked where something differs, and False where the page never went away.
    """

    to: Literal["list", "layer", "step"]
    left: int
    shown: int
    action: int
    bare: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    product: str = ""
    screens: float | None = None
    covered: tuple[float, float] = (0.0, 0.0)
    words: str = ""
    same: bool = True
    kept: bool | None = None


Probed = Hurried | Recalled | KeyWalk | Opened | WentBack | Tempted
