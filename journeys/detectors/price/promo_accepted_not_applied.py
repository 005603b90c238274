"""A code is accepted, and the price stays the same.

## What it notices
A promotion code is entered, the shop says yes, and five seconds later neither the total nor any line has become lower.

## Why it hurts
The customer was promised a lower price and told that they got it. Whoever trusts that pays too much.

## Example
"Code WELCOME10 applied" stands in green above a total that is as high as before.

## What to do
Show the discount as a line and take it off the total, or say that the code does not apply and why.

## When it stays silent
A code for free delivery when no delivery has been chosen yet, and messages such as "shown after your delivery
choice", are judged later, where the shop said it would be. A code that was in force already changes nothing a
second time. A refusal is not judged here.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import actions_of, attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, by_look, discount_of, fees, nearest, show, total_of
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import CannotTell, Friction, Meta, Observation, Proof, Severity

META = Meta(
    id="promo-accepted-not-applied",
    title="Codes that are accepted lower the price",
    trouble="A code that is accepted and changes nothing",
    feels="It said yes, then nothing.",
    remedy="Show the discount as a line and take it off the total, or say why the code does not apply.",
    source="success message against total and discount line; presence test of our own",
    group="price",
    tier="A",
    owner="marketing",
    checklist=("C2",),
)

_PAID = ("payment", "review", "confirmation")
_Looks = dict[int, tuple[StatedFact, ...]]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every code that the shop said yes to."""
    tried = attempts(timeline, "code-apply")
    looks = by_look(timeline)
    found, looked, unclear = [], 0, ""
    for seen in tried:
        verdict = _verdict(looks, seen.body)
        if verdict == "unknown":
            unclear = "what the code did could not be read from the totals"
        elif verdict == "later":
            unclear = "the shop said the code works later, and the journey did not get there"
        elif verdict:
            looked += 1
        if verdict == "nothing":
            found.append(_friction(timeline, looks, seen))
    empty: CannotTell = missing(unclear) if unclear else not_reached("no code was entered")
    yield from conclude(found, looked, empty)


def _verdict(looks: _Looks, attempt: Attempt) -> str:
    """clear, nothing (said yes, did nothing), later, unknown; a refusal is clear here."""
    if attempt.result == "done" or attempt.claims == "refusal" or attempt.result == "refused":
        return "clear"
    if attempt.claims != "success":
        return "unknown"
    if says("already", attempt.message):
        return "clear"
    before, after = nearest(looks, attempt.before), nearest(looks, attempt.after, attempt.before + 1)
    change = _change(before, after)
    if change == "lower" or (change == "unknown" and attempt.result != "contradicted"):
        return "clear" if change == "lower" else "unknown"
    later = [facts for look, facts in looks.items() if look > max(attempt.after, attempt.last)]
    if any(_is_lower(before, facts) for facts in later):
        return "clear"
    if says("later", attempt.message) or says("free-delivery", attempt.message):
        judged = [facts for facts in later if facts[0].fact.stage in _PAID and total_of(facts)]
        return "nothing" if judged else "later"
    return "nothing"


def _change(before: tuple[StatedFact, ...], after: tuple[StatedFact, ...]) -> str:
    """What became of the price from look to look: lower, same, unknown."""
    old, new = total_of(before), total_of(after)
    if old is None or new is None or old.fact.unit != new.fact.unit:
        return "lower" if discount_of(after) and not discount_of(before) else "unknown"
    if (amount(new.fact) or 0) < (amount(old.fact) or 0):
        return "lower"
    had, has = discount_of(before), discount_of(after)
    return "lower" if had and has and had.fact.value == has.fact.value else "same"


def _is_lower(before: tuple[StatedFact, ...], later: tuple[StatedFact, ...]) -> bool:
    """Whether a later page has the discount: as a line with a sure amount, or as delivery at no cost."""
    if discount_of(later) and not discount_of(before):
        old, new = total_of(before), total_of(later)
        charges = sum(amount(f.fact) or 0 for f in fees(later))
        return old is None or new is None or (amount(new.fact) or 0) < (amount(old.fact) or 0) + charges
    free = [
        f for f in later if f.fact.attribute == "fee" and f.fact.value == 0 and f.fact.qualifier("kind") == "delivery"
    ]
    return bool(free) and later[0].fact.stage in _PAID


def _unmoved(looks: _Looks, before: int, later: list[tuple[StatedFact, ...]]) -> StatedFact | None:
    """The first total that a later page states, where it is no lower than the one before: pages repeat no fact that
    stands, so the one that answered may state none.
    """
    old, new = total_of(nearest(looks, before)), next(filter(None, map(total_of, later)), None)
    if old is None or new is None or old.fact.unit != new.fact.unit:
        return None
    return new if (amount(new.fact) or 0) >= (amount(old.fact) or 0) else None


def _friction(timeline: Timeline, looks: _Looks, seen: Seen[Attempt]) -> Friction:
    attempt = seen.body
    later = [facts for look, facts in looks.items() if look > attempt.after]
    paid = any(facts[0].fact.stage in _PAID and total_of(facts) for facts in later)
    severity: Severity = "S4" if paid else "S3"
    total = total_of(nearest(looks, attempt.after, attempt.before + 1)) or _unmoved(looks, attempt.before, later)
    look = timeline.look(attempt.after) or timeline.look(attempt.before)
    proofs = [Proof(seen.seq, attempt.message)]
    proofs += [Proof(total.look, total.fact.quote)] if total else []
    proofs += [Proof(act.seq, act.body.title) for act in actions_of(timeline, attempt)][-1:]
    still = (
        f"the total is still {show(amount(total.fact) or 0, total.fact.unit)}" if total else "the price did not change"
    )
    return Friction(
        severity=severity,
        confidence="confirmed" if total else "probable",
        step=seen.step,
        subject="promo.code",
        cause="facts:basket/total",
        cause_class="accepted-without-effect",
        expected="a lower total or a discount line",
        observed=f"the shop said “{attempt.message}”; {still}",
        proofs=tuple(proofs),
        url=look.url if look else "",
        loose="promo.code",
        exposure=0.5,
    )
