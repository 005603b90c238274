"""Expectations about calls: what was told, who was reached, whether the menu leads somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.expectations.expect import Expects, Verdict, present
from journeys.shopper.questions import HeardOnThePhone, PersonOnThePhone, StuckBranches, ToldOnThePhone
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def status_heard() -> Expects:
    """The line says where the order is."""
    return _told("I hear where my order is", "status")


def hours_heard() -> Expects:
    """The line says when somebody is there."""
    return _told("I hear when somebody is there", "contact_hours")


def return_rules_heard() -> Expects:
    """The line says how long things may be sent back."""
    return _told("I hear how long I can send it back", "window_days")


def person_reached() -> Expects:
    """A person takes the call, or the call is put through to one."""
    return Expects("I reach a person", lambda s: present(s.asks(PersonOnThePhone()), "a person", "nobody answered"))


def phone_says(words: str) -> Expects:
    """The last words on the phone have these words in them."""
    return Expects(f"the phone says “{words}”", lambda s: _says(s, words))


def call_back_promised() -> Expects:
    """The line promises to call back."""
    return Expects("a call back is promised", _promised)


def branches_lead_somewhere() -> Expects:
    """No branch of the phone menu ends in nothing."""
    return Expects("every branch of the menu leads somewhere", _lead)


def _told(text: str, attribute: str) -> Expects:
    return Expects(text, lambda s: present(s.asks(ToldOnThePhone((attribute,))), "an answer", "it was not said"))


def _says(shopper: Shopper, words: str) -> Verdict:
    heard = shopper.asks(HeardOnThePhone())
    return plainly(words) in plainly(heard), f"“{words}”", heard[-300:] or "nothing"


def _promised(shopper: Shopper) -> Verdict:
    made = [p for p in shopper.memory.call.promises if p.what == "call-back"] if shopper.memory.call else []
    return bool(made), "a promise to call", made[0].quote if made else "none was made"


def _lead(shopper: Shopper) -> Verdict:
    stuck = shopper.asks(StuckBranches())
    walked = shopper.memory.menu is not None
    return (
        walked and not stuck,
        "no dead end",
        ", ".join(stuck) or ("none found" if walked else "the menu was not walked"),
    )
