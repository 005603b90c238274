"""The shop failed, and its words make it nobody's fault.

## What it notices
What is said to a failure of the shop's own is held against three parts: that it is the shop's own failure, that the
shop is sorry, and what happens now (another try, another way, somebody to talk to, a remedy). The first or the last is
missing; a missing apology alone is a note.

## Why it hurts
Customers forgive a failure that is owned. A sentence without a subject leaves them wondering what they did wrong, and
what to do next.

## Example
The payment service is down, and the page says “Transaction could not be processed”.

## What to do
Say “our payment service is not answering”, say sorry, and say when to try again, how else to pay, or whom to call.

## When it stays silent
Mistakes of the customer need no apology, and neither do a bank that declines or a line that is dead. Silence and false
success have detectors of their own, and so has blame that is put on the customer. “We do not know yet, please do not
pay again” owns it. In a language it has no words for, nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import said, understood, url_at
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.owning import Answered, answered_failures
from journeys.evidence.timeline import Timeline
from journeys.model.candour import ADMISSIONS, WAYS_ON
from journeys.model.finding import Friction, Meta, Observation, Proof

PARTS = ("admit", "make right")  # Lewicki et al. 2016: responsibility matters most, then an offer of repair

META = Meta(
    id="failure-not-owned",
    title="Failures of the shop are owned",
    trouble="A failure that is nobody's fault",
    feels="Not even sorry.",
    remedy="Name the failure as your own, say sorry, and say what happens now or what the customer can do.",
    source="Lewicki et al. 2016: responsibility matters most in an apology, then an offer of repair, then regret",
    group="messages",
    tier="C",
    owner="service",
    checklist=("C6", "C9"),
    practice=("P7",),
    locale_bound=True,
)

_ABOUT_IT = ADMISSIONS | {"sorry"}
_ELSEWHERE = frozenset(("success", "blame-card", "blame-customer", "charged"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for the three parts in what was said to each failure."""
    told = [one for one in answered_failures(timeline) if one.words]
    if told and not understood(timeline):
        yield missing("there are no words for this language")
        return
    found, looked = [], 0
    for one in told:
        claims = said(timeline, (*one.words, " ".join(one.words)))
        if not claims & _ABOUT_IT or claims & _ELSEWHERE:
            continue
        looked += 1
        lacking = _lacking(claims, one)
        if lacking:
            found.append(_friction(timeline, one, lacking))
    none = not_reached("nothing of the shop's own failed with a word about it")
    yield from conclude(found, looked, missing("the words are not about the failure") if told else none)


def _lacking(claims: frozenset[str], one: Answered) -> tuple[str, ...]:
    """The parts that are missing, the apology last."""
    owned = claims & {"admit", "unsure"} or {"sorry", "failed"} <= claims
    right = claims & (WAYS_ON | {"kept"}) or one.offered & {"retry", "other-way"}
    parts = (("admit", owned), ("make right", right), ("apologise", "sorry" in claims or "unsure" in claims))
    return tuple(name for name, there in parts if not there)


_WORDS = {
    "admit": "does not own it",
    "make right": "does not say what happens now",
    "apologise": "does not say sorry",
}


def _friction(timeline: Timeline, one: Answered, lacking: tuple[str, ...]) -> Friction:
    whole = [text for text in one.words if not any(text != other and text in other for other in one.words)]
    quote = " ".join(whole)[:240]
    look = (Proof(one.look, quote),) if timeline.look(one.look) else ()
    return Friction(
        severity="S2" if set(lacking) & set(PARTS) else "S1",
        confidence="probable",
        step=one.step,
        subject=one.goal,
        cause=one.cause,
        cause_class="not-owned",
        expected="the shop owns the failure, says sorry, and says what happens now",
        observed=f"{one.what}; “{quote}” {', '.join(_WORDS[part] for part in lacking)}",
        proofs=(*look, *one.proofs),
        url=url_at(timeline, one.look if one.look >= 0 else one.seq),
        loose=one.goal,
    )
