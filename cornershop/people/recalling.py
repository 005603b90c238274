"""What the desk on the phone answers when it is asked about an earlier contact, and the tickets it may know of."""

from __future__ import annotations

import re

from cornershop.flaws.record import Flaws
from cornershop.host import Host
from cornershop.people.view import elsewhere

NAME = "channel-amnesia"
EARLIER = re.compile(r"\b(in touch|contacted you|wrote to you|chatted)\b", re.IGNORECASE)
YES = re.compile(r"\b(yes|please do|of course|go ahead)\b", re.IGNORECASE)
FORGETS = "I am sorry, I cannot see your chat from here. What is it about?"
CONSENT = "May I look at what you wrote in our chat?"
BLANK = "I have looked, and there is nothing of that here."
SEES = "I see it here: you told us about order {number}, “{question}”. It is taken care of."


def ticket(number: str) -> str:
    """The ticket about an order."""
    return f"CT-8{number.removeprefix('CS-')}"


def noted(flaws: Flaws, known: dict[str, str]) -> str:
    """What the chat says of its ticket."""
    on = flaws.on(NAME) or flaws.near(NAME)
    return f" Your ticket is {ticket(known['number'])}." if on and known.get("number") else ""


def answer(host: Host, words: str, known: dict[str, str]) -> str:
    """The answer to a question about an earlier contact; "" where nobody asks. `known` is kept up to date."""
    agreed = known.get("consent") == "asked" and YES.search(words)
    if not agreed and not EARLIER.search(words):
        return ""
    if host.flaws.on(NAME):
        return FORGETS
    if host.flaws.near(NAME) and not agreed:
        known["consent"] = "asked"
        return CONSENT
    known["consent"] = "given"
    found = elsewhere(host.db, {key: known[key] for key in ("number", "email") if known.get(key)}, "")
    if not found.get("question"):
        return BLANK
    seen = SEES.format(number=known.get("number", ""), question=found["question"].rstrip("?. "))
    return f"Thank you. That is ticket {ticket(known['number'])}. {seen}" if host.flaws.near(NAME) else seen
