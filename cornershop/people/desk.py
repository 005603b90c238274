"""SandboxDesk: who answers when the bot hands over. A rule-based stand-in, with the ways in which desks fail people."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta

from cornershop.host import Host
from cornershop.people import recalling
from cornershop.people.orders import status
from cornershop.people.view import elsewhere
from cornershop.trade import bot

LATER, SOONER = timedelta(minutes=6), timedelta(minutes=4)
PHONE = "01904 555 0100"
BOUNCE = f"We cannot sort that out in this chat. Please call us on {PHONE}."
CHECKING = "I am checking that with our carrier; it takes about 5 minutes. Please stay with me."
QUESTIONS = (
    "Hello, Robin here. Is all of it damaged, or a part of it?",
    "And how was it wrapped inside?",
)
BLIND = frozenset({"asked-again", "contact-not-resolved"})


@dataclass
class Desk:
    """What the desk does with one message: turns (speaker, text), what is known then, an answer that comes later."""

    known: dict[str, str]
    turns: list[tuple[str, str]] = field(default_factory=list)
    later: timedelta | None = None

    def say(self, text: str, speaker: str = "desk") -> None:
        """One turn."""
        self.turns.append((speaker, text))


def answer(host: Host, text: str, known: dict[str, str], own: str, *, due: bool = False) -> Desk:
    """The desk's answer to one message. `own` is the conversation, `due` says that a delayed answer is due now."""
    desk = Desk(known | bot.noted(text))
    first = not desk.known.get("greeted")
    if first and not BLIND & host.flaws.flaws:
        desk.known |= elsewhere(host.db, desk.known, own)
    handled = any(step(host, text, desk, first, due) for step in STEPS)
    if not handled:
        made = bot.stand_in(text, desk.known, lambda number: status(host, number))
        desk.known = made.known
        desk.say(made.text + _also(host) + recalling.noted(host.flaws, desk.known))
    return desk


def _also(host: Host) -> str:
    return f" If you prefer, you can also call us on {PHONE}." if host.flaws.near("channel-bounce") else ""


def _passed_around(host: Host, _text: str, desk: Desk, _first: bool, _due: bool) -> bool:
    if not host.flaws.on("contact-transferred"):
        return False
    step = int(desk.known.get("passed", "0"))
    desk.known["passed"] = str(step + 1)
    if step == 0:
        desk.say("Hello, Robin here. That is for our orders team; I am transferring you to them.")
        desk.say("Hello, this is Kim from the orders team. How can I help you?", "desk-kim")
        desk.known["greeted"] = "yes"
        return True
    if step == 1:
        desk.say("That is for our parcels team; I am transferring you to them.", "desk-kim")
        desk.say("Hello, this is Lee from the parcels team. What is your question about?", "desk-lee")
        return True
    made = bot.stand_in(_text, desk.known, lambda number: status(host, number))
    desk.known = made.known
    desk.say(made.text, "desk-lee")
    return True


def _asks_again(host: Host, _text: str, desk: Desk, first: bool, _due: bool) -> bool:
    on, near = host.flaws.on("asked-again"), host.flaws.near("asked-again")
    if not first or not (on or near):
        return False
    number = desk.known.get("number", "")
    if near and not number:
        return False
    desk.known["greeted"] = "yes"
    opening = "Hello, Robin here from the Cornershop desk."
    desk.say(f"{opening} What is your order number?" if on else f"{opening} I see order {number}, is that the one?")
    return True


def _identifies(host: Host, _text: str, desk: Desk, first: bool, _due: bool) -> bool:
    on, near = host.flaws.on("reidentify"), host.flaws.near("reidentify")
    if not first or not (on or near):
        return False
    desk.known["greeted"] = "yes"
    if on:
        desk.say("Hello, Robin here. Please tell me your full name, your e-mail address and your postcode.")
    else:
        desk.say("Hello, Robin here. Before we refund or send anything, for your security: what is your postcode?")
    return True


def _takes_long(host: Host, _text: str, desk: Desk, _first: bool, due: bool) -> bool:
    on, near = host.flaws.on("reply-gap"), host.flaws.near("reply-gap")
    if due or not (on or near):
        return False
    if near:
        desk.say(CHECKING)
    desk.later = LATER if on else SOONER
    return True


def _sends_elsewhere(host: Host, _text: str, desk: Desk, _first: bool, _due: bool) -> bool:
    if not host.flaws.on("channel-bounce"):
        return False
    desk.say(BOUNCE)
    return True


def _leaves_it_open(host: Host, text: str, desk: Desk, _first: bool, _due: bool) -> bool:
    if host.flaws.on("contact-not-resolved"):
        desk.say("Thank you for telling us. We take every message seriously.")
        return True
    if host.flaws.near("contact-not-resolved") and re.search(bot.TROUBLE, f"{desk.known.get('question', '')} {text}"):
        desk.say(
            "I have asked our carrier. We cannot replace this order, because the parcel was handed to you in person "
            "and you signed for it."
        )
        return True
    return False


def _asks_much(host: Host, _text: str, desk: Desk, _first: bool, _due: bool) -> bool:
    """The desk asks before it helps: two things, or one."""
    on, near = host.flaws.on("handle-effort"), host.flaws.near("handle-effort")
    asked = int(desk.known.get("asked", "0"))
    if not (on or near) or asked >= (len(QUESTIONS) if on else 1):
        return False
    desk.known |= {"asked": str(asked + 1), "greeted": "yes"}
    desk.say(QUESTIONS[asked])
    return True


STEPS = (_asks_much, _takes_long, _passed_around, _asks_again, _identifies, _sends_elsewhere, _leaves_it_open)
