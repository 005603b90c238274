"""That a shopper looked for a way to something: a body of the evidence ledger, like those of `journeys.model.event`."""

from __future__ import annotations

from dataclasses import dataclass


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
