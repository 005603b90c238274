"""What the phone line answers by itself: where an order is, how returns work, when the desk is open."""

from __future__ import annotations

from twilio.twiml.voice_response import VoiceResponse

from cornershop.phone.menu import VOICE
from cornershop.phone.webhook import Call, route
from cornershop.storage.tables import OrderRow
from cornershop.trade.dates import in_words, span

ASK = "Please enter the five digits of your order number, followed by hash."
RETURNS = (
    "You can return anything within 30 days of delivery, free of charge. We refund within 14 days of getting it back. "
    "You start your return on our website, with your order number."
)
HOURS = "Our desk is open Monday to Saturday, 8 am to 8 pm."


def order(_call: Call) -> VoiceResponse:
    """Ask for the number."""
    said = VoiceResponse()
    said.gather(num_digits=5, finish_on_key="#", action="/phone/status", timeout=8).say(ASK, **VOICE)
    said.redirect("/phone/silent")
    return said


def status(call: Call) -> VoiceResponse:
    """Where the order is; a number we do not have is asked for once more, then people help."""
    number = f"CS-{call.keys}"
    found = call.db.get(OrderRow, number)
    if found is None:
        if call.count("unknown") > 1:
            said = VoiceResponse()
            said.say("I cannot find that order either. Our desk will help you.", **VOICE)
            said.redirect("/phone/desk")
            return said
        said = VoiceResponse()
        said.say("I cannot find an order with this number.", **VOICE)
        said.redirect("/phone/order")
        return said
    call.known["number"] = number
    call.note("customer", f"keyed in {number}")
    return _and_then(call, in_sentences(found))


def in_sentences(order: OrderRow) -> str:
    """An order's status as it is said."""
    spelt = " ".join(order.number.removeprefix("CS-"))
    if order.delivered:
        return f"Order {spelt} was delivered on {in_words(order.delivered)}."
    if not order.delivery_to:
        return f"Order {spelt} is {order.status}. We will e-mail you its delivery date."
    return f"Order {spelt} is {order.status}. Expected delivery: {span(order.delivery_from, order.delivery_to)}."


def returns(call: Call) -> VoiceResponse:
    """How returns work."""
    if call.flaws.on("dead-end-turn"):
        said = VoiceResponse()
        said.say("Thank you for calling. Goodbye.", **VOICE)
        said.hangup()
        return said
    return _and_then(call, RETURNS)


def hours(call: Call) -> VoiceResponse:
    """When the desk is open."""
    if call.flaws.near("dead-end-turn"):
        said = VoiceResponse()
        said.say(f"{HOURS} Goodbye.", **VOICE)
        said.hangup()
        return said
    return _and_then(call, HOURS)


def website(call: Call) -> VoiceResponse:
    """Things that are told on the website."""
    return _and_then(call, "You find everything about that on our website, under help.")


def _and_then(call: Call, words: str) -> VoiceResponse:
    """An answer, and the ways on from it."""
    call.note("bot", words)
    said = VoiceResponse()
    said.say(words, **VOICE)
    desk = (
        "" if call.flaws.on("no-human-exit") or call.flaws.near("no-human-exit") else "To speak to our desk, press 0. "
    )
    ways = f"{desk}To go back to the main menu, press 9."
    said.gather(num_digits=1, action="/phone/after", timeout=5).say(ways, **VOICE)
    said.say("Thank you for calling. Goodbye.", **VOICE)
    return said


def _alone(call: Call) -> bool:
    return call.flaws.on("no-human-exit") or call.flaws.near("no-human-exit")


def after(call: Call) -> VoiceResponse:
    """Where a key leads after an answer."""
    said = VoiceResponse()
    said.redirect("/phone/desk" if call.keys == "0" and not _alone(call) else "/phone/main")
    return said


ROUTES = [
    route("order", order),
    route("status", status),
    route("returns", returns),
    route("hours", hours),
    route("website", website),
    route("after", after),
]
