"""Nobody can buy without an account.

## What it notices
On the way to the payment there is a page that asks for a password or a login, and no way around it.

## Why it hurts
People came to buy, not to sign up. About one in five names a forced account as the reason for leaving a checkout.

## Example
"Log in" or "Create your account" after the basket, and nothing else.

## What to do
Offer a guest checkout beside the login, and the account after the order, when everything it needs is already known.

## When it stays silent
Any guest path is enough, also an e-mail address without a password, and an account that is offered after the order
or that is optional. Shops that say they sell to companies or members only are not judged. A shopper who wanted to
log in is not forced. A guest path that is only found by scrolling is a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts, moment
from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.looks import pages
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Look
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity
from journeys.model.outline import Field, Node, PageState

META = Meta(
    id="forced-account",
    title="Guests can buy",
    trouble="An account is forced on the customer",
    feels="I just want to buy.",
    remedy="Offer a guest checkout beside the login, and the account after the order.",
    source="Baymard (as reported): 19 to 24 % name it as a reason to leave; presence test",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6",),
)

_PASSWORDS = ("account.password", "login.password")
_DEEP = ("payment", "review", "confirmation")
_CHOICES = frozenset(("button", "link", "radio", "tab", "checkbox", "menuitem"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for a gate between the basket and the payment."""
    begun = next((moment(s) for s in timeline.all(Action) if s.body.intent == "checkout.start"), None)
    gates = [] if begun is None else _gates(timeline, begun)
    passed = next((s.seq for s in timeline.all(Look) if s.body.stage in _DEEP), None)
    if begun is not None and any(a.seq < begun and a.body.result == "done" for a in attempts(timeline, "login")):
        yield not_applicable("the shopper had logged in before")
    elif any(says("trade", node.words) for _, state in gates for node in state.outline.nodes):
        yield not_applicable("the shop says that it sells to companies or members only")
    else:
        found = [f for f in (_judge(timeline, seen, state, passed) for seen, state in gates) if f][:1]
        yield from conclude(found, int(passed is not None), not_reached("the payment was not reached"))


def _gates(timeline: Timeline, begun: int) -> list[tuple[Seen[Look], PageState]]:
    """Pages after the start of the checkout that ask for a password, before the payment is reached."""
    found = []
    for seen, state in pages(timeline):
        if seen.body.stage in _DEEP:
            break
        if seen.seq >= begun and _password(state):
            found.append((seen, state))
    return found


def _password(state: PageState) -> Field | None:
    asked = (f for f in state.fields if f.disclosed and (f.key in _PASSWORDS or f.type == "password"))
    return next((f for f in asked if f.marked != "optional" and f.key != "card.code"), None)


def _judge(timeline: Timeline, seen: Seen[Look], state: PageState, passed: int | None) -> Friction | None:
    guest = next((n for n in state.outline.nodes if n.role in _CHOICES and says("guest", n.words)), None)
    if guest is not None:
        return _below(seen, state, guest)
    gave = any(
        s.seq > seen.seq and s.body.verb in ("fill", "type") and s.body.target and s.body.target.key in _PASSWORDS
        for s in timeline.all(Action)
        if passed is None or s.seq < passed
    )
    if passed is not None and not gave:
        return None
    if _mail_alone(state) or (not gave and not _is_stuck(timeline)):
        return None
    return _friction(seen, state, "S3", "no way to go on without a password or an account", "no-guest-path")


def _is_stuck(timeline: Timeline) -> bool:
    return timeline.ended is not None and timeline.ended.outcome == "blocked" and timeline.ended.blame != "robot"


def _mail_alone(state: PageState) -> bool:
    """Whether an e-mail address in a form without a password leads on."""
    guarded = {f.form for f in state.fields if f.type == "password" or f.key in _PASSWORDS}
    return any(f.key == "contact.email" and f.form not in guarded for f in state.fields if f.form >= 0)


def _below(seen: Seen[Look], state: PageState, guest: Node) -> Friction | None:
    """The note for a guest path that is only found by scrolling past the login."""
    field = _password(state)
    height = seen.body.height or state.outline.height
    if guest.box is None or not height or guest.box.y < height or (field and field.box and field.box.y > height):
        return None
    return _friction(seen, state, "S1", f"“{guest.words}” is only found by scrolling", "guest-path-below", guest)


def _friction(
    seen: Seen[Look], state: PageState, severity: Severity, observed: str, kind: str, node: Node | None = None
) -> Friction:
    field = _password(state)
    box = node.box if node else field.box if field else None
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=seen.step,
        subject="checkout",
        cause="checkout:entry",
        cause_class=kind,
        expected="a way to buy as a guest, in sight",
        observed=observed,
        proofs=(Proof(seen.seq, node.words if node else (field.label if field else ""), box),),
        url=seen.body.url,
        loose="checkout",
    )
