"""The walks of the benchmark that are contacts: with the bot over HTTP, which need no browser, and in the chat."""

from __future__ import annotations

from journeys.shopper import actions as do
from journeys.shopper.protocols import Doing

DELIVERED, USUAL = "delivered order", "usual product"
DAMAGED = "my order arrived damaged"

BOT_TALKS: dict[str, tuple[Doing, ...]] = {
    "bot-damaged": (do.SettleByBot(DAMAGED, DELIVERED),),
    "phone-and-bot": (
        do.FollowMenuTo("order status", DELIVERED),
        do.SettleByBot("where is my order", DELIVERED),
    ),
    "chat-then-phone": (
        do.SettleByBot(DAMAGED, DELIVERED),
        do.LetTimePass(1),
        do.AskWhatIsKnown(DELIVERED),
    ),
    "rules": (do.FollowMenuTo("returns"), do.SettleByBot("how returns work")),
}
CHATS: dict[str, tuple[Doing, ...]] = {
    "chat-damaged": (do.OpenShop(), do.SettleByChat(DAMAGED, DELIVERED)),
    "chat-signed-in": (do.OpenShop(), do.SignIn(), do.SettleByChat(DAMAGED, DELIVERED)),
    "chat-product": (
        do.OpenShop(),
        do.FindProduct(USUAL),
        do.AskInChatAboutProduct("how much it holds", USUAL),
    ),
}
