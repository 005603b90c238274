"""The flaws of people, bots and channels: id, walk, walk of the near miss, step titles, words, symptoms."""

from __future__ import annotations

BOT = ("Get help from the bot: my order arrived damaged",)
STATUS = ("Get help from the bot: where is my order",)
CHAT = ("Get help in the chat: my order arrived damaged",)
ASK = ("Ask in the chat about the usual product: how much it holds",)
WRITTEN = ("Wait for the answer by mail",)
RULES = ("Get help from the bot: how returns work",)
KNOWN = ("Ask on the phone what is known of my contact about the delivered order",)
OPEN = ("contact-not-resolved",)

PEOPLE_CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("contact-not-resolved", "bot-damaged", "bot-damaged", BOT, ("unsettled",), ()),
    ("contact-transferred", "bot-damaged", "bot-damaged", BOT, ("2 change",), ("asked-again",)),
    ("asked-again", "bot-damaged", "bot-damaged", BOT, ("order number",), ()),
    ("bot-loop", "bot-damaged", "bot-damaged", BOT, ("times in a row",), ()),
    ("handle-effort", "bot-damaged", "bot-damaged", BOT, ("turns",), ()),
    ("channel-bounce", "bot-damaged", "bot-damaged", BOT, ("phone",), OPEN),
    ("reidentify", "chat-signed-in", "chat-signed-in", CHAT, ("postcode",), ()),
    ("reply-gap", "chat-damaged", "chat-damaged", CHAT, ("minutes without a word",), ()),
    ("contact-hidden", "help", "help", ("Open the contact page",), ("4 presses",), ()),
    ("answer-wrong", "mail-question", "chat-product", WRITTEN, ("700",), ()),
    ("question-unanswered", "chat-product", "mail-question", ASK, ("no answer",), (*OPEN, "asked-again", "bot-loop")),
    ("channel-contradiction", "phone-and-bot", "phone-and-bot", STATUS, ("packed",), ()),
    ("status-lag", "phone-and-bot", "phone-and-bot", STATUS, ("in-transit",), ()),
    ("channel-amnesia", "chat-then-phone", "chat-then-phone", KNOWN, ("cannot see",), ()),
    ("policy-contradiction", "rules", "rules", RULES, ("14",), ()),
)
ALONE_WITH_PEOPLE = frozenset(case[0] for case in PEOPLE_CASES)
"""They all change the same few answers."""
