"""The menus of the phone line."""

from __future__ import annotations

from twilio.twiml.voice_response import VoiceResponse

from cornershop.phone.webhook import Call, route

VOICE = {"language": "en-GB"}
GREETING = "Welcome to Cornershop."
OPTIONS = (
    "To hear where your order is, press 1. For returns, press 2. For our opening hours, press 3. To speak to our desk, "
    "press 0. To hear this again, press star."
)
CLOSED = " Our desk is closed at the moment; it is open Monday to Saturday, 8 am to 8 pm."
NO_DESK = OPTIONS.replace(" To speak to our desk, press 0.", "")
CALL_BACK = OPTIONS.replace("To speak to our desk, press 0.", "To be called back when it is open, press 0.")
WIDE = (
    "To hear where your order is, press 1. For returns, press 2. For our opening hours, press 3. For gift cards, press "
    "4. For our recipes, press 5. For our newsletter, press 6. For jobs with us, press 7. For the press office, press "
    "8. To speak to our desk, press 0. To hear this again, press star."
)
FIVE = OPTIONS.replace("To speak to our desk", "For gift cards, press 4. To speak to our desk")
SPEECH = (
    "Did you know that our spring catalogue is out? It has sixty-four pages of things for the table, the kitchen and "
    "the garden, made by people we know by name. "
)
NOTICE = "This call may be recorded, so that we can train our staff and answer your questions. "
LEVELS = (
    ("For private customers, press 1. For business customers, press 2. To speak to our desk, press 0.", "private"),
    ("For questions about goods, press 1. For questions about an order, press 2.", "order"),
    ("For an order placed in our shop, press 1. For an order placed on our website, press 2.", "web"),
    ("For an order placed this year, press 1. For an older order, press 2.", "year"),
)
NEAR_LEVELS = (
    ("For English, press 1. Für Deutsch drücken Sie die 2.", "language"),
    ("For private customers, press 1. For business customers, press 2. To speak to our desk, press 0.", "private"),
)
RIGHT = {"private": "1", "order": "2", "web": "2", "year": "1", "language": "1"}


def greet(call: Call) -> VoiceResponse:
    """The first words, then the first menu."""
    said = VoiceResponse()
    opening = GREETING
    if call.flaws.on("ivr-time-to-goal"):
        opening = f"{GREETING} {SPEECH * 5}"
    elif call.flaws.near("ivr-time-to-goal"):
        opening = f"{GREETING} {NOTICE}"
    elif call.flaws.near("no-human-exit"):
        opening = f"{GREETING}{CLOSED}"
    said.say(opening, **VOICE)
    said.redirect("/phone/level?n=0" if _levels(call) else "/phone/main")
    return said


def _levels(call: Call) -> tuple[tuple[str, str], ...]:
    if call.flaws.on("ivr-too-deep"):
        return LEVELS
    return NEAR_LEVELS if call.flaws.near("ivr-too-deep") else ()


def level(call: Call) -> VoiceResponse:
    """Menus before the menu; there are none in a shop without flaws."""
    number, levels = int(call.query.get("n", "0")), _levels(call)
    if number >= len(levels):
        return _to("/phone/main")
    words, name = levels[number]
    if call.keys == "0" and "press 0" in words:
        return _to("/phone/desk")
    if call.keys == RIGHT[name]:
        return _to(f"/phone/level?n={number + 1}")
    said = VoiceResponse()
    if call.keys:
        said.say("That is not for us to answer by phone.", **VOICE)
    said.gather(num_digits=1, action=f"/phone/level?n={number}", timeout=6).say(words, **VOICE)
    said.redirect("/phone/silent")
    return said


def main(call: Call) -> VoiceResponse:
    """The main menu."""
    options = OPTIONS
    if call.flaws.on("no-human-exit"):
        options = NO_DESK
    elif call.flaws.near("no-human-exit"):
        options = CALL_BACK
    elif call.flaws.on("ivr-too-wide"):
        options = WIDE
    elif call.flaws.near("ivr-too-wide"):
        options = FIVE
    said = VoiceResponse()
    said.gather(num_digits=1, action="/phone/chosen", timeout=6).say(options, **VOICE)
    said.redirect("/phone/silent")
    return said


def chosen(call: Call) -> VoiceResponse:
    """Where a key of the main menu leads."""
    places = {"1": "/phone/order", "2": "/phone/returns", "3": "/phone/hours", "0": "/phone/desk", "*": "/phone/main"}
    if call.flaws.on("no-human-exit"):
        places.pop("0")
    if call.flaws.near("no-human-exit"):
        places["0"] = "/phone/call-back"
    if call.flaws.on("ivr-too-wide") or call.flaws.near("ivr-too-wide"):
        places |= dict.fromkeys("45678", "/phone/website")
    if call.keys in places:
        return _to(places[call.keys])
    said = VoiceResponse()
    if call.flaws.on("dead-end-turn"):
        said.hangup()
        return said
    said.say("That key does not lead anywhere here.", **VOICE)
    said.redirect("/phone/main")
    return said


def silent(call: Call) -> VoiceResponse:
    """Nobody pressed anything: asked once more, then put through to people; without people, good-bye."""
    if call.count("silences") < 2:
        said = VoiceResponse()
        said.say("I did not hear a key.", **VOICE)
        said.redirect("/phone/main")
        return said
    if call.flaws.on("no-human-exit"):
        said = VoiceResponse()
        said.say("Thank you for calling. Goodbye.", **VOICE)
        return said
    return _to("/phone/desk")


def _to(path: str) -> VoiceResponse:
    said = VoiceResponse()
    said.redirect(path)
    return said


ROUTES = [
    route("voice", greet),
    route("level", level),
    route("main", main),
    route("chosen", chosen),
    route("silent", silent),
]
