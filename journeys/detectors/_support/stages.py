"""The stages of a purchase as a reader of reports calls them."""

from __future__ import annotations

_WHERE = {
    "home": "on the front page",
    "list": "in the list of goods",
    "product": "on the product's page",
    "basket": "in the basket",
    "contact": "where the checkout asks who is buying",
    "address": "where the checkout asks for the address",
    "delivery": "where the delivery is chosen",
    "payment": "where the payment is chosen",
    "review": "on the last page before ordering",
    "confirmation": "on the confirmation of the order",
    "tracking": "where the order is tracked",
    "account": "in the account",
    "returns": "on the pages about returns",
    "help": "on the pages of help",
    "login": "where customers sign in",
}


def where(stage: str) -> str:
    """`in the basket`, `on the last page before ordering`; a stage without words of its own keeps its name."""
    return _WHERE.get(stage, f"at the stage {stage}")
