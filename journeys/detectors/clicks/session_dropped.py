"""The basket or the login is gone on the way, and the customer did nothing.

## What it notices
Something was put into the basket, and a later look at the basket's own page, or at the address where it had stood
before, finds it empty, although the customer took nothing out, ordered nothing, did not sign in or out, and was not
away for half an hour. Or a page asks the customer to sign in who was seen to be signed in on that site, and did not
sign out.

## Why it hurts
Everything that was chosen has to be found again, and the password, too. Many take it as a sign, and do not.

## Example
The customer puts a mug in the basket, looks at another mug, and presses “Checkout”: “Your basket is empty.”

## What to do
Keep the basket by a cookie that lives for weeks, across hosts, tabs and releases; and on the account once there is one.

## When it stays silent
After an order the basket is rightly empty. What was sold out meanwhile, or a session that ended as the page says, is no
surprise. A page that shows the lines a moment later was still loading. What failed on purpose is judged by recovery.
Who was never seen to be signed in, by a way to sign out or in the account, is not said to have lost the login. The
password alone may be asked for again, and a sign-in that the customer looks for is no surprise.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.logins import asks_who, signed_in
from journeys.detectors._support.looks import main_nodes, page_of
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import claims
from journeys.model.contact import Clock
from journeys.model.event import Action, Look
from journeys.model.fault import FaultArmed
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node

IDLE = 1_800.0  # seconds on the customer clock [C]; half an hour is where many shops let a session end

META = Meta(
    id="session-dropped",
    title="Basket and login stay what the customer made them",
    trouble="A basket or a login that is gone on the way",
    feels="My basket is gone.",
    remedy="Keep basket and login by cookies that live for weeks, across hosts and releases, and on the account.",
    source="any loss without the customer's doing; half an hour of idleness is a convention",
    group="clicks",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P3",),
    gaps=("G4",),
)

_SIGNING = ("account.login", "account.login_submit", "account.register")
_SAID = {
    "basket": ("what the customer had put in", "“{}”, although nothing was taken out", "it held something"),
    "login": (
        "what is behind the sign-in",
        "“{}” is asked for again, although nobody signed out",
        "signed in",
    ),
}
_LINES = ("quantity", "line_total")
_PLACES = ("basket", "contact", "address", "delivery", "payment", "review")
_OWN_DOING = ("basket.remove", "basket.quantity", "basket.update", "order.place", "account.", "login", "nav.locale")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold what was put in and signed into against what later pages show."""
    if timeline.all(FaultArmed):
        yield not_applicable("something was broken on purpose: recovery is judged by its own")
        return
    baskets, looked = _baskets(timeline)
    lost, seen = _logins(timeline)
    nobody = not_reached("nobody looked at a filled basket again, or went on after signing in")
    yield from conclude([*baskets, *lost], looked + seen, nobody)


def _baskets(timeline: Timeline) -> tuple[list[Friction], int]:
    """Hold every look at the basket against what was in it before; what was found, and how many were looked at."""
    shown, homes = _with_lines(timeline), _homes(timeline)
    found, looked, filled = [], 0, -1
    added = {seen.seq for seen in attempts(timeline, "basket-add") if seen.body.result == "done"}
    undone = _undone(timeline)
    for event in timeline.events:
        if event.seq in undone:
            filled = -1
        elif event.seq in added:
            filled = event.seq
        elif event.seq in shown:
            looked += filled >= 0
            filled = event.seq
        elif filled >= 0 and isinstance(event.body, Look) and (node := _empty(timeline, event.seq, event.body, homes)):
            if not _comes_later(event.seq, shown, added):
                found.append(_friction(timeline, Seen(event.seq, event.at, event.step, event.body), filled, node))
                looked += 1
            filled = -1
    return found, looked


