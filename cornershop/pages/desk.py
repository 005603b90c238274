"""The desk: where a member of staff answers chats that the bot handed over. Open in the sandbox only."""

from __future__ import annotations

from sqlalchemy import select
from starlette.responses import Response
from starlette.routing import Route

from cornershop.pages.chat import NAMES
from cornershop.people.talking import turns
from cornershop.storage.tables import ConversationRow, MessageRow, TurnRow
from cornershop.visit import Visit, endpoint


def show(visit: Visit) -> Response:
    """Open conversations with everything the customer has said, and what customers wrote by form and mail."""
    if not visit.shop.settings.sandbox:
        return visit.page("missing.html", 404)
    rows = visit.db.scalars(select(ConversationRow).where(ConversationRow.handler != "bot")).all()
    talks = [(row, turns(visit.db, row.id)) for row in rows]
    letters = visit.db.scalars(select(MessageRow).order_by(MessageRow.reference)).all()
    return visit.page("desk.html", talks=talks, names=NAMES, letters=letters)


def answer(visit: Visit) -> Response:
    """A person's answer; from here on the stand-in stays silent in this chat."""
    talk = visit.db.get(ConversationRow, visit.form.get("conversation", ""))
    text = visit.form.get("message", "").strip()[:600]
    if talk is None or not visit.shop.settings.sandbox:
        return visit.page("missing.html", 404)
    if text:
        talk.handler = "staff"
        visit.db.add(TurnRow(conversation_id=talk.id, speaker="desk", text=text))
    return visit.go("/desk")


ROUTES = [Route("/desk", endpoint(show)), Route("/desk", endpoint(answer), methods=["POST"])]
