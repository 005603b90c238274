"""One conversation, wherever it is held: the bot first, then the desk. Everything said is written down."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from cornershop.host import Host
from cornershop.people import desk, products, tickets
from cornershop.people.orders import status
from cornershop.schedule import Handler, Work
from cornershop.storage.tables import ConversationRow, TurnRow
from cornershop.trade import bot, promotions

LATE_ANSWER = "late-chat-answer"
LOOP = "I can help with orders, returns and delivery. What would you like to know?"
ASK_BACK = "I did not get that. You can ask, for example: Where is my order CS-10417?"
OTHER_RETURNS = "You can return anything within 14 days of delivery, free of charge. We refund within 14 days."
NOBODY = (
    "Sorry, our chat is not working at the moment, so nobody has read your message yet. Please try again in a few "
    "minutes, call us on 01904 555 0100, or write to hello@cornershop.example."
)
SALE_RETURNS = " Sale items can be returned within 14 days."


def turns(db: Session, conversation: str) -> list[TurnRow]:
    """All turns of a conversation, oldest first."""
    query = select(TurnRow).where(TurnRow.conversation_id == conversation).order_by(TurnRow.id)
    return list(db.scalars(query).all())


def hear(host: Host, conversation: str, text: str, session: dict[str, str], *, greet: bool = True) -> None:
    """The customer says something; it and every answer are written down. `session` is what the shop knows already."""
    talk = host.db.get(ConversationRow, conversation)
    if talk is None:
        talk = ConversationRow(id=conversation, handler="bot", data=dict(session))
        host.db.add(talk)
        if greet:
            _turn(host.db, conversation, "bot", bot.GREETING)
    _turn(host.db, conversation, "customer", text)
    known = {key: str(value) for key, value in talk.data.items()}
    if talk.handler == "staff":
        talk.data = known | bot.noted(text)
    elif talk.handler == "bot":
        _bot(host, talk, text, known)
    else:
        _desk(host, talk, text, known)


def nobody_hears(db: Session, conversation: str, text: str) -> None:
    """What a customer is told when neither bot nor desk can be reached; what he wrote is kept."""
    if db.get(ConversationRow, conversation) is None:
        db.add(ConversationRow(id=conversation, handler="bot", data={}))
    _turn(db, conversation, "customer", text)
    _turn(db, conversation, "bot", NOBODY)


def _bot(host: Host, talk: ConversationRow, text: str, known: dict[str, str]) -> None:
    if host.flaws.on("bot-loop") and not bot.HUMAN.search(text):
        talk.data = known | bot.noted(text) | {"question": text}
        _turn(host.db, talk.id, "bot", LOOP)
        return
    if host.flaws.near("bot-loop") and int(known.get("asked_back", "0")) < 2 and not bot.HUMAN.search(text):
        talk.data = (
            known | bot.noted(text) | {"asked_back": str(int(known.get("asked_back", "0")) + 1), "question": text}
        )
        _turn(host.db, talk.id, "bot", ASK_BACK)
        return
    said = products.answer(text, host.shop.catalogue, host.flaws)
    if said:
        _turn(host.db, talk.id, "bot", said)
        return
    made = bot.answer(text, known, lambda number: status(host, number), lambda code: _code(host, code))
    _turn(host.db, talk.id, "bot", _policy(host, made.text))
    talk.data = made.known
    if made.handover:
        talk.handler = "stand-in"
        _desk(host, talk, text, made.known)


def _policy(host: Host, text: str) -> str:
    if text == bot.RETURNS and host.flaws.on("policy-contradiction"):
        return OTHER_RETURNS
    return text + SALE_RETURNS if text == bot.RETURNS and host.flaws.near("policy-contradiction") else text


def _desk(host: Host, talk: ConversationRow, text: str, known: dict[str, str], *, due: bool = False) -> None:
    made = desk.answer(host, text, known, talk.id, due=due)
    for speaker, words in made.turns:
        _turn(host.db, talk.id, speaker, words)
    talk.data = {key: value for key, value in made.known.items() if key != "waiting"}
    if made.later:
        talk.data = dict(talk.data) | {"waiting": "yes"}
        data = {"conversation": talk.id, "text": text}
        host.shop.later(host.db, host.shop.now() + made.later, LATE_ANSWER, host.flaws, data)


def late(work: Work) -> None:
    """An answer of the desk that took its time."""
    talk = work.db.get(ConversationRow, work.data["conversation"])
    if talk is not None:
        _desk(work, talk, work.data["text"], {k: str(v) for k, v in talk.data.items()}, due=True)


def _code(host: Host, code: str) -> str:
    promotion = promotions.lookup(code)
    assert promotion is not None
    reason = promotions.refusal(code, promotion.minimum, host.shop.now().date())
    return reason or f"The code {promotion.code} gives {promotion.text}. Enter it in your basket."


def _turn(db: Session, conversation: str, speaker: str, text: str) -> None:
    db.add(TurnRow(conversation_id=conversation, speaker=speaker, text=text))
    db.flush()


JOBS: dict[str, Handler] = {LATE_ANSWER: late, **tickets.JOBS}