def _logins(timeline: Timeline) -> tuple[list[Friction], int]:
    """Hold every look after a sign-in that held against it; what was found, and how many were looked at."""
    tried = {seen.seq: seen.body.after for seen in attempts(timeline, "login") if seen.body.result == "done"}
    ended = {seen.seq for seen in timeline.all(Clock) if seen.body.moved >= IDLE}
    ended |= {act.seq for act in timeline.all(Action) if act.body.intent == "account.logout"}
    wanted = {act.body.after for act in timeline.all(Action) if act.body.intent in _SIGNING}
    found, looked, since, host = [], 0, -1, ""
    for event in timeline.events if tried else ():
        if event.seq in ended:
            since = -1
        elif event.seq in tried:
            since, host = event.seq, _signed_in_at(timeline, tried[event.seq])
        elif since >= 0 and isinstance(event.body, Look) and (state := page_of(timeline, event.seq)):
            if there := _signed_in_at(timeline, event.seq):
                looked, host = looked + 1, there
            elif event.seq not in wanted and host == urlsplit(event.body.url).hostname:
                node = asks_who(state, timeline.journey.locale)
                if node is not None:
                    seen = Seen(event.seq, event.at, event.step, event.body)
                    found.append(_friction(timeline, seen, since, node, "login"))
                    since = -1
    return found, looked


def _signed_in_at(timeline: Timeline, seq: int) -> str:
    """The host of a look that shows the customer signed in, "" where it does not."""
    look, state = timeline.look(seq), page_of(timeline, seq)
    return (urlsplit(look.url).hostname or "") if look and state and signed_in(state, look.stage) else ""


def _with_lines(timeline: Timeline) -> set[int]:
    """The seqs of looks that show lines of the basket."""
    facts = (one for name in _LINES for one in timeline.facts_about(name))
    return {one.look for one in facts if one.fact.entity.startswith("item:") and one.fact.stage in _PLACES}


def _undone(timeline: Timeline) -> set[int]:
    """Events after which the basket may be another by the customer's own doing, or by time."""
    acts = {seen.seq for seen in timeline.all(Action) if seen.body.intent.startswith(_OWN_DOING)}
    ordered = {seen.seq for seen in attempts(timeline, "order-place", "login")}
    return acts | ordered | {seen.seq for seen in timeline.all(Clock) if seen.body.moved >= IDLE}


def _homes(timeline: Timeline) -> set[str]:
    """Addresses that showed the basket and never anything else: an empty basket's page may not be known for one."""
    looks = [seen.body for seen in timeline.all(Look)]
    others = {template(look.url) for look in looks if look.stage not in {"basket", "other"}}
    return {template(look.url) for look in looks if look.stage == "basket"} - others


def _empty(timeline: Timeline, seq: int, look: Look, homes: set[str]) -> Node | None:
    """Where the basket's own page says that it is empty, without a reason."""
    own = look.stage == "basket" or (look.stage == "other" and template(look.url) in homes)
    state = page_of(timeline, seq) if own else None
    nodes = main_nodes(state) if state else ()
    words = " ".join(node.words for node in nodes if node.words)
    if says("sold-out", words) or "expired" in claims(words, timeline.journey.locale):
        return None
    return next((node for node in nodes if node.words and says("empty-page", node.words)), None)


def _comes_later(seq: int, shown: set[int], added: set[int]) -> bool:
    """Whether the lines are there again although nothing was put in: they had not been loaded yet."""
    again = min((one for one in shown if one > seq), default=-1)
    return again > 0 and not any(seq < one < again for one in added)


def _friction(timeline: Timeline, seen: Seen[Look], held: int, node: Node, what: str = "basket") -> Friction:
    press = next((act.seq for act in reversed(timeline.all(Action)) if act.body.after == seen.seq), None)
    expected, told, before = _SAID[what]
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject=what,
        cause=f"action:{press}" if press is not None else f"state:{what}",
        cause_class=f"{what}-gone",
        expected=expected,
        observed=told.format(node.words[:120]),
        proofs=(Proof(seen.seq, node.words[:120], node.box), Proof(held, before)),
        url=seen.body.url,
        loose=what,
    )
