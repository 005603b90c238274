"""The menu of intents: everything a shopper may look for on a page, and what kind of control answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Act = Literal["press", "type", "choose", "tick"]
Place = Literal["main", "header", "footer", "layer", "any"]


@dataclass(frozen=True)
class Intent:
    """One thing to look for.

    `description` finishes the sentence "The shopper looks for ...". `acts` are the ways its control is used. `place` is
    where shops put it. `primary` says that the control is usually the main button of its area, `icon` that it is often
    an icon without a name, `wordy` that its name often holds more than the wording: a product, a price, a sentence.
    """

    name: str
    description: str
    acts: tuple[Act, ...] = ("press",)
    place: Place = "any"
    primary: bool = False
    icon: bool = False
    wordy: bool = False


_MENU = (
    Intent("consent.decline", "the control that declines cookies", place="layer"),
    Intent("consent.accept", "the control that accepts cookies", place="layer"),
    Intent("overlay.close", "the control that ends what lies over the page", place="layer", icon=True),
    Intent("menu.open", "the control that opens the shop's menu", place="header", icon=True),
    Intent("nav.home", "the way to the home page", place="header"),
    Intent("nav.category", "a way to a list of products", place="header"),
    Intent("search.open", "the control that opens the search", place="header", icon=True),
    Intent("search.field", "the field to search in", acts=("type",), place="header", icon=True),
    Intent("search.submit", "the control that starts the search", place="header", icon=True),
    Intent("product.open", "the way to one product's page", place="main"),
    Intent(
        "product.variant",
        "the choice of size, colour or another variant",
        acts=("choose", "tick", "press"),
        place="main",
        wordy=True,
    ),
    Intent(
        "basket.add",
        "the control that puts the product into the basket",
        place="main",
        primary=True,
        icon=True,
        wordy=True,
    ),
    Intent("basket.open", "the way to the basket", place="header", icon=True),
    Intent("basket.quantity", "the field with the number of pieces", acts=("type", "choose"), place="main", wordy=True),
    Intent("basket.remove", "the control that takes an item out of the basket", place="main", icon=True, wordy=True),
    Intent("basket.continue_shopping", "the way back to shopping", place="main"),
    Intent("promo.open", "the control that shows the promo code field", acts=("press", "tick"), place="main"),
    Intent("promo.field", "the field for a promo code", acts=("type",), place="main"),
    Intent("promo.apply", "the control that applies the promo code", place="main"),
    Intent("checkout.start", "the way from the basket to the checkout", place="main", primary=True),
    Intent("checkout.guest", "the way to order without an account", acts=("press", "tick"), place="main", wordy=True),
    Intent("checkout.next", "the control that goes on to the next step of the checkout", place="main", primary=True),
    Intent("address.edit", "the control that changes or adds an address", place="main"),
    Intent("delivery.option", "a way of delivery", acts=("tick", "choose", "press"), place="main", wordy=True),
    Intent("payment.option", "a way to pay", acts=("tick", "choose", "press"), place="main", wordy=True),
    Intent("delivery.open", "the control that opens the choice of delivery", place="main"),
    Intent("payment.open", "the control that opens the choice of how to pay", place="main"),
    Intent("order.place", "the control that places the order", place="main", primary=True),
    Intent("order.track", "the way to an order's status"),
    Intent("order.track_submit", "the control that shows an order's status", place="main", primary=True),
    Intent("invoice.open", "the way to an order's invoice", place="main", wordy=True),
    Intent("returns.open", "the way to information about returns"),
    Intent("returns.start", "the control that begins a return", place="main"),
    Intent("returns.submit", "the control that sends a return request", place="main", primary=True),
    Intent("help.open", "the way to the shop's help"),
    Intent("contact.open", "the way to contact the shop"),
    Intent("contact.send", "the control that sends a message to the shop", place="main", primary=True),
    Intent("newsletter.open", "the way to the shop's newsletter"),
    Intent("newsletter.leave", "the control that ends the newsletter", place="main", primary=True),
    Intent("chat.open", "the control that opens a chat", icon=True),
    Intent("chat.field", "the field to write a chat message in", acts=("type",)),
    Intent("chat.send", "the control that sends a chat message", icon=True),
    Intent("chat.human", "the way from the chat to a person"),
    Intent("account.open", "the way to the customer's account", place="header", icon=True),
    Intent("account.login", "the way to sign in"),
    Intent("account.login_submit", "the control that signs in", place="main", primary=True),
    Intent("account.register", "the way to create an account"),
    Intent("account.orders", "the way to the orders of an account"),
    Intent("terms.accept", "the box that accepts the terms", acts=("tick",), place="main", wordy=True),
    Intent("list.sort", "the choice of a list's order", acts=("choose", "press"), place="main", wordy=True),
    Intent("list.filter", "the control that filters a list", place="main"),
)

INTENTS: dict[str, Intent] = {intent.name: intent for intent in _MENU}
