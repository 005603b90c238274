"""A code the shop advertises does not work.

## What it notices
A code that was offered on the site or in a mail, within the dates it names, is refused in a basket that fulfils what
the offer asks for.

## Why it hurts
The customer came because of it. Being refused now feels like bait.

## Example
"Welcome! 15% off with HELLO15", and in the basket: "We do not know this code".

## What to do
Make codes in one place, and let mails and banners take them from there; try every advertised code once a day.

## When it stays silent
A code past the day its offer names, a basket below the minimum its offer names, a code this customer used before, and
refusals because of products, region, account or another code are not judged: the offer may have said so elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.facts import amount, whole
from journeys.detectors._support.phrases import reasons
from journeys.detectors._support.refusals import bare
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof

EXCUSED = frozenset({"minimum", "product", "used", "account", "region", "combined", "not-yet"})
DEAD = frozenset({"unknown", "expired"})  # these say that there is no such code, whatever else is said

META = Meta(
    id="promo-advertised-dead",
    title="Advertised codes work",
    trouble="An advertised code that does not work",
    feels="You sent me this code!",
    remedy="Make codes in one place, let mails and banners take them from there, and try each once a day.",
    source="an offered code refused in a basket that fulfils the offer; any",
    group="price",
    tier="A",
    owner="marketing",
    checklist=("C2", "C5"),
    gaps=("G1",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every attempt at a code that was offered before."""
    offered = {f.fact.entity.removeprefix("code:").casefold(): f for f in timeline.facts_about("offered")}
    tried = [s for s in attempts(timeline, "code-apply") if _offer(offered, s) is not None]
    found, judged = [], 0
    for seen in tried:
        offer = _offer(offered, seen)
        assert offer
        if seen.body.result == "done":
            judged += 1
        elif seen.body.result == "refused" and _is_fulfilled(timeline, seen, offer):
            judged += 1
            found.append(_friction(timeline, seen, offer))
    empty = missing("what the offer asks for was not fulfilled") if tried else not_reached("no offered code was tried")
    yield from conclude(found, judged, empty)


def _offer(offered: dict[str, StatedFact], seen: Seen[Attempt]) -> StatedFact | None:
    offer = offered.get(seen.body.subject.casefold())
    return offer if offer and offer.seq < seen.seq else None


def _is_fulfilled(timeline: Timeline, seen: Seen[Attempt], offer: StatedFact) -> bool:
    """Whether the basket and the day fulfil what the offer says, and the refusal names no other condition.

    What is more than a bare no, in words nobody knows, may name one.
    """
    said = set(reasons(seen.body.message))
    if "minimum" in said or (said & EXCUSED and not said & DEAD):
        return False
    if seen.body.message and not said and not bare(seen.body.message, seen.body.subject):
        return False
    until, now = offer.fact.qualifier("until"), timeline.when(seen.seq)
    if until and (now is None or now.date() > date.fromisoformat(until)):
        return False
    minimum = offer.fact.qualifier("minimum")
    return not minimum or _spent(timeline, seen) >= int(minimum)


def _spent(timeline: Timeline, seen: Seen[Attempt]) -> int:
    """The basket's goods as last stated before the attempt's end, 0 where nothing was."""
    before = tuple(f for f in timeline.facts if f.seq < seen.seq)
    sums = whole(before, "subtotal") or whole(before, "total")
    return amount(sums[-1].fact) or 0 if sums else 0


def _friction(timeline: Timeline, seen: Seen[Attempt], offer: StatedFact) -> Friction:
    attempt = seen.body
    look = timeline.look(attempt.after) or timeline.look(attempt.before)
    where = "by mail" if offer.fact.channel == "mail" else "on the site"
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject="promo.code",
        cause=f"code:{attempt.subject}",
        cause_class="advertised-dead",
        expected=f"the code {attempt.subject} works, as offered {where}: “{offer.fact.quote}”",
        observed=f"it is refused: “{attempt.message}”" if attempt.message else "it is refused",
        proofs=(Proof(seen.seq, attempt.message), Proof(offer.look, offer.fact.quote)),
        url=look.url if look else "",
        loose="promo.code",
        exposure=0.5,
    )
