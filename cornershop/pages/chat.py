"""The chat: a page and a widget over the same conversation."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from cornershop.inner import reach
from cornershop.outside import ServiceDownError
from cornershop.people import talking
from cornershop.storage.tables import AccountRow, ConversationRow, TurnRow
from cornershop.trade import bot
from cornershop.visit import Visit, endpoint

NAMES = {
    "customer": "You",
    "bot": "Assistant (automated)",
    "desk": "Robin, Cornershop desk",
    "desk-kim": "Kim, orders team",
    "desk-lee": "Lee, parcels team",
}


def show(visit: Visit) -> Response:
    """The conversation."""
    return _answered(visit)


def say(visit: Visit) -> Response:
    """The customer's turn, and the answer to it."""
    text = visit.form.get("message", "").strip()[:600]
    if text:
        try:
            reach(visit.shop, "chat", "a message")
            talking.hear(visit, visit.id, text, _session(visit))
        except ServiceDownError:
            talking.nobody_hears(visit.db, visit.id, text)
    return _answered(visit) if visit.quick else visit.go("/help/chat#latest")


def _session(visit: Visit) -> dict[str, str]:
    """What the shop knows of whoever chats: the account, and the order placed in this browser."""
    known: dict[str, str] = {}
    account = visit.db.get(AccountRow, visit.data.get("account", ""))
    if account:
        known |= {"email": account.email, "name": account.name, "verified": "yes"}
    orders = visit.data.get("orders", [])
    if len(orders) == 1:
        known["number"] = orders[0]
    return known


def _answered(visit: Visit) -> Response:
    said = talking.turns(visit.db, visit.id) or [
        TurnRow(id=0, conversation_id=visit.id, speaker="bot", text=bot.GREETING)
    ]
    template = "parts/turns.html" if visit.quick else "help/chat.html"
    answer = visit.page(template, turns=said, names=NAMES)
    talk = visit.db.get(ConversationRow, visit.id)
    if talk and talk.data.get("waiting"):
        answer.headers["X-Answer-Follows"] = "yes"
    return answer


ROUTES = [Route("/help/chat", endpoint(show)), Route("/help/chat", endpoint(say), methods=["POST"])]
