"""Expectations about a shop in trouble: money, basket, truth, a way on, and that it comes back to its customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.candour import ADMISSIONS, WAYS_ON, claims
from journeys.model.fault import FaultArmed, FaultMet, StateKept
from journeys.model.mailing import kind_of
from journeys.shopper.expectations.expect import Expects, Verdict
from journeys.shopper.post.letterbox import empty
from journeys.shopper.recovering.checking import live, read_books, standing
from journeys.shopper.stages import at_or_past

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

FALSE = (
    ("success", "ordered", "no"),
    ("charged", "charged", "no"),
    ("not-charged", "charged", "yes"),
)
"""A claim, and the truth it contradicts."""


def not_charged_twice() -> Expects:
    """At most one order, and at most one charge that costs the customer anything."""
    return Expects("I have not been charged twice", _charged_once)


def not_charged() -> Expects:
    """Nothing costs the customer anything."""
    return Expects("I have not been charged", _charged_nothing)


def basket_still_there() -> Expects:
    """The lines, the code and what was typed are what they were before it failed."""
    return Expects("my basket is still there", _kept)


def told_the_truth() -> Expects:
    """What the shop said when it failed is not false, and does not keep silent about it."""
    return Expects("I was told the truth", _truth)


def told_within(seconds: float) -> Expects:
    """The shop said so soon enough."""
    return Expects(f"I was told within {seconds:g} seconds", lambda s: _soon(s, seconds))


def next_thing_known() -> Expects:
    """There is something the customer can do now, or is told to wait for."""
    return Expects("I know what to do next", _way_on)


def can_go_on() -> Expects:
    """Coming back leads to where one had to stop, without typing again."""
    return Expects("I can go on where I stopped", _resumed)


def shop_came_back() -> Expects:
    """A mail about it came."""
    return Expects("the shop comes back to me", _followed_up)


def _charged_once(shopper: Shopper) -> Verdict:
    read = read_books(shopper)
    charges = [charge for charge in read.charges if live(charge) > 0]
    orders = [order for order in read.orders if standing(order)]
    observed = f"{len(orders)} orders, {len(charges)} charges"
    most = read.intents
    return max(len(charges), len(orders)) <= most, f"{most} at the most of each", observed


def _charged_nothing(shopper: Shopper) -> Verdict:
    read = read_books(shopper)
    charges = [charge for charge in read.charges if live(charge) > 0][read.intents - 1 :]
    observed = f"{sum(live(charge) for charge in charges)} {charges[0].currency}" if charges else "no charge"
    return not charges, "no charge", observed


def _kept(shopper: Shopper) -> Verdict:
    states = shopper.memory.kept
    before = next((state for state in states if state.moment == "before"), None)
    after = next((state for state in reversed(states) if state.moment != "before"), None)
    if before is None or after is None:
        return False, "the same basket as before", "nothing to compare: nothing failed, or nobody looked again"
    lost = lost_of(before, after)
    return not lost, "the same basket as before", f"lost: {', '.join(lost)}" if lost else "the same"


def lost_of(before: StateKept, after: StateKept) -> tuple[str, ...]:
    """What is gone, in words; what the shop was not asked about is not gone."""
    now = {line.name.casefold(): line.quantity for line in after.lines}
    lost = [line.name for line in before.lines if line.name.casefold() not in now]
    lost += [line.name for line in before.lines if 0 < now.get(line.name.casefold(), 0) < line.quantity]
    lost += (
        [f"the code {before.code}"] if before.code and before.code != after.code and "basket" in after.looked else []
    )
    held = dict(after.fields)
    lost += [key for key, _ in before.fields if key in after.asked and key not in held]
    return tuple(lost)


def _truth(shopper: Shopper) -> Verdict:
    met = [one for one in shopper.memory.met if not one.foreign]
    if not met:
        return False, "a true word about what failed", "nothing failed, or the shop said nothing"
    armed = shopper.memory.broken.get(met[-1].fault)
    for one in met:
        wrong = falsehood(one, armed, shopper.view.language)
        if wrong:
            return False, "nothing that is not so", f"“{wrong}”"
    said = {claim for one in met for text in one.words for claim in claims(text, shopper.view.language)}
    honest = bool(said & ADMISSIONS) or any(one.done for one in met) or "success" in said
    quote = next((text for one in met for text in one.words), "silence")
    return honest, "a true word about what failed", f"“{quote[:200]}”"


def falsehood(met: FaultMet, armed: FaultArmed | None, language: str) -> str:
    """The words that are not so, "" when all are."""
    if armed is None or met.done or met.goal == "come-back":
        return ""
    for text in met.words:
        said = claims(text, language)
        if armed.kind != "declined" and said & {"blame-card", "blame-customer"}:
            return text
        if any(claim in said and getattr(armed, fact) == truth for claim, fact, truth in FALSE):
            return text
    return ""


def _soon(shopper: Shopper, limit: float) -> Verdict:
    met = [one for one in shopper.memory.met if not one.foreign and one.goal != "come-back"]
    worst = max((one.seconds for one in met), default=0.0)
    silent = not met or any(one.gave_up for one in met)
    return not silent and worst <= limit, f"words within {limit:g} s", "silence" if silent else f"after {worst:g} s"


def _way_on(shopper: Shopper) -> Verdict:
    met = [one for one in shopper.memory.met if not one.foreign]
    ways = [way.words or way.kind for one in met[-1:] for way in one.ways]
    said = [text for one in met[-1:] for text in one.words if claims(text, shopper.view.language) & WAYS_ON]
    return bool(ways or said), "something to do next", "; ".join([*said, *ways])[:200] or "nothing"


def _resumed(shopper: Shopper) -> Verdict:
    back = shopper.memory.returned
    if back is None:
        return False, "the same place as before", "nobody came back"
    again = f", asked again for {', '.join(back.again)}" if back.again else ""
    return at_or_past(back.found, back.left) and not back.again, f"the {back.left}", f"the {back.found}{again}"


def _followed_up(shopper: Shopper) -> Verdict:
    mails = [mail for _, mail in empty(shopper) if kind_of(mail) != "marketing"]
    return bool(mails), "a mail about what failed", f"“{mails[-1].subject}”" if mails else "no mail"
