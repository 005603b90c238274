"""A code is refused, and nobody says why.

## What it notices
A promotion code is refused with a bare no, and none of the reasons a code can have: expired, not yet valid, minimum
spend, not for these products, already used, not for this customer, unknown, wrong region, not together with another.
Or with no words at all.

## Why it hurts
Without a reason the customer cannot do anything: not spend a little more, not correct a typing error, not stop trying.

## Example
"Code not accepted."

## What to do
Say the reason, and what would help: "This code ended on 31 May", "Add 4.10 more to use this code".

## When it stays silent
Any of the reasons is enough, also "we do not know this code" for codes that exist but are not for this customer:
shops may keep that secret. Whatever is more than a bare no ("code not accepted, please try again") is taken for a
reason, in any words. Languages without a word list are not judged, except where nothing at all is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import actions_of, attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.phrases import reasons
from journeys.detectors._support.refusals import bare
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="promo-rejected-no-reason",
    title="Refused codes are refused with a reason",
    trouble="A code that is refused without a reason",
    feels="Why not?",
    remedy="Say the reason and what would help, in one sentence beside the code.",
    source="classes of reason of our own; no reason matched",
    group="price",
    tier="C",
    owner="marketing",
    checklist=("C2",),
    locale_bound=True,
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the words of every refusal."""
    refused = [s for s in attempts(timeline, "code-apply") if _is_refused(s.body)]
    readable = [s for s in refused if not s.body.message or reasons(s.body.message) or _is_bare(s.body)]
    found = [_friction(timeline, s) for s in readable if not reasons(s.body.message)]
    empty = (
        missing("what is said may be a reason, in words of no list") if refused else not_reached("no code was refused")
    )
    yield from conclude(found, len(readable), empty)


def _is_bare(attempt: Attempt) -> bool:
    return bare(attempt.message, attempt.subject)


def _is_refused(attempt: Attempt) -> bool:
    return attempt.result in ("refused", "no-answer") or attempt.claims == "refusal"


def _friction(timeline: Timeline, seen: Seen[Attempt]) -> Friction:
    attempt = seen.body
    silent = not attempt.message
    acts = actions_of(timeline, attempt)
    look = timeline.look(attempt.after) or timeline.look(attempt.before)
    return Friction(
        severity="S2",
        confidence="confirmed" if silent else "probable",
        step=seen.step,
        subject="promo.code",
        cause=f"action:{acts[-1].seq}" if silent and acts else "message:promo.code",
        cause_class="refused-in-silence" if silent else "refused-without-reason",
        expected="the reason why the code is refused",
        observed="nothing changed and nothing was said" if silent else f"“{attempt.message}”",
        proofs=(Proof(seen.seq, attempt.message), *(Proof(act.seq, act.body.title) for act in acts[-1:])),
        url=look.url if look else "",
        loose="promo.code",
        exposure=0.5,
    )
