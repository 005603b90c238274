"""EnterCode: type a promotion code and see what it does to the total."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journeys.shopper.actions.walk_to_stage import complete
from journeys.shopper.errors import NotOffered
from journeys.shopper.forms import as_field
from journeys.shopper.judging import cheaper
from journeys.shopper.pursue import Answer, Goal, judge, record
from journeys.shopper.reach import noted
from journeys.shopper.roles import code
from journeys.shopper.stages import CHECKOUT
from journeys.wayfinding.reading.rules import rule_fact

if TYPE_CHECKING:
    from journeys.model.event import Response
    from journeys.model.outline import Field, Node
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

PLACE = "place for a promotion code"
PATIENCE = 5.0  # seconds a shop that said yes gets to show it; the catalogue's promo-accepted-not-applied


@dataclass(frozen=True)
class EnterCode:
    """Use a code of the brief. What came of it is kept; whether that is right is for an expectation to say."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Use the {self.role}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when there is no place for a code."""
        with shopper.optional():
            enter(shopper, code(shopper.brief, self.role))


def enter(shopper: Shopper, text: str) -> None:
    """Type a code, apply it, judge by total and discounts, and record the attempt."""
    goal = Goal("code-apply", text, "promo.apply", "the total gets lower", cheaper)
    field = find_field(shopper)
    if shopper.view.stage in CHECKOUT and not shopper.finds("promo.apply"):
        complete(shopper)  # the code goes with the whole form, which wants its other answers first
        field = find_field(shopper)
    before = shopper.view
    shopper.types(field, text)
    node = _applying(shopper, _awake(shopper, field))
    response = shopper.presses(node, "promo.apply") if node else shopper.hits("Enter", "promo.apply")
    answer = judge(goal, before, shopper.view, response)
    if answer.result == "contradicted":
        answer = _wait_for_it(shopper, goal, before, response, answer)
    record(shopper, goal, answer, before)
    rule = rule_fact(answer.message, text, shopper.brief.locale, stage=shopper.view.stage)
    if rule is not None and answer.claims == "success":
        shopper.ledger.fact(rule, shopper.view.seq)


def _awake(shopper: Shopper, field: Field) -> Field:
    """The field; looked at again where what applies the code slept as long as there was none."""
    own = shopper.view.node(field.ref)
    found = [c.node for c in shopper.finds("promo.apply")[:1] if own and c.node.index > own.index]
    if found and "disabled" in found[0].states:
        shopper.look(picture=False)
        return next((f for f in shopper.view.fields(field.key)), field)
    return field


def _applying(shopper: Shopper, field: Field) -> Node | None:
    """What applies the code: the likeliest control behind the field, else the one button that shares its box.

    What stands in front of the field only opened it.
    """
    found = [c.node for c in shopper.finds("promo.apply") if "disabled" not in c.node.states]
    own = shopper.view.node(field.ref)
    if own is None:
        return found[0] if found else None
    behind = [node for node in found if node.index > own.index]
    return behind[0] if behind else _beside(shopper, own) or (found[0] if found else None)


def _beside(shopper: Shopper, own: Node) -> Node | None:
    outline = shopper.view.state.outline
    for box in outline.ancestors(own)[:3]:
        inside = [node for node in outline.subtree(box) if node.index > own.index and node.ref]
        buttons = [node for node in inside if node.role == "button" and "disabled" not in node.states]
        if buttons:
            return buttons[0] if len(buttons) == 1 else None
    return None


def _wait_for_it(shopper: Shopper, goal: Goal, before: View, response: Response, answer: Answer) -> Answer:
    """Keep looking while the shop said yes and shows nothing, as long as patience lasts."""
    deadline = shopper.ledger.now + PATIENCE
    while answer.result == "contradicted":
        if shopper.ledger.now > deadline:
            break
        shopper.look(picture=False)
        answer = replace(judge(goal, before, shopper.view, response), message=answer.message)
    shopper.look()
    return answer


def find_field(shopper: Shopper) -> Field:
    """The field for a code, disclosed first where it hides behind a question or an accordion."""
    first = shopper.view.seq
    for opened in (False, True):
        for candidate in shopper.finds("promo.field"):
            noted(shopper, "promo.field", PLACE, first, found=True)
            return as_field(shopper.view, candidate.node.ref)
        for candidate in shopper.finds("promo.open")[:1] if not opened else ():
            shopper.presses(candidate.node, "promo.open")
    noted(shopper, "promo.field", PLACE, first, found=False)
    raise NotOffered(f"There is no {PLACE} here.")
