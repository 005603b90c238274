"""The chat's bot and its stand-in colleague at the desk. Both follow rules; neither is a person or a model."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from cornershop.trade import promotions

ORDER = re.compile(r"\b(?:CS-?\s?|#)?([1-9][0-9]{4})\b", re.IGNORECASE)
EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
CODE = re.compile(r"\b(?=[A-Z0-9]*[A-Z])[A-Z][A-Z0-9]{4,}\b")
HUMAN = re.compile(
    r"\b(human|person|agent|someone|somebody|real|desk|colleague|staff|representative|complain\w*)\b", re.IGNORECASE
)
GREETING = (
    "Hello, I am the Cornershop assistant, an automated helper. Ask me about an order, returns, delivery or a promo "
    "code, or write “person” and I will fetch a colleague from our desk."
)
TROUBLE = re.compile(
    r"damag|broke|broken|fault|crack|smash|wrong item|missing item|lost|never arrived|not arrived", re.IGNORECASE
)
ABOUT_ORDER = re.compile(r"order|parcel|package|track|where is|status|arriv", re.IGNORECASE)
RETURNS = (
    "You can return anything within 30 days of delivery, free of charge. We refund within 14 days of getting it back. "
    "Start your return at /returns with your order number and e-mail address."
)
DELIVERY = (
    "Standard delivery is £3.95 and free from £50.00; it takes 3 to 5 working days. Express is £6.95 and arrives on "
    "the next working day. Collection from a parcel shop is £2.50."
)
PAYMENT = "We take Visa and Mastercard. Your card is charged when you place the order."
HOURS = "Our desk is open Monday to Saturday, 8 am to 8 pm, on 01904 555 0100 and hello@cornershop.example."
# topic, what a customer writes, what the bot says ("" where it has to look something up)
TOPICS: tuple[tuple[str, str, str], ...] = (
    ("damage", TROUBLE.pattern, ""),
    ("returns", r"return|refund|money back|send (it )?back|exchange", RETURNS),
    ("code", r"promo|code|voucher|discount|coupon", ""),
    (
        "delivery cost",
        r"(cost|price|charge|fee|much).*(deliver|shipping|postage)|(deliver\w*|shipping|postage).*cost",
        DELIVERY,
    ),
    ("order", ABOUT_ORDER.pattern, ""),
    ("delivery", r"deliver|shipping|postage|express|how long", DELIVERY),
    ("payment", r"pay|card|visa|mastercard", PAYMENT),
    ("hours", r"open|hours|phone|call|contact", HOURS),
    ("thanks", r"thank|cheers|great|perfect|bye", "You are welcome. Is there anything else?"),
)


@dataclass(frozen=True)
class Answer:
    """What is said, what is now known about the customer's question, and whether the desk takes over."""

    text: str
    known: dict[str, str]
    handover: bool = False


def answer(text: str, known: dict[str, str], status: Callable[[str], str], today_code: Callable[[str], str]) -> Answer:
    """The bot's answer. `status` tells an order's status by its number ("" unknown), `today_code` a code's state."""
    known = known | noted(text)
    topic = next((name for name, pattern, _ in TOPICS if re.search(pattern, text, re.IGNORECASE)), "")
    if topic not in ("", "thanks"):
        known["topic"] = topic
        known.setdefault("question", text[:300])
    if HUMAN.search(text) or topic == "damage":
        known.setdefault("question", text[:300])
        return Answer("I am passing you to our desk, with what you have told me. One moment.", known, handover=True)
    if topic == "code":
        return _about_code(text, known, today_code)
    if topic == "order" or (not topic and ORDER.search(text)):
        return _about_order(known, status)
    reply = next((said for name, _, said in TOPICS if name == topic), "")
    return Answer(reply, known) if reply else _lost(known)


def noted(text: str) -> dict[str, str]:
    """Order number and e-mail address found in what was written."""
    number, email = ORDER.search(text), EMAIL.search(text)
    found = {"number": f"CS-{number[1]}"} if number else {}
    return found | ({"email": email[0].lower()} if email else {})


def _about_order(known: dict[str, str], status: Callable[[str], str]) -> Answer:
    number = known.get("number", "")
    if not number:
        return Answer("What is your order number? It is in your confirmation and looks like CS-10417.", known)
    said = status(number)
    if said:
        return Answer(said, known)
    known = {key: value for key, value in known.items() if key != "number"}
    return Answer(f"I cannot find an order {number}. Please check the number, or write “person” for our desk.", known)


def _about_code(text: str, known: dict[str, str], today_code: Callable[[str], str]) -> Answer:
    names = [word for word in CODE.findall(text.upper()) if promotions.lookup(word)]
    if names:
        return Answer(today_code(names[0]), known)
    return Answer(
        "Enter your promo code in the basket; the total changes at once. WELCOME10 gives 10% off, FREESHIP gives free "
        "standard delivery. Which code is it about?",
        known,
    )


def _lost(known: dict[str, str]) -> Answer:
    misses = int(known.get("misses", "0")) + 1
    known["misses"] = str(misses)
    if misses > 1:
        return Answer("I cannot answer that, so I am passing you to our desk.", known, handover=True)
    return Answer(
        "I did not understand that. I can help with an order, returns, delivery, payment and promo codes. Write "
        "“person” to reach our desk.",
        known,
    )


def stand_in(text: str, known: dict[str, str], status: Callable[[str], str]) -> Answer:
    """SandboxDesk: the rule-based stand-in for a person at the desk. It uses what is known and never asks twice."""
    known = known | noted(text)
    opening = "" if known.get("greeted") else f"Hello, Robin here from the Cornershop desk. {_seen(known)} "
    known["greeted"] = "yes"
    asked = f"{known.get('question', '')} {text}"
    if TROUBLE.search(asked):
        if re.search(r"\brefund\b", text, re.IGNORECASE) and known.get("made_right"):
            return Answer("Your refund is on its way and will be with you within 5 working days.", known)
        if known.get("number"):
            known["made_right"] = "yes"
        return Answer(opening + _made_right(known), known)
    if known.get("number") and (said := status(known["number"])):
        return Answer(f"{opening}{said} Is there anything else you would like me to do about it?", known)
    if known.get("email"):
        return Answer(f"{opening}I will write to {known['email']} today with a full answer.", known)
    if ABOUT_ORDER.search(asked):
        return Answer(f"{opening}I will look that up. Which order is it? Its number is all I need.", known)
    return Answer(f"{opening}What can I do for you? If it is about an order, its number is all I need.", known)


def _seen(known: dict[str, str]) -> str:
    """What was read before answering, here and elsewhere."""
    other = {
        "call": "I have read your chat and I know about your call.",
        "message": "I have read your chat and your message.",
    }
    return other.get(known.get("seen", ""), "I have read your chat.")


def _made_right(known: dict[str, str]) -> str:
    if not known.get("number"):
        return (
            "I am sorry about that; it is our mistake and I will put it right. Which order is it? The number is enough."
        )
    return (
        f"I am sorry about order {known['number']}; that is our mistake. I have ordered a replacement, which leaves "
        "tomorrow, and there is nothing for you to send back. If you would rather have your money back, write "
        "“refund”, and it is with you within 5 working days."
    )
