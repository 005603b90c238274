"""Budgets of effort and time, counted from the beginning of the journey."""

from __future__ import annotations

from journeys.shopper.expectations.expect import Expects, at_most


def at_most_presses(presses: int) -> Expects:
    """Clicks or taps so far."""
    return Expects(f"at most {presses} taps", lambda s: at_most(presses, s.effort.presses, "taps"))


def at_most_keystrokes(keystrokes: int) -> Expects:
    """Keys so far."""
    return Expects(f"at most {keystrokes} keystrokes", lambda s: at_most(keystrokes, s.effort.keystrokes, "keystrokes"))


def at_most_pages(pages: int) -> Expects:
    """Pages so far: addresses that differ from the one before."""
    return Expects(f"at most {pages} pages", lambda s: at_most(pages, s.memory.pages, "pages"))


def within_seconds(seconds: float) -> Expects:
    """Seconds since the journey began."""
    return Expects(f"within {seconds:g} seconds", lambda s: at_most(seconds, round(s.seconds, 1), "seconds"))


def nothing_typed_twice() -> Expects:
    """Nothing had to be typed a second time; passwords and card codes apart."""
    return Expects(
        "without typing anything twice",
        lambda s: (not s.effort.twice, "nothing typed twice", ", ".join(s.effort.twice) or "nothing typed twice"),
    )
