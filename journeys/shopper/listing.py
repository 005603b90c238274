"""What a list of products shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.wording import plainly
from journeys.wayfinding import Candidate, find, matching, tiles

if TYPE_CHECKING:
    from journeys.model.outline import Field, Node
    from journeys.shopper.eyes import View


def tile_names(view: View) -> tuple[str, ...]:
    """The products a list shows, in its order."""
    labels = {field.label for field in view.state.fields}
    return tuple(tile.name for tile in tiles(view.state) if tile.name not in labels)


def named_after(view: View, name: str) -> tuple[Candidate, ...]:
    """What opens a product by its name: its tile, else links and buttons that carry the name, the shortest first."""
    shown = matching(view.state, name)
    if shown:
        return tuple(Candidate(tile.node, 0.6, ("its tile shows the product",)) for tile in shown)
    words = set(plainly(name).split())
    found = [n for n in view.state.outline.nodes if n.ref and (n.role in {"link", "button"} or n.pointer)]
    named = [n for n in found if words and words <= set(plainly(n.words).split())]
    named.sort(key=lambda n: (len(n.words), n.index))
    return tuple(Candidate(n, 0.5, ("it carries the product's name",)) for n in named)


def applying(view: View, field: Field) -> Node | None:
    """What makes a choice hold where the list waits for it: the first button behind the field, before the products."""
    outline, first = view.state.outline, min((t.box.index for t in tiles(view.state)), default=0)
    at = next((node.index for node in outline.nodes if node.ref == field.ref), first)
    behind = [n for n in outline.nodes[at + 1 : max(at, first)] if n.role == "button" and n.ref and n.words]
    return next((n for n in behind if not n.states & {"disabled", "expanded"} and "folded" not in n.attributes), None)


SHORTEST = 3  # letters of a department; below are languages and arrows
ELSEWHERE = (
    "nav.home", "basket.open", "account.open", "account.login", "account.register", "help.open", "contact.open",
    "order.track", "returns.open", "search.open", "menu.open", "consent.decline", "consent.accept", "overlay.close",
)  # fmt: skip


def departments(view: View, words: str) -> tuple[Candidate, ...]:
    """Links of the navigation, or of a menu that is open, that lead to no other known place, for want of a ranking.

    Without any, its buttons: pages that a script fills often have no links. `words` may name one.
    """
    entries = [node for node in view.state.outline.nodes if node.ref and _navigates(view, node)]
    others = {c.node.index for intent in ELSEWHERE for c in find(view.state, intent, language=view.language)}
    free = [node for node in entries if node.index not in others]
    links = [node for node in free if node.role in {"link", "menuitem"}]
    named = [n for n in links or _plain_buttons(view, free) if plainly(words) in plainly(n.words)]
    return tuple(Candidate(n, 0.5, ("it is in the navigation and leads to no other known place",)) for n in named)


def _navigates(view: View, node: Node) -> bool:
    around = {a.role for a in view.state.outline.ancestors(node)}
    return bool({"navigation", "menu"} & around) and "contentinfo" not in around


def _plain_buttons(view: View, free: list[Node]) -> list[Node]:
    """Buttons with words that open nothing in place, at least two; none while a menu waits to be opened."""
    menus = find(view.state, "menu.open", language=view.language)
    if menus and "expanded" not in menus[0].node.states:
        return []
    found = [n for n in free if n.role == "button" and len(plainly(n.words)) >= SHORTEST]
    found = [n for n in found if not n.states & {"expanded", "disabled", "pressed"} and "folded" not in n.attributes]
    return found if len(found) > 1 else []
