"""It failed, and the shop says it worked.

## What it notices
Proof of failure (the shop's server failed, no order came to be, the basket did not change) beside a page that
claims success, or that says nothing for ten seconds.

## Why it hurts
The customer walks away content and finds out later, without the goods, perhaps without the money, and with nobody
to blame but the shop.

## Example
The order call answers 500, and the page says "Thank you for your order".

## What to do
Believe the answer of your own server: confirm only what has happened, and say so when it has not.

## When it stays silent
Codes that are accepted without effect have a detector of their own. An order that is taken in ("we will confirm by
e-mail") is not a failure. A call that the page repeats until it works has not failed. A success that corrects
itself within ten seconds is a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import actions_of, answered, attempts, exposure, path_of
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.failures import broken_requests
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof

SILENT_MS = 10_000  # Nielsen: ten seconds keep attention (as reported)

META = Meta(
    id="failure-hidden",
    title="Failures are told",
    trouble="A failure sold as success",
    feels="It said it worked.",
    remedy="Confirm only what has happened; say so when it has not.",
    source="any contradiction between state and words; 10 s: Nielsen's response-time limits",
    group="messages",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P4", "P7"),
)

_GOALS = ("order-place", "basket-add", "stage-submit", "return-request", "contact", "login")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare what happened with what was said, attempt by attempt."""
    tried = attempts(timeline, *_GOALS)
    known = [seen for seen in tried if seen.body.result != "unknown" or broken_requests(timeline, seen.body)]
    found = []
    for seen in known:
        observed = _contradiction(timeline, seen.body)
        if observed:
            found.append(_friction(timeline, seen, observed))
    empty = missing("what came of it could not be told") if tried else not_reached("nothing was tried that can fail")
    yield from conclude(found, len(known), empty)


def _contradiction(timeline: Timeline, attempt: Attempt) -> str:
    broken = broken_requests(timeline, attempt)
    if attempt.claims == "success":
        if attempt.result == "contradicted":
            return f"the shop said “{attempt.message}”, but {attempt.observed or 'nothing changed'}"
        state_changes = [(seq, call) for seq, call in broken if call.method != "GET"]
        if state_changes and not _came_true(timeline, attempt):
            _, call = state_changes[0]
            return f"the shop said “{attempt.message}”, but its server failed ({call.status or call.failure})"
        return ""
    waited = max((a.body.response.window_ms for a in actions_of(timeline, attempt) if a.body.response), default=0.0)
    if broken and attempt.result == "no-answer" and not attempt.message and waited >= SILENT_MS:
        return f"the server failed, and the page said nothing for {waited / 1000:.0f} s"
    return ""


def _came_true(timeline: Timeline, attempt: Attempt) -> bool:
    """Whether more than the shop's own words says that it worked; an order that was taken has a number."""
    if attempt.goal != "order-place" or attempt.result != "done":
        return attempt.result == "done"
    return any(f.fact.value and f.look > attempt.before for f in timeline.facts_about("order_number"))


def _friction(timeline: Timeline, seen: Seen[Attempt], observed: str) -> Friction:
    attempt = seen.body
    acts = actions_of(timeline, attempt)
    look = timeline.look(attempt.after) or timeline.look(attempt.before)
    corrected = _corrected(timeline, seen)
    proofs = [Proof(seen.seq, attempt.message or observed)]
    proofs += [
        Proof(seq, f"{call.method} {template(call.url)}: {call.status}")
        for seq, call in broken_requests(timeline, attempt)
    ]
    proofs += [Proof(attempt.after, attempt.message)] if timeline.look(attempt.after) else []
    return Friction(
        severity="S1" if corrected else "S4",
        confidence="confirmed",
        step=seen.step,
        subject=attempt.goal,
        cause=f"action:{acts[-1].seq}" if acts else f"attempt:{attempt.goal}",
        cause_class="late-truth" if corrected else "hidden-failure",
        expected=attempt.expected or "the shop says what happened",
        observed=observed + ("; it corrected itself within 10 s" if corrected else ""),
        proofs=tuple(proofs),
        url=look.url if look else "",
        loose=attempt.goal,
        exposure=exposure(path_of(timeline, acts[-1])) if acts else 1.0,
    )


def _corrected(timeline: Timeline, seen: Seen[Attempt]) -> bool:
    """Whether the truth was told after all within ten seconds: error words after the claim."""
    for act, _, response in answered(timeline):
        soon = seen.body.first <= act.seq and act.at - seen.at <= SILENT_MS / 1000
        tones = [text.tone for text in response.new_texts]
        if soon and "error" in tones and (act.seq > seen.body.last or "success" in tones[: tones.index("error")]):
            return True
    return False
