"""The bot over HTTP, in the shape of Rasa's REST channel: {sender, message} -> [{recipient_id, text, custom}]."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from cornershop.flaws.choose import switched
from cornershop.flaws.record import Flaws
from cornershop.inner import reach
from cornershop.outside import ServiceDownError
from cornershop.pages.chat import NAMES
from cornershop.pages.control import CHAT
from cornershop.people import talking
from cornershop.schedule import Work
from cornershop.storage.tables import ConversationRow, TurnRow

if TYPE_CHECKING:
    from cornershop.app import Shop

LONGEST = 600


async def webhook(request: Request) -> Response:
    """Hear one message, answer with everything said since the last one."""
    shop: Shop = request.app.state.shop
    try:
        body = json.loads(await request.body())
        sender, message = str(body["sender"])[:80], str(body["message"]).strip()[:LONGEST]
    except (ValueError, KeyError, TypeError):
        return JSONResponse({"error": "the body must be {sender, message}"}, 422)
    try:
        answered = await run_in_threadpool(_answered, shop, sender, message, switched(request, shop.settings))
    except ServiceDownError as error:
        return JSONResponse({"error": str(error)}, 503)
    return JSONResponse([_message(sender, turn) for turn in answered])


def _answered(shop: Shop, sender: str, message: str, flaws: Flaws) -> list[TurnRow]:
    reach(shop, "chat", "a message")
    shop.schedule.catch_up()
    conversation = f"api:{sender}"
    with shop.database.session() as db:
        if message:
            talking.hear(Work(shop, db, shop.now(), flaws, {}), conversation, message, {}, greet=False)
        talk = db.get(ConversationRow, conversation)
        if talk is None:
            return []
        told = int(talk.data.get("told", 0))
        fresh = [turn for turn in talking.turns(db, conversation) if turn.id > told and turn.speaker != "customer"]
        talk.data = dict(talk.data) | {"told": fresh[-1].id if fresh else told}
    return fresh


def _message(sender: str, turn: TurnRow) -> dict[str, Any]:
    said: dict[str, Any] = {"recipient_id": sender, "text": turn.text}
    if turn.speaker != "bot":
        said["custom"] = {"agent": NAMES[turn.speaker], "queue": turn.speaker}
    return said


ROUTES = [Route(CHAT, webhook, methods=["POST"])]
