"""Calls the shop owes its customers, and the carrier's list of those it made. SandboxExchange: no phone rings."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from starlette.requests import Request
from starlette.routing import Route
from twilio.twiml.voice_response import VoiceResponse

from cornershop.pages.control import CALLS, controlled
from cornershop.phone.menu import VOICE
from cornershop.phone.webhook import Call, route
from cornershop.schedule import Handler, Work
from cornershop.storage.tables import CalledRow

if TYPE_CHECKING:
    from cornershop.app import Shop

CALL_BACK = "call back"
PROMISED = timedelta(hours=2)
USUAL, LAST_MINUTE = timedelta(minutes=40), timedelta(minutes=118)


def promise(call: Call) -> VoiceResponse:
    """Promise a call back within two hours, and put it in the book."""
    said = VoiceResponse()
    said.say("We will call you back within 2 hours, on the number you are calling from. Goodbye.", **VOICE)
    said.hangup()
    if not call.flaws.on("promise-to-contact-broken"):
        after = LAST_MINUTE if call.flaws.near("promise-to-contact-broken") else USUAL
        data = {"to": call.field("From"), "order": str(call.known.get("number", ""))}
        call.shop.later(call.db, call.shop.now() + after, CALL_BACK, call.flaws, data)
    return said


def ring(work: Work) -> None:
    """The call is made; here that means that it is written down."""
    own = work.shop.settings.phone_number
    work.db.add(CalledRow(number=work.data["to"], caller=own, made=work.now.isoformat(), status="completed"))


def calls(shop: Shop, request: Request, _body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Calls the shop made to this number (`to`), oldest first."""
    number = request.query_params.get("to", "")
    if not number:
        return 422, {"error": "to is missing"}
    shop.schedule.catch_up()
    with shop.database.session() as db:
        rows = db.scalars(select(CalledRow).where(CalledRow.number == number).order_by(CalledRow.id)).all()
        made = [{"to": row.number, "from": row.caller, "when": row.made, "status": row.status} for row in rows]
    return 200, {"calls": made}


JOBS: dict[str, Handler] = {CALL_BACK: ring}
ROUTES = [route("call-back", promise), Route(CALLS, controlled(calls))]
