"""A code works on one device and not on the other.

## What it notices
The same promotion code, tried with the same basket by robots on a phone and on a desktop: taken on one, refused or
without effect on the other, or taking off another amount.

## Why it hurts
The mail with the code is read on the phone. There the code is "unknown"; nobody tries again on a computer.

## Example
FREESHIP takes the delivery off on the desktop page. The phone page says that it does not know the code.

## What to do
Check codes in one place for every channel, and print a limit that is meant with the code.

## When it stays silent
A limit to one channel that the refusal or a page says ("only in our app") is no split. Codes that were used before,
belong to an account, or cannot be combined may rightly differ, and so may another basket, language or day: then it
cannot tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, by_look, discount_of, nearest, show, total_of
from journeys.detectors._support.looks import is_mobile, pages
from journeys.detectors._support.peers import peers
from journeys.detectors._support.phrases import reasons, says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import ROUNDING_MINOR
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof

TOLERANCE = ROUNDING_MINOR  # own convention, see model/conventions.py
SAME_DAY = timedelta(days=1)  # own convention: codes end and begin at midnight

META = Meta(
    id="promo-channel-split",
    title="A code works alike on every device",
    trouble="A code that works on one device only",
    feels="It works online, just not here.",
    remedy="Check codes in one place for every channel, and print a limit that is meant.",
    source="presence test of our own: the same code and basket, another outcome",
    group="channels",
    tier="A",
    owner="marketing",
    checklist=("C2",),
    gaps=("G2",),
)

_PERSONAL = frozenset(("used", "account", "combined"))
_YES, _NO = frozenset(("done",)), frozenset(("refused", "no-answer", "contradicted"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold each code that was tried here against the same code on the other kind of device."""
    found, looked, doubts = [], 0, 0
    for seen in attempts(timeline, "code-apply"):
        others = list(_elsewhere(timeline, seen.body.subject))
        rivals = [(peer, other) for peer, other in others if _comparable(timeline, seen, peer, other)]
        doubts += bool(others) and not rivals
        splits = [
            _friction(timeline, seen, peer, other, said)
            for peer, other in rivals
            if (said := _split(timeline, seen, peer, other)) and not _is_stated(seen, timeline, peer)
        ]
        looked += bool(rivals)
        found += splits[:1]
    empty = missing("another basket, account or day") if doubts else not_reached("no code was tried on both devices")
    yield from conclude(found, looked, empty)


def _elsewhere(timeline: Timeline, code: str) -> Iterator[tuple[Timeline, Seen[Attempt]]]:
    """Tries of the same code on the other kind of device."""
    for peer in peers(timeline):
        if is_mobile(peer) != is_mobile(timeline):
            for other in attempts(peer, "code-apply"):
                if other.body.subject.casefold() == code.casefold():
                    yield peer, other


def _comparable(timeline: Timeline, seen: Seen[Attempt], peer: Timeline, other: Seen[Attempt]) -> bool:
    """Whether basket, account and day were the same, and neither refusal is a personal one."""
    results = {seen.body.result, other.body.result}
    said = set(reasons(f"{seen.body.message} {other.body.message}"))
    if not results <= _YES | _NO or (said & _PERSONAL and "unknown" not in said):
        return False
    mine, theirs = _basket(timeline, seen), _basket(peer, other)
    when, then = timeline.when(seen.seq), peer.when(other.seq)
    same_day = when is None or then is None or abs(when - then) < SAME_DAY
    return mine is not None and mine == theirs and same_day and _signed_in(timeline, seen) == _signed_in(peer, other)


def _basket(timeline: Timeline, seen: Seen[Attempt]) -> tuple[object, ...] | None:
    """What was in the basket before the code: total and goods; None where no total was read, or a code was in force."""
    facts = nearest(by_look(timeline), seen.body.before)
    total = total_of(facts)
    if total is None or discount_of(facts) is not None:
        return None
    goods = {f.fact.entity: f.fact.value for f in facts if f.fact.attribute == "line_total"}
    return total.fact.value, total.fact.unit, tuple(sorted(goods.items()))


def _signed_in(timeline: Timeline, seen: Seen[Attempt]) -> bool:
    return any(s.seq < seen.seq and s.body.result == "done" for s in attempts(timeline, "login"))


def _off(timeline: Timeline, seen: Seen[Attempt]) -> int | None:
    """By how much the total fell."""
    looks = by_look(timeline)
    before, after = (total_of(nearest(looks, look)) for look in (seen.body.before, seen.body.after))
    values = [amount(stated.fact) for stated in (before, after) if stated]
    return values[0] - values[1] if len(values) == 2 and None not in values else None  # type: ignore[operator]


def _split(timeline: Timeline, seen: Seen[Attempt], peer: Timeline, other: Seen[Attempt]) -> str:
    """What is worse here than there, in words; "" where nothing is."""
    if other.body.result not in _YES:
        return ""
    if seen.body.result in _NO:
        return f"“{seen.body.message}”" if seen.body.message else "nothing happens"
    mine, theirs = _off(timeline, seen), _off(peer, other)
    if mine is None or theirs is None or theirs - mine <= TOLERANCE:
        return ""
    unit = next((f.fact.unit for f in timeline.facts if f.fact.attribute == "total"), "")
    return f"it takes off {show(mine, unit)}, and there {show(theirs, unit)}"


def _is_stated(seen: Seen[Attempt], *walks: Timeline) -> bool:
    """Whether the refusal, or a page beside the code's name, says that it is for another channel only."""
    if says("elsewhere-only", seen.body.message) or "region" in reasons(seen.body.message):
        return True
    code = seen.body.subject.casefold()
    words = (node.words for walk in walks for _, state in pages(walk) for node in state.outline.nodes)
    return any(code in said.casefold() and says("elsewhere-only", said) for said in words)


def _friction(timeline: Timeline, seen: Seen[Attempt], peer: Timeline, other: Seen[Attempt], said: str) -> Friction:
    look = timeline.look(seen.body.after) or timeline.look(seen.body.before)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject="promo.code",
        cause=f"code:{seen.body.subject}",
        cause_class="channel-split",
        expected=f"{seen.body.subject} works as on the {peer.journey.device} in “{peer.journey.name}”",
        observed=f"on the {timeline.journey.device}: {said}",
        proofs=(Proof(seen.seq, seen.body.message or other.body.expected),),
        url=look.url if look else "",
        loose="promo.code",
        exposure=0.5,
    )
