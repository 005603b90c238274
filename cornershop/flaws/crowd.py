"""Weaknesses that only a crowd finds: its books are wrong afterwards. Ids are those of the invariants.

No single customer can be sure of them, so no detector looks for them, and they have no near miss.
"""

from __future__ import annotations

WEAKNESSES: dict[str, str] = {
    "oversold": "The shelf is looked at when the basket is filled; the order takes goods off it, there or not.",
    "charged-twice": "Two presses at the same time are two orders and two payments.",
    "code-overused": "Codes are looked at before payment and counted afterwards, whether any were left.",
}
