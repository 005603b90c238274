"""Intent, expectation, detour: press the likeliest control, see whether the expected change came, else find out why.

Outcomes are judged by facts and state, never by a message or an address alone. Every try is an Attempt in evidence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.event import Attempt, AttemptResult, Response
from journeys.model.outline import Node
from journeys.shopper.errors import LostWay, ShopBlocks, WalkEnds
from journeys.shopper.judging import Claims, emptied, errors, message_of
from journeys.shopper.remedies import answers_layer, remedy

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

WORTH_WAITING = frozenset({"order-place", "stage-submit"})
"""What shops take their time over: the page says that it works on it, and the rest comes later."""
PATIENCE = 4.0  # seconds

Holds = Callable[["View", "View"], "bool | None"]


@dataclass(frozen=True)
class Goal:
    """What pressing a control is for.

    `name` is the Attempt's goal, `intent` the control's meaning in wayfinding, `about` whose control it must be.
    `expected` says in a sentence what should change, `holds` judges it from the views before and after.
    `leads` marks a mere way to another page: what that page says is no answer to the press.
    """

    name: str
    subject: str
    intent: str
    expected: str
    holds: Holds
    about: str = ""
    tries: int = 3
    leads: bool = False


@dataclass(frozen=True)
class Answer:
    """How the page answered one press: the verdict, and what was said."""

    result: AttemptResult
    message: str
    claims: Claims


def pursue(shopper: Shopper, goal: Goal) -> Answer:
    """Try until the change came or cannot be told. Raises LostWay without a control, ShopBlocks when none works."""
    tried: set[tuple[str, str, str]] = set()
    answer: Answer | None = None
    for _ in range(goal.tries):
        node = _next(shopper, goal, tried)
        if node is None:
            break
        before = shopper.view
        tried.add(print_of(node))
        shopper.explain(f"expected: {goal.expected}")
        response = shopper.presses(node, goal.intent)
        answer = settle(shopper, goal, before, response)
        asked = answer.result == "unknown" and goal.intent == "basket.add" and answers_layer(shopper, before)
        if answer.result in {"done", "unknown"} and not asked:
            return answer
        if shopper.pressed_by:  # something is broken on purpose: what the shop says now is what is wanted
            break
        if asked or remedy(shopper, before, answer.message, goal.intent):
            tried.discard(print_of(node))
            if goal.holds(before, shopper.view):
                return Answer("done", answer.message, answer.claims)
        elif answer.result == "no-answer":
            _return_to(shopper, before)
        else:
            break
    if answer is None:
        raise _lost(shopper, goal)
    if answer.result == "unknown":
        return answer
    raise ShopBlocks(_why(goal, answer), tuple(shopper.memory.detours[-5:]))


def settle(shopper: Shopper, goal: Goal, before: View, response: Response) -> Answer:
    """Judge the latest view against `before`, a while later where a page at work said nothing yet, and record it."""
    answer = judge(goal, before, shopper.view, response)
    if answer.result == "no-answer" and response.kinds and goal.name in WORTH_WAITING:
        shopper.looks_until(lambda: goal.holds(before, shopper.view) or bool(errors(shopper.view)), PATIENCE)
        shopper.look()
        answer = judge(goal, before, shopper.view, response)
    record(shopper, goal, answer, before)
    return answer


def judge(goal: Goal, before: View, after: View, response: Response) -> Answer:
    """The verdict on one press."""
    message, claims = message_of(response, after, before)
    if goal.leads:
        message, claims = "", ""
    held = goal.holds(before, after)
    if not held and not claims and goal.name == "code-apply" and goal.subject.casefold() in message.casefold():
        claims = "refusal"  # nothing got cheaper, and what the shop says is about the code
    if held:
        return Answer("done", "", "") if claims == "refusal" else Answer("done", message, claims)
    if held is None and claims != "refusal":
        return Answer("unknown" if response.kinds else "no-answer", message, claims)
    if claims == "success":
        return Answer("contradicted", message, claims)
    if claims == "refusal" or (errors(after) and not goal.leads):
        return Answer("refused", message, claims)
    return Answer("no-answer", message, claims)


def record(shopper: Shopper, goal: Goal, answer: Answer, before: View) -> None:
    """Write an attempt down."""
    after, (first, last) = shopper.view, shopper.deeds_since(before)
    observed = {
        "done": "it did",
        "refused": "the shop said no",
        "no-answer": "nothing changed and nothing was said",
        "contradicted": "the shop said yes and nothing changed",
        "unknown": "the page does not say",
    }[answer.result]
    shopper.memory.attempts[goal.name] = (answer.result, answer.message)
    shopper.explain(f"observed: {observed}{f' (“{answer.message}”)' if answer.message else ''}")
    shopper.ledger.record(
        Attempt(
            goal=goal.name,
            subject=goal.subject,
            result=answer.result,
            expected=goal.expected,
            observed=observed,
            message=answer.message,
            claims=answer.claims,
            before=before.seq,
            after=after.seq,
            first=first,
            last=last,
        )
    )


def print_of(node: Node) -> tuple[str, str, str]:
    """What tells one control from another on later looks."""
    place = f"{node.box.x:.0f},{node.box.y:.0f}" if node.box else node.ref
    return node.role, node.name or node.words, place


def _next(shopper: Shopper, goal: Goal, tried: set[tuple[str, str, str]]) -> Node | None:
    for candidate in shopper.finds(goal.intent, goal.about):
        node = candidate.node
        if print_of(node) not in tried and "disabled" not in node.states:
            return node
    return None


def _return_to(shopper: Shopper, before: View) -> None:
    """After a press that led elsewhere: go back to where the next candidate is."""
    if shopper.view.state.outline.url != before.state.outline.url:
        shopper.note("detour", f"{shopper.title}: led to “{shopper.view.state.outline.title}”; went back")
        shopper.goes_back()


def _lost(shopper: Shopper, goal: Goal) -> WalkEnds:
    filled = shopper.memory.attempts.get("basket-add", ("", ""))[0] in {"done", "unknown"}
    gone = emptied(shopper.view) if filled and goal.intent.startswith(("checkout.", "order.")) else ""
    if gone:
        return ShopBlocks(f"{shopper.title}: something was put into the basket, and now the shop says “{gone}”.")
    waiting = [c.node.words for c in shopper.finds(goal.intent, goal.about) if "disabled" in c.node.states]
    if waiting:
        return LostWay(f"{shopper.title}: “{waiting[0]}” stays disabled and the page does not say what it waits for.")
    return LostWay(
        f"{shopper.title}: found no control for {goal.intent} on “{shopper.view.state.outline.title}”; "
        f'a line `"{goal.intent}" = "its words"` under the store\'s controls in journeys.toml would help.',
        tuple(shopper.memory.detours[-5:]),
    )


def _why(goal: Goal, answer: Answer) -> str:
    if answer.result == "refused":
        return f"Expected that {goal.expected}; the shop said “{answer.message}”."
    if answer.result == "contradicted":
        return f"Expected that {goal.expected}; the shop said “{answer.message}”, but nothing changed."
    return f"Expected that {goal.expected}; nothing changed and nothing was said."
