"""The page itself: small, without scripts, and only for whoever has its address.

The address holds a token; every form holds a ticket that is good for one sending. Nothing is loaded from elsewhere.
"""

from __future__ import annotations

import hmac
import secrets
import tomllib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from babel import negotiate_locale
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from journeys.model.asking import CHOICES, LANGUAGES, RATINGS
from journeys.run.asking.desk import MOST_PHOTOS, Desk, Question
from journeys.run.asking.photo import NoPhotoError, cleaned

MB = 1_000_000
MOST_PHOTO = 15 * MB
MOST_BODY = MOST_PHOTOS * MOST_PHOTO + MB
MOST_FIELDS, MOST_FILES, MOST_FIELD = 40, 20, 20_000
MOST_TICKETS = 500


@dataclass
class Door:
    """Who may come in: whoever knows `token`; tickets say which form was sent already."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    _tickets: OrderedDict[str, bool] = field(default_factory=OrderedDict, repr=False)

    def opens(self, token: str) -> bool:
        """Whether this is the token."""
        return hmac.compare_digest(token.encode(), self.token.encode())

    def ticket(self) -> str:
        """A fresh ticket; the oldest is forgotten when there are too many."""
        made = secrets.token_urlsafe(16)
        self._tickets[made] = False
        while len(self._tickets) > MOST_TICKETS:
            self._tickets.popitem(last=False)
        return made

    def known(self, ticket: str) -> bool:
        """Whether this ticket was handed out here."""
        return ticket in self._tickets

    def used(self, ticket: str) -> bool:
        """Whether a form was sent with it before."""
        return self._tickets.get(ticket, False)

    def use(self, ticket: str) -> None:
        """From now on it was."""
        self._tickets[ticket] = True


def create_app(desk: Desk, door: Door, answered: Callable[[], None]) -> Starlette:
    """The page; `answered` is called, in a thread of its own, after each sheet that was taken."""
    app = Starlette(
        routes=[
            Route("/{token}/", _listed, methods=["GET"]),
            Route("/{token}/{number:int}", _shown, methods=["GET"]),
            Route("/{token}/{number:int}", _sent, methods=["POST"]),
        ]
    )
    app.state.desk, app.state.door, app.state.answered = desk, door, answered
    return app


async def _listed(request: Request) -> Response:
    if not _door(request).opens(request.path_params["token"]):
        return _page(request, "gone", 404)
    return _page(request, "list", questions=list(enumerate(request.app.state.desk.questions, 1)))


async def _shown(request: Request) -> Response:
    question = _question(request)
    return _form(request, question) if question else _page(request, "gone", 404)


async def _sent(request: Request) -> Response:
    question, door = _question(request), _door(request)
    if question is None:
        return _page(request, "gone", 404)
    if not _from_here(request):
        return _page(request, "gone", 403)
    words = _words(request)
    length = request.headers.get("content-length", "")
    if not length.isdigit() or int(length) > MOST_BODY:
        return _form(request, question, 413, words["large"].format(mb=MOST_BODY // MB))
    async with request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=MOST_FIELD) as form:
        ticket = str(form.get("ticket", ""))
        if not door.known(ticket):
            return _page(request, "gone", 403)
        if door.used(ticket):
            return _page(request, "thanks", 409, said=words["twice"])
        return await _taken(request, question, form, ticket)


async def _taken(request: Request, question: Question, form: FormData, ticket: str) -> Response:
    words, state = _words(request), request.app.state
    sent = {key: value for key, value in form.items() if isinstance(value, str)}
    photos, mistake = await _photos(form, words)
    if mistake:
        return _form(request, question, 422, mistake, sent)
    if not await run_in_threadpool(state.desk.take, question, sent, photos):
        return _form(request, question, 422, words["nothing"], sent)
    state.door.use(ticket)
    response = _page(request, "thanks", said=words["thanks"])
    response.background = BackgroundTask(state.answered)
    return response


async def _photos(form: FormData, words: dict[str, str]) -> tuple[list[bytes], str]:
    """The photos, cleaned, and what is wrong with them."""
    files_sent = [one for one in form.getlist("photo") if isinstance(one, UploadFile) and one.filename]
    if len(files_sent) > MOST_PHOTOS:
        return [], words["many"].format(most=MOST_PHOTOS)
    found = []
    for one in files_sent:
        try:
            if (one.size or 0) > MOST_PHOTO:
                raise NoPhotoError(f"{one.size} bytes")
            found.append(await run_in_threadpool(cleaned, await one.read()))
        except NoPhotoError:
            return [], words["photo"].format(name=(one.filename or "")[:60], mb=MOST_PHOTO // MB)
    return found, ""


def _door(request: Request) -> Door:
    door = request.app.state.door
    assert isinstance(door, Door)
    return door


def _question(request: Request) -> Question | None:
    if not _door(request).opens(request.path_params["token"]):
        return None
    found: tuple[Question, ...] = request.app.state.desk.questions
    number: int = request.path_params["number"]
    return found[number - 1] if 1 <= number <= len(found) else None


def _from_here(request: Request) -> bool:
    """Whether a form came from this page, as far as the browser says where it came from."""
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site", "same-origin")
    same = origin is None or urlsplit(origin).netloc == request.headers.get("host", "")
    return same and site in ("same-origin", "none")


def _form(
    request: Request, question: Question, status: int = 200, mistake: str = "", sent: dict[str, str] | None = None
) -> Response:
    ticket = _door(request).ticket()
    return _page(
        request,
        "form",
        status,
        question=question,
        ticket=ticket,
        mistake=mistake,
        sent=sent or {},
        choices=CHOICES,
        ratings=RATINGS,
    )


def _language(request: Request) -> str:
    wanted = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
    return negotiate_locale([one.replace("-", "_") for one in wanted], LANGUAGES) or "en"


def _words(request: Request) -> dict[str, str]:
    return _all_words()[_language(request)]


@cache
def _all_words() -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = tomllib.loads((files("journeys.run.asking") / "page.toml").read_text("utf-8"))
    return words


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("journeys.run.asking"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _page(request: Request, name: str, status: int = 200, **shown: Any) -> HTMLResponse:
    nonce = secrets.token_urlsafe(12)
    context = {"words": _words(request), "language": _language(request), "nonce": nonce, **shown}
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    headers = {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return HTMLResponse(_environment().get_template(f"{name}.html.j2").render(context), status, headers)
