"""One webhook of the phone line: who signed it, which call it is, what is known of the caller."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from twilio.request_validator import RequestValidator
from twilio.twiml.voice_response import VoiceResponse

from cornershop.flaws.choose import switched
from cornershop.flaws.record import Flaws
from cornershop.storage.tables import ConversationRow, TurnRow

if TYPE_CHECKING:
    from cornershop.app import Shop


@dataclass
class Call:
    """What a page of the line gets. `known` outlives the webhook: what was keyed in and said in this call."""

    shop: Shop
    db: Session
    flaws: Flaws
    fields: Mapping[str, str]
    query: Mapping[str, str]
    talk: ConversationRow
    known: dict[str, Any]

    def field(self, name: str) -> str:
        """What the carrier sent under this name, "" when nothing."""
        return self.fields.get(name, "").strip()

    @property
    def keys(self) -> str:
        """The keys that were pressed."""
        return self.field("Digits")

    def count(self, what: str) -> int:
        """How often this happened in the call, this time included."""
        self.known[what] = int(self.known.get(what, 0)) + 1
        return int(self.known[what])

    def note(self, speaker: str, text: str) -> None:
        """Write a turn down, for the desk to read."""
        self.db.add(TurnRow(conversation_id=self.talk.id, speaker=speaker, text=text[:600]))


Page = Callable[[Call], VoiceResponse]


def route(path: str, page: Page) -> Route:
    """A webhook at /phone/`path`."""
    return Route(f"/phone/{path}", _endpoint(page), methods=["POST"])


def _endpoint(page: Page) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        """Refuse what the carrier did not sign, then answer in a thread of its own."""
        shop: Shop = request.app.state.shop
        form = {name: str(value) for name, value in (await request.form()).items()}
        signature = request.headers.get("x-twilio-signature", "")
        if not RequestValidator(shop.settings.phone_token).validate(str(request.url), form, signature):
            return PlainTextResponse("The signature does not fit.", 403)
        said = await run_in_threadpool(_answered, page, shop, request, form)
        return Response(said, media_type="text/xml")

    return serve


def _answered(page: Page, shop: Shop, request: Request, form: dict[str, str]) -> str:
    shop.schedule.catch_up()
    with shop.database.session() as db:
        sid = form.get("CallSid", "")[:64]
        talk = db.get(ConversationRow, sid)
        if talk is None:
            talk = ConversationRow(id=sid, handler="bot", data={"phone": form.get("From", "")[:32]})
            db.add(talk)
        call = Call(shop, db, switched(request, shop.settings), form, request.query_params, talk, dict(talk.data))
        made = page(call)
        talk.data = call.known
        return str(made)
