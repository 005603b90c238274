"""The chat: a page and a widget over the same conversation."""

from __future__ import annotations

from sqlalchemy import select
from starlette.responses import Response
from starlette.routing import Route

from cornershop.storage.tables import ConversationRow, OrderRow, TurnRow
from cornershop.trade import bot, promotions
from cornershop.trade.dates import in_words, span
from cornershop.visit import Visit, endpoint

NAMES = {"customer": "You", "bot": "Assistant (automated)", "desk": "Robin, Cornershop desk"}


def show(visit: Visit) -> Response:
    """The conversation."""
    return _answered(visit)


def say(visit: Visit) -> Response:
    """The customer's turn, and the answer to it."""
    text = visit.form.get("message", "").strip()[:600]
    if text:
        talk = visit.db.get(ConversationRow, visit.id)
        if talk is None:
            talk = ConversationRow(id=visit.id, handler="bot", data={})
            visit.db.add(talk)
            _turn(visit, "bot", bot.GREETING)
        _turn(visit, "customer", text)
        _reply(visit, talk, text)
    return _answered(visit) if visit.quick else visit.go("/help/chat#latest")


def _reply(visit: Visit, talk: ConversationRow, text: str) -> None:
    if talk.handler == "staff":
        talk.data = talk.data | bot.noted(text)
        return
    if talk.handler == "bot":
        made = bot.answer(text, dict(talk.data), lambda number: status(visit, number), lambda code: _code(visit, code))
        _turn(visit, "bot", made.text)
        talk.data = made.known
        if not made.handover:
            return
        talk.handler = "stand-in"
    made = bot.stand_in(text, dict(talk.data), lambda number: status(visit, number))
    _turn(visit, "desk", made.text)
    talk.data = made.known


def status(visit: Visit, number: str) -> str:
    """An order's status in a sentence, "" when there is none with this number."""
    order = visit.db.get(OrderRow, number)
    if order is None:
        return ""
    if order.delivered:
        return f"Order {number} was delivered on {in_words(order.delivered)}."
    if not order.delivery_to:
        return f"Order {number} is {order.status}; we will e-mail you its delivery date."
    return f"Order {number} is {order.status}. Expected delivery: {span(order.delivery_from, order.delivery_to)}."


def _code(visit: Visit, code: str) -> str:
    promotion = promotions.lookup(code)
    assert promotion is not None
    today = visit.shop.now().date()
    reason = promotions.refusal(code, promotion.minimum, today)
    return reason or f"The code {promotion.code} gives {promotion.text}. Enter it in your basket."


def _turn(visit: Visit, speaker: str, text: str) -> None:
    visit.db.add(TurnRow(conversation_id=visit.id, speaker=speaker, text=text))
    visit.db.flush()


def turns(visit: Visit, conversation: str) -> list[TurnRow]:
    """All turns of a conversation, oldest first."""
    query = select(TurnRow).where(TurnRow.conversation_id == conversation).order_by(TurnRow.id)
    return list(visit.db.scalars(query).all())


def _answered(visit: Visit) -> Response:
    said = turns(visit, visit.id) or [TurnRow(id=0, conversation_id=visit.id, speaker="bot", text=bot.GREETING)]
    template = "parts/turns.html" if visit.quick else "help/chat.html"
    return visit.page(template, turns=said, names=NAMES)


ROUTES = [Route("/help/chat", endpoint(show)), Route("/help/chat", endpoint(say), methods=["POST"])]
