"""One request of one visitor: session, form, flaws, database, and the way a page is answered."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

import anyio
from itsdangerous import BadSignature, Signer
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from cornershop.flaws.choose import switched
from cornershop.flaws.record import Flaws
from cornershop.storage.tables import VisitRow

if TYPE_CHECKING:
    from cornershop.app import Shop

COOKIE = "cornershop"
CHUNK = 4000


@dataclass
class Visit:
    """What a page function gets. `data` is the server-side session; `delay` holds the answer back, in seconds.

    `held` is the code that is set aside for the order being placed: it counts as used, and still counts here.
    """

    shop: Shop
    request: Request
    form: Mapping[str, str]
    many: Callable[[str], list[str]]
    db: Session
    flaws: Flaws
    id: str
    data: dict[str, Any]
    known: bool = False
    delay: float = 0.0
    held: str = ""
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def quick(self) -> bool:
        """Whether a script in the page asks, and wants data or a fragment."""
        return self.request.headers.get("x-requested-with") == "fetch"

    @property
    def csrf(self) -> str:
        """The token every form of this visitor carries; another one once a session has ended."""
        return self.shop.signer.get_signature(f"csrf-{self.id}{self.data.get('ended', '')}").decode()

    def query(self, name: str) -> str:
        """A query parameter, "" when absent."""
        return self.request.query_params.get(name, "")

    def path(self, name: str) -> str:
        """A part of the address."""
        return str(self.request.path_params[name])

    def page(self, template: str, status: int = 200, **context: Any) -> Response:
        """A rendered page."""
        context |= {"visit": self, "flaws": self.flaws, "notice": self.data.pop("notice", "")}
        return self.shop.render(self, template, status, context)

    def go(self, path: str, notice: str = "") -> Response:
        """Send the visitor on, with a notice on the next page."""
        if notice:
            self.data["notice"] = notice
        return RedirectResponse(path, status_code=303)

    def later(self, when: datetime, kind: str, **data: Any) -> None:
        """Have a job done at `when`, if this request is answered without an error."""
        self.shop.later(self.db, when, kind, self.flaws, data)

    def json(self, content: Any, status: int = 200) -> Response:
        """Data for a script."""
        return JSONResponse(content, status_code=status)


Handler = Callable[[Visit], Response]


def endpoint(handler: Handler, *, open_post: bool = False) -> Callable[[Request], Awaitable[Response]]:
    """A Starlette endpoint around a page function. `open_post` leaves the form token unchecked (sandbox switches)."""

    async def serve(request: Request) -> Response:
        """Answer one request in a thread of its own."""
        form = await request.form() if request.method == "POST" else None
        fields = {k: str(v)[:CHUNK] for k, v in form.items()} if form else {}
        lists = {k: [str(v) for v in form.getlist(k)] for k in form} if form else {}
        response, delay = await run_in_threadpool(_answer, handler, request, fields, lists, open_post)
        if delay:
            await anyio.sleep(delay)
        return response

    return serve


def _answer(
    handler: Handler, request: Request, fields: dict[str, str], lists: dict[str, list[str]], open_post: bool
) -> tuple[Response, float]:
    shop: Shop = request.app.state.shop
    shop.schedule.catch_up()
    with shop.database.session() as db:
        visit = _arrive(shop, request, fields, lists, db)
        before = repr(visit.data)
        _end_session(visit)
        if request.method == "POST" and not open_post and not _token_fits(visit):
            response = visit.page("expired.html", 403)
        else:
            response = handler(visit)
        if repr(visit.data) != before:
            db.merge(VisitRow(id=visit.id, data=dict(visit.data)))
    if not visit.known:
        visit.cookies[COOKIE] = shop.signer.sign(visit.id).decode()
    for name, value in visit.cookies.items():
        response.set_cookie(name, value, httponly=True, samesite="lax", max_age=30 * 86400)
    return response, visit.delay


def _arrive(shop: Shop, request: Request, fields: dict[str, str], lists: dict[str, list[str]], db: Session) -> Visit:
    known = _known(shop.signer, request.cookies.get(COOKIE, ""))
    row = db.get(VisitRow, known) if known else None
    return Visit(
        shop=shop,
        request=request,
        form=fields,
        many=lambda name: lists.get(name, []),
        db=db,
        flaws=switched(request, shop.settings),
        id=known or secrets.token_urlsafe(18),
        data=dict(row.data) if row else {},
        known=bool(known),
    )


def _end_session(visit: Visit) -> None:
    """The trouble expired: what a session protects is forgotten, what a customer would miss is not."""
    trouble = visit.shop.troubles.standing("session", "expired")
    if trouble is None or not visit.known or visit.data.get("ended") == trouble.id:
        return
    visit.shop.troubles.felt(trouble, f"{visit.request.method} {visit.request.url.path} of a visitor")
    for name in ("card", "attempt", "account"):
        visit.data.pop(name, None)
    visit.data["ended"] = trouble.id
    if visit.request.method == "GET":
        visit.data["notice"] = "For your safety your session has ended. Your basket and your address are still here."


def _known(signer: Signer, cookie: str) -> str:
    try:
        return signer.unsign(cookie).decode()
    except BadSignature:
        return ""


def _token_fits(visit: Visit) -> bool:
    return hmac.compare_digest(visit.form.get("csrf", ""), visit.csrf)
