"""Expectations about contacts with people and bots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.expectations.expect import Expects, Verdict

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

SETTLED = frozenset({"resolved", "refused"})
AHEAD = SETTLED | {"promised"}
SLOT_WORDS = {"order": "order number", "email": "e-mail address", "name": "name", "issue": "issue"}


def issue_settled() -> Expects:
    """The last contact settled its issue: done, or a clear no with its reason."""
    return Expects("my issue is settled", lambda s: _ended(s, SETTLED, "an answer that settles it"))


def next_step_known() -> Expects:
    """After the last contact the customer knows what happens: it is settled, or something is promised."""
    return Expects("I know what happens next", lambda s: _ended(s, AHEAD, "an answer or a promise"))


def told_once(slot: str) -> Expects:
    """A piece of information was told at most once, over all contacts of the journey."""
    words = SLOT_WORDS.get(slot, slot)
    return Expects(
        f"I tell my {words} only once",
        lambda s: (s.memory.told[slot] <= 1, "told once at most", f"told {s.memory.told[slot]} times"),
    )


def answer_matches_page() -> Expects:
    """The measure that was answered is the one on the product's page."""
    return Expects("the answer is what the product page says", _matches)


def _ended(shopper: Shopper, wanted: frozenset[str], expected: str) -> Verdict:
    if not shopper.memory.settled_contacts:
        return False, expected, "nobody was contacted"
    outcome, reason = shopper.memory.settled_contacts[-1]
    return outcome in wanted, expected, f"{outcome}: {reason}" if reason else outcome


def _matches(shopper: Shopper) -> Verdict:
    stated = [n.fact for n in shopper.memory.facts if n.fact.attribute == "spec"]
    answers = [f for f in stated if f.channel != "browser"]
    if not answers:
        return False, "an answer with a measure", "no measure was answered"
    last = answers[-1]
    page = [f for f in stated if f.channel == "browser" and (f.entity, f.qualifiers) == (last.entity, last.qualifiers)]
    seen = f"{last.value} {last.unit}"
    if not page:
        return False, "the same on the product's page", f"{seen}, and the page says nothing of it"
    return (page[-1].value, page[-1].unit) == (last.value, last.unit), f"{page[-1].value} {page[-1].unit}", seen
