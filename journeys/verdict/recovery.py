"""What happened after a failure changes how much it hurts: recovery credit, and a second time.

A failure that the shop admits, makes right and loses nothing by weighs one step less, never below S1 and never the
second time; a failure that meets the same customer again weighs one step more (friction catalogue, 2.3 and group g;
Maxham and Netemeyer 2002).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from journeys.detectors._support.failures import Failure, again, failures
from journeys.evidence.timeline import Timeline
from journeys.model.candour import claims, makes_right
from journeys.model.event import Look
from journeys.model.fault import FaultArmed
from journeys.model.finding import SEVERITIES
from journeys.verdict.detecting import Detected
from journeys.verdict.draft import Draft

LOSSES = frozenset(
    (
        "recover-double-charge",
        "recover-order-limbo",
        "recover-cart-lost",
        "recover-dishonest",
        "recover-no-resume",
        "failure-hidden",
        "data-lost-on-error",
        "session-dropped",
    )
)
"""Findings that say that something was lost, or that it was not told: no credit in a journey with one of them."""

KEPT = frozenset(("recover-cart-lost", "recover-no-resume", "data-lost-on-error"))
"""Detectors of which one must have looked and found everything in its place, unless a further try went through."""

ITSELF = frozenset(("failure-repeated", "failure-not-owned", "failure-no-make-right"))
"""Findings about the recovery, not about the failure: their weight is their own. So is that of the group `recovery`."""

CREDIT = "one step down: the shop admitted it, made it right, and nothing was lost"
AGAIN = "one step up: the same failure met the same customer before"


def settled(timeline: Timeline, said: Sequence[Detected]) -> tuple[Draft, ...]:
    """The drafts of one journey with the severities that recovery and repetition leave them, in the same order."""
    drafts = tuple(draft for one in said for draft in one.drafts)
    twice = again(timeline)
    second = _keys(failure for group in twice for failure in group[1:])
    merged = {failure.cause for group in twice for failure in group}
    known = {failure.kind for group in twice for failure in group}
    healed = [one for one in failures(timeline) if one.kind not in known and _recovered(timeline, one, said)]
    credited = _keys(healed)

    armed = timeline.all(FaultArmed)
    since = armed[0].seq if armed else None

    def settle(draft: Draft) -> Draft:
        draft = _given(draft, since)
        if draft.meta.group == "recovery" or draft.meta.id in ITSELF:
            return draft
        if _about(timeline, draft, second) or (draft.friction.count > 1 and draft.friction.cause in merged):
            return _moved(draft, 1, AGAIN)
        return _moved(draft, -1, CREDIT) if _about(timeline, draft, credited) else draft

    return tuple(settle(draft) for draft in drafts)


def _given(draft: Draft, since: int | None) -> Draft:
    """In a fault journey everybody meets what is found from the fault on: given that it happens, exposure is 1."""
    if since is None or draft.friction.exposure >= 1 or draft.friction.proofs[0].event < since:
        return draft
    return replace(draft, friction=replace(draft.friction, exposure=1.0))


def _recovered(timeline: Timeline, failure: Failure, said: Sequence[Detected]) -> bool:
    """Whether the shop admitted it, made it right, and nothing was lost; what nobody looked at was not kept."""
    if any(one.meta.id in LOSSES and one.drafts for one in said):
        return False
    locale = timeline.journey.locale
    admitted = any("admit" in claims(text, locale) for text in failure.said)
    righted = failure.made_good or any(makes_right(text, locale) for text in failure.said)
    kept = failure.made_good or any(one.meta.id in KEPT and one.outcome == "clear" for one in said)
    return admitted and righted and kept


def _keys(found: Iterable[Failure]) -> set[int | str]:
    """Their events and causes."""
    keys: set[int | str] = set()
    for failure in found:
        keys |= {*failure.events, failure.cause}
    return keys


def _about(timeline: Timeline, draft: Draft, keys: set[int | str]) -> bool:
    """Whether a draft is about these failures: the same cause, one of their actions, or the same proof."""
    friction = draft.friction
    action = friction.cause.removeprefix("action:")
    if friction.cause in keys or (action.isdigit() and int(action) in keys):
        return True
    own = {proof.event for proof in friction.proofs if not isinstance(timeline.at(proof.event).body, Look)}
    return not own.isdisjoint(keys)


def _moved(draft: Draft, steps: int, why: str) -> Draft:
    """The draft with its severity some steps up or down, within S1 and S4, and the reason where it moved."""
    place = SEVERITIES.index(draft.friction.severity)
    wanted = SEVERITIES[min(max(place + steps, 0), len(SEVERITIES) - 1)]
    if wanted == draft.friction.severity:
        return draft
    told = f"{draft.friction.severity} → {wanted}, {why}"
    return replace(draft, friction=replace(draft.friction, severity=wanted), weighed=told)
