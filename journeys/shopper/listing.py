"""What a list of products shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.wording import plainly
from journeys.wayfinding import Candidate, find

if TYPE_CHECKING:
    from journeys.shopper.eyes import View


def tile_names(view: View) -> tuple[str, ...]:
    """The products a list states a price for, in the order shown; else the links of its main part."""
    priced = tuple(f.entity for f in view.facts if f.attribute == "unit_price" and f.entity.startswith("item:"))
    if priced:
        return tuple(dict.fromkeys(priced))
    outline = view.state.outline
    return tuple(
        n.name for n in outline.nodes if n.role == "link" and any(a.role == "main" for a in outline.ancestors(n))
    )


def named_after(view: View, name: str) -> tuple[Candidate, ...]:
    """Links and buttons that carry a product's name, the shortest name first: where ranking knows none."""
    words = set(plainly(name).split())
    found = [n for n in view.state.outline.nodes if n.ref and (n.role in {"link", "button"} or n.pointer)]
    named = [n for n in found if words and words <= set(plainly(n.words).split())]
    named.sort(key=lambda n: (len(n.words), n.index))
    return tuple(Candidate(n, 0.5, ("it carries the product's name",)) for n in named)


ELSEWHERE = (
    "nav.home", "basket.open", "account.open", "account.login", "account.register", "help.open", "contact.open",
    "order.track", "returns.open", "search.open", "menu.open", "consent.decline", "consent.accept", "overlay.close",
)  # fmt: skip


def departments(view: View, words: str) -> tuple[Candidate, ...]:
    """Links of the navigation that lead to no other known place, for want of a ranking. `words` may name one."""
    outline = view.state.outline
    others = {c.node.index for intent in ELSEWHERE for c in find(view.state, intent, language=view.language)}
    found = []
    for node in outline.nodes:
        around = {a.role for a in outline.ancestors(node)}
        in_navigation = "navigation" in around and "contentinfo" not in around
        if in_navigation and node.role in {"link", "menuitem"} and node.ref and node.index not in others:
            found.append(node)
    named = [n for n in found if plainly(words) in plainly(n.words)]
    return tuple(Candidate(n, 0.5, ("a link of the navigation that leads to no other known place",)) for n in named)
