"""Expectations about mails: that they come, what they say, and that they stop."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from journeys.model.mailing import kind_of, one_click_address, role_of
from journeys.shopper.expectations.expect import Expects, Verdict
from journeys.shopper.post.letterbox import empty, sent_at

if TYPE_CHECKING:
    from journeys.model.contact import Mail
    from journeys.model.fact import Fact
    from journeys.shopper.shopper import Shopper

COMPARED = ("total", "delivery_from", "delivery_to")
WELCOMES = frozenset({"welcome", "optin"})


def mail_came(role: str) -> Expects:
    """A mail of this role was received."""
    name = "dispatch" if role == "dispatched" else role
    return Expects(f"I get the {name} mail", lambda s: _came(s, role, f"a {name} mail"))


def mail_matches_order() -> Expects:
    """Order number, total and delivery dates of the confirmation mail are those the shop showed."""
    return Expects("the confirmation mail says what the shop said", _matches)


def letters_as_promised() -> Expects:
    """No more letters came in any stretch of days than the shop said."""
    return Expects("I get as many letters as I was promised", _as_promised)


def can_leave_with_one_click() -> Expects:
    """Every letter offers one-click unsubscribing."""
    return Expects("I can leave with one click", _one_click)


def left_alone() -> Expects:
    """No letter was sent after the shopper unsubscribed and 48 hours had passed."""
    return Expects("I am left alone", _left_alone)


def _came(shopper: Shopper, role: str, wanted: str) -> Verdict:
    found = [mail for _, mail in empty(shopper) if role_of(mail) == role]
    return bool(found), wanted, f"“{found[-1].subject}”" if found else "no such mail came"


def _matches(shopper: Shopper) -> Verdict:
    mailed = {(n.fact.attribute, n.fact.entity): n.fact for n in shopper.memory.facts if n.fact.channel == "mail"}
    wrong = []
    for attribute in COMPARED:
        shown = _shown(shopper, attribute)
        told = next((fact for (name, _), fact in mailed.items() if name == attribute), None)
        if shown and told and shown.unit == told.unit and shown.value != told.value:
            wrong.append(f"{attribute} “{told.quote}” for “{shown.quote}”")
    return not wrong, "the same total and dates", "; ".join(wrong) or "the same"


def _shown(shopper: Shopper, attribute: str) -> Fact | None:
    """What the pages said of it last."""
    shown = [n.fact for n in shopper.memory.facts if n.fact.channel != "mail" and n.fact.attribute == attribute]
    return shown[-1] if shown else None


def _letters(shopper: Shopper) -> list[tuple[datetime, Mail]]:
    found = [(sent_at(mail), mail) for _, mail in empty(shopper) if kind_of(mail) == "marketing"]
    return [(when, mail) for when, mail in found if when is not None and role_of(mail) not in WELCOMES]


def _as_promised(shopper: Shopper) -> Verdict:
    promised = shopper.memory.latest("frequency", "policy:newsletter")
    letters = _letters(shopper)
    if promised is None or not isinstance(promised.value, int):
        return True, "as many as promised", f"nothing was promised; {len(letters)} came"
    days = int(promised.qualifier("days", "7"))
    most = max((_within(when, letters, days) for when, _ in letters), default=0)
    return most <= promised.value, f"at most {promised.value} in {days} days", f"{most} in {days} days"


def _within(start: datetime, letters: list[tuple[datetime, Mail]], days: int) -> int:
    return sum(start <= when < start + timedelta(days=days) for when, _ in letters)


def _one_click(shopper: Shopper) -> Verdict:
    letters = [mail for _, mail in empty(shopper) if kind_of(mail) == "marketing" and role_of(mail) != "optin"]
    without = [mail.subject for mail in letters if not one_click_address(mail)]
    observed = f"none in “{without[0]}”" if without else f"in all {len(letters)} letters"
    return not without, "a one-click header in every letter", observed


def _left_alone(shopper: Shopper) -> Verdict:
    since = shopper.memory.unsubscribed
    if since is None:
        return True, "no letter", "the shopper did not unsubscribe"
    late = [mail for when, mail in _letters(shopper) if when > since + timedelta(hours=48)]
    return not late, "no letter after 48 hours", f"“{late[0].subject}” of {late[0].when}" if late else "none came"
