"""Trying something while a process is broken, and writing down what the shop lets the customer know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeys.errors import StoreUnreachable
from journeys.model.candour import claims
from journeys.model.fault import FaultArmed, FaultFelt, FaultMet, StateKept
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks, WalkEnds
from journeys.shopper.judging import errors
from journeys.shopper.recovering.state import state_of
from journeys.shopper.recovering.ways import ways_on

if TYPE_CHECKING:
    from journeys.channels.protocols import Faults
    from journeys.shopper.eyes import View
    from journeys.shopper.protocols import Doing
    from journeys.shopper.shopper import Pressed, Shopper

PATIENCE = 35.0  # seconds: past the 30 s at which a truth is very late (catalogue recover-slow-truth)
STILL = 12.0  # the same where the page has come to rest: past the 10 s at which it is late
MOST_WORDS = 24
GOALS = {
    "order.place": "order-place",
    "checkout.next": "stage-submit",
    "promo.apply": "code-apply",
    "basket.add": "basket-add",
    "chat.send": "contact",
    "returns.submit": "return-request",
}
"""The goal of a press, by its intent."""

BROWSER_PAGES = ("chrome-error:", "about:neterror")
IN_ITS_PLACE = "503 Service Unavailable"  # what the edge answers for a shop that fails


@dataclass
class _Trying:
    """The presses of one try that ran into a fault, each with what was felt and seen then."""

    met: list[tuple[FaultFelt, Pressed, View]] = field(default_factory=list)


def faults_of(shopper: Shopper) -> Faults:
    """The journey's faults. Raises NotOffered where nothing can be broken."""
    if shopper.contacts.faults is None or shopper.manners:
        raise NotOffered("Nothing is broken on purpose here.")
    return shopper.contacts.faults


def try_it(shopper: Shopper, action: Doing) -> None:
    """Do an action while something is broken, pressing each control once; what stops it is what is looked at.

    Raises what stopped it when no fault was felt: that is another matter.
    """
    faults, trying = faults_of(shopper), _Trying()
    standing = {armed.fault: armed for armed in faults.standing}
    blocked: WalkEnds | StoreUnreachable | None = None
    shopper.pressed_by = lambda pressed: trying.met.extend((felt, pressed, shopper.view) for felt in faults.felt())
    try:
        action.perform_as(shopper)
    except (ShopBlocks, LostWay, StoreUnreachable) as error:
        blocked = error
    finally:
        shopper.pressed_by = None
    if not trying.met:
        trying.met += [(felt, shopper.last_press, shopper.view) for felt in faults.felt() if shopper.last_press]
    if not trying.met and blocked:
        if not standing or shopper.last_press is None or faults.told:
            raise blocked
        unproved = FaultFelt(faults.standing[-1].fault, 0, "")  # what stopped him may be it: lifting will tell
        trying.met.append((unproved, shopper.last_press, shopper.view))
    for number, (felt, pressed, view) in enumerate(trying.met, 1):
        last = number == len(trying.met)
        armed = standing.get(felt.fault)
        if armed:
            _keep_before(shopper, pressed, armed)
            done = _done(shopper, pressed, blocked) if last else True
            _meet(shopper, armed, pressed, view, done)


def _keep_before(shopper: Shopper, pressed: Pressed, armed: FaultArmed) -> None:
    """What the shop held when the fault was met first: every stage as last seen before that press."""
    if any(kept.moment == "before" for kept in shopper.memory.kept):
        return
    views = {stage: view for stage, view in shopper.memory.remembered.items() if view.seq < pressed.before.seq}
    keep(shopper, state_of([*views.values(), pressed.before], "before", armed.fault))


def keep(shopper: Shopper, state: StateKept) -> None:
    """Write a state down and remember it."""
    shopper.ledger.record(state)
    shopper.memory.kept.append(state)


def _meet(shopper: Shopper, armed: FaultArmed, pressed: Pressed, view: View, done: bool | None) -> None:
    words = told(pressed, view)
    seconds = _seconds(pressed)
    if done is False and not words:
        words, seconds = _listen(shopper, pressed)
        view = shopper.view
    goal = GOALS.get(pressed.intent, pressed.intent)
    again = sum(met.goal == goal for met in shopper.memory.met)
    met = FaultMet(
        fault=armed.fault,
        goal=goal,
        action=pressed.seq,
        look=view.seq,
        seconds=round(seconds, 1),
        words=words,
        ways=ways_on(shopper, words) if view is shopper.view else (),
        done=done,
        again=again,
        gave_up=not words and done is False,
        foreign=foreign(view),
    )
    shopper.ledger.record(met)
    shopper.memory.met.append(met)


def _done(shopper: Shopper, pressed: Pressed, blocked: Exception | None) -> bool | None:
    """Whether the press reached its goal; None where the page does not say."""
    result, _ = shopper.memory.attempts.get(GOALS.get(pressed.intent, ""), ("done", ""))
    return False if blocked else {"done": True, "unknown": None}.get(result, False)


def told(pressed: Pressed, view: View) -> tuple[str, ...]:
    """The words that are new: messages first, then whatever else appeared and did not pass with the old page."""
    shown = " ".join(node.words for node in view.state.outline.nodes)
    left = [text for text in pressed.response.new_texts if text.tone == "error" or text.text.strip() in shown]
    fresh = [text.text.strip() for text in left]
    loud = [text.text.strip() for text in left if text.announced or text.tone]
    old = set(errors(pressed.before))
    said = [text for text in errors(view) if text not in old or text in fresh]
    return tuple(dict.fromkeys(text for text in [*loud, *said, *fresh] if text))[:MOST_WORDS]


def foreign(view: View) -> bool:
    """Whether the page is not the shop's: the browser's error page, or what stands in a failing shop's place."""
    outline = view.state.outline
    return outline.url.startswith(BROWSER_PAGES) or any(n.words == IN_ITS_PLACE for n in outline.nodes)


def _listen(shopper: Shopper, pressed: Pressed) -> tuple[tuple[str, ...], float]:
    """Look on until the page says something, or patience ends; the words, and the seconds since the press."""
    patience = STILL if pressed.response.settled_ms is not None else PATIENCE
    known = {node.words for node in pressed.before.state.outline.nodes}
    while shopper.ledger.now - pressed.began < patience:
        view = shopper.look(picture=False)
        new = [n.words for n in view.state.outline.nodes if n.words and n.words not in known]
        said = tuple(dict.fromkeys([*errors(view), *(text for text in new if claims(text, view.language))]))
        if said:
            return said[:MOST_WORDS], shopper.ledger.now - pressed.began
    shopper.look()
    return (), shopper.ledger.now - pressed.began


def _seconds(pressed: Pressed) -> float:
    """How long after the press its words stood there."""
    answered = pressed.response.settled_ms
    return (pressed.response.window_ms if answered is None else answered) / 1000
