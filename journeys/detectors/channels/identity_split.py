"""The account does not know what the same customer ordered as a guest.

## What it notices
An order placed as a guest, then an account with the same e-mail address: its list of orders does not have the order.

## Why it hurts
The shop knows two people where there is one. The customer has to explain that it was him, to service, to the chat, and
when something goes back.

## Example
"Create an account to keep your orders in one place", says the confirmation. The new account says: "No orders yet."

## What to do
Join orders and accounts by the confirmed e-mail address, or offer to add the order by its number.

## When it stays silent
A shop may want the e-mail address confirmed first, or let the customer add the order himself: where the account says
so, it cannot tell. Nor can it where another address was used, or where no list of orders was come to.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import PageState

META = Meta(
    id="identity-split",
    title="The shop knows one customer as one",
    trouble="A customer who is two people to the shop",
    feels="I'm two people here.",
    remedy="Join orders and accounts by the confirmed e-mail address, or offer to add an order by its number.",
    source="presence test of our own: the order of the same address is not in the account",
    group="channels",
    tier="A",
    owner="it",
    checklist=("C6", "C9"),
    gaps=("G4",),
)

_MAILS = ("email", "mail")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every look for a guest's order in an account."""
    found, looked, tried = [], 0, attempts(timeline, "account-order")
    for seen in tried:
        state = page_of(timeline, seen.body.after)
        if seen.body.result == "done":
            looked += 1
        elif state is not None and _is_mine(timeline, seen) and _is_listed_without(seen.body, state):
            looked += 1
            found.append(_friction(seen, state))
    empty = missing("another address, an order to be claimed first, or no list of orders")
    yield from conclude(found, looked, empty if tried else not_reached("no guest's order was looked for in an account"))


def _is_mine(timeline: Timeline, seen: Seen[Attempt]) -> bool:
    """Whether the order was placed on this walk without an account, which came later with the same address."""
    placed = [s for s in attempts(timeline, "order-place") if s.seq < seen.seq and s.body.result == "done"]
    inside = [s for s in attempts(timeline, "login") if s.seq < seen.seq and s.body.result == "done"]
    if not placed or not inside or inside[0].seq < placed[-1].seq:
        return False
    given = _addresses(timeline, 0, placed[-1].seq)
    own = _addresses(timeline, placed[-1].seq, seen.seq)
    return bool(given) and given == own


def _addresses(timeline: Timeline, first: int, last: int) -> set[str]:
    """The e-mail addresses typed between two events."""
    typed = (a.body for a in timeline.all(Action) if first <= a.seq < last and a.body.target and "@" in a.body.value)
    return {body.value.casefold() for body in typed if body.target and body.target.key.endswith(_MAILS)}


def _is_listed_without(attempt: Attempt, state: PageState) -> bool:
    """Whether orders are listed, this one is not among them, and nothing says what has to be done first."""
    words = [node.words for node in state.outline.nodes if node.words]
    if any(says("claim-first", said) or attempt.subject.casefold() in said.casefold() for said in words):
        return False
    return attempt.result == "no-answer" or any(says("no-orders", said) for said in words)


def _friction(seen: Seen[Attempt], state: PageState) -> Friction:
    said = next((n for n in state.outline.nodes if says("no-orders", n.words)), None)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject="account orders",
        cause="identity:account",
        cause_class="identity-split",
        expected=f"the order {seen.body.subject}, placed with the same e-mail address, in the account",
        observed=f"“{said.words[:120]}”" if said else "a list of orders without it",
        proofs=(Proof(seen.body.after, said.words[:120] if said else "", said.box if said else None), Proof(seen.seq)),
        url=state.outline.url,
        loose="account",
    )
