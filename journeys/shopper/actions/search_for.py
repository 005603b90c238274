"""SearchFor: look for a product by name in the shop's own search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.outline import Field, Node
from journeys.shopper.errors import NotOffered
from journeys.shopper.forms import as_field
from journeys.shopper.pursue import Goal, Holds, settle
from journeys.shopper.roles import product
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

OPENERS = ("search.open", "menu.open")
MOST_FOLDED = 2


@dataclass(frozen=True)
class SearchFor:
    """Type a product's name into the search and send it. `role` is a product of the brief."""

    role: str

    def describe(self) -> str:
        """The step's title."""
        return f"Search for the {self.role}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop has no search."""
        search(shopper, product(shopper.brief, self.role))


def search(shopper: Shopper, name: str) -> None:
    """Search for `name`, by Enter or by the button. Raises NotOffered when the shop has no search."""
    shopper.memory.product = name
    field = find_field(shopper)
    before = shopper.view
    shopper.types(field, name)
    goal = Goal("search", name, "search.submit", f"results for “{name}” are shown", _results_for(name))
    response = shopper.hits("Enter", "search.submit")
    if not goal.holds(before, shopper.view):
        for candidate in shopper.finds("search.submit")[:1]:
            response = shopper.presses(candidate.node, "search.submit")
    settle(shopper, goal, before, response)


def find_field(shopper: Shopper) -> Field:
    """The search box, opened first where it hides behind an icon or in the menu."""
    for opener in ("", *OPENERS):
        for candidate in shopper.finds(opener)[:1] if opener else ():
            shopper.presses(candidate.node, opener)
        for candidate in shopper.finds("search.field"):
            return as_field(shopper.view, candidate.node.ref)
    for node in folded_in_header(shopper.view)[:MOST_FOLDED]:
        shopper.presses(node, "menu.open")
        for candidate in shopper.finds("search.open")[:1]:
            shopper.presses(candidate.node, "search.open")
        for candidate in shopper.finds("search.field"):
            return as_field(shopper.view, candidate.node.ref)
    raise NotOffered("This shop offers no search.")


def folded_in_header(view: View) -> tuple[Node, ...]:
    """What unfolds something in the header, whatever it is called."""
    outline = view.state.outline
    return tuple(
        node
        for node in outline.nodes
        if node.ref and "expanded" not in node.states and node.attributes.get("tag") == "summary"
        if any(around.role in {"banner", "navigation"} for around in outline.ancestors(node))
    )


def _results_for(name: str) -> Holds:
    words = set(plainly(name).split())

    def shown(before: View, after: View) -> bool | None:
        if after.stage not in {"list", "product"} and after.state.outline.url == before.state.outline.url:
            return None
        return words <= set(plainly(" ".join(_results(after))).split()) or None

    return shown


def _results(view: View) -> tuple[str, ...]:
    return tuple(n.words for n in view.state.outline.nodes if n.role in {"link", "heading", "button", "text"})
