"""What a shopper looked for: bodies of the evidence ledger, like those of `journeys.model.event`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Sought:
    """The shopper looked for a way to something, or for a place for it on this page, and found it or did not.

    `intent` is what was looked for in wayfinding's words (order.track, returns.open, promo.field, list.filter ...),
    `what` the same for people. `first` and `last` are the seqs of the looks that the search began and ended with.
    """

    intent: str
    what: str
    found: bool
    first: int
    last: int


@dataclass(frozen=True)
class Searched:
    """The shop's own search was tried. `about` is a product's name as its own page gives it.

    `purpose`: exact (that name), typo (the same with two letters swapped), nonsense (a word nobody sells anything by).
    `look` is the seq of the look at the answer, `listed` the products it shows, in order.
    """

    query: str
    purpose: Literal["exact", "typo", "nonsense"]
    about: str
    look: int
    listed: tuple[str, ...] = ()
