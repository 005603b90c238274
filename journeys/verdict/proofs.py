"""From a detector's proof (an event) to evidence a report can show (a picture, a spot, a quote)."""

from __future__ import annotations

from contextlib import suppress

from journeys.errors import EvidenceError
from journeys.evidence.timeline import Timeline
from journeys.model.contact import (
    ContactBegan,
    ContactEnded,
    DocumentRead,
    HumanAnswer,
    HumanAsked,
    Mail,
    MailAwaited,
    MenuCrawled,
    StatementRead,
    Unsubscribed,
)
from journeys.model.event import (
    Action,
    Attempt,
    Audited,
    Body,
    FactNoted,
    LinkChecked,
    Look,
    NetworkRequest,
    PageError,
    Timing,
    Turn,
)
from journeys.model.finding import Proof
from journeys.model.outline import Box
from journeys.model.result import Evidence
from journeys.verdict.whereabouts import where_it_says

_KINDS: dict[type[Body], str] = {
    Look: "screenshot",
    Action: "action",
    Attempt: "message",
    NetworkRequest: "request",
    PageError: "request",
    FactNoted: "fact",
    Audited: "audit",
    Timing: "timing",
    Turn: "turn",
    LinkChecked: "request",
    Mail: "mail",
    MailAwaited: "mail",
    Unsubscribed: "mail",
    ContactBegan: "turn",
    ContactEnded: "turn",
    MenuCrawled: "menu",
    DocumentRead: "document",
    StatementRead: "statement",
    HumanAsked: "answer",
    HumanAnswer: "answer",
}
OFF_PAGE = frozenset(("mail", "menu", "document", "statement", "answer"))
"""Kinds of evidence that no page shows: a picture of the last page would mislead."""

SPOKEN = frozenset(("screenshot", "message", "fact", "turn"))
"""Kinds whose quote is what the page says: where no spot was noted, the words are looked up on the page."""

ON_PAGE = frozenset(("browser", "wire", "chat", "form"))
"""Channels whose facts and turns were seen on a page."""


def evidence_of(timeline: Timeline, proof: Proof) -> Evidence:
    """The event behind a proof, with the nearest picture of the page it happened on. Raises LookupError for a false
    proof.
    """
    event = timeline.at(proof.event)
    kind = _KINDS.get(type(event.body), "page")
    look = None if kind in OFF_PAGE else _look(timeline, event.seq, event.body)
    quote = proof.quote or _quote(event.body)
    spot = _spot(proof.box or _box(event.body), look)
    if look and spot is None and proof.box is None and kind in SPOKEN:
        with suppress(EvidenceError):
            spot = _spot(where_it_says(timeline.page(look), quote), look)
    return Evidence(
        kind=kind,
        at=round(event.at, 3),
        quote=quote,
        url=look.url if look else "",
        screenshot=_picture(event.body, look),
        box=spot,
        width=look.width if look else 0,
        height=look.height if look else 0,
        event=event.seq,
    )


def _picture(body: Body, look: Look | None) -> str:
    """The photo a person took, else the page's picture."""
    name = body.photo if isinstance(body, HumanAnswer) else look.screenshot if look else ""
    return f"blobs/{name}" if name else ""


def _look(timeline: Timeline, seq: int, body: Body) -> Look | None:
    named = {Action: "before", Attempt: "after", FactNoted: "source", Audited: "look", LinkChecked: "look"}
    channel = body.fact.channel if isinstance(body, FactNoted) else body.channel if isinstance(body, Turn) else ""
    if channel and channel not in ON_PAGE:
        return None
    attribute = named.get(type(body))
    look = timeline.look(getattr(body, attribute)) if attribute else None
    if look and look.screenshot:
        return look
    nearest = timeline.last_look(seq)
    return nearest.body if nearest else None


def _box(body: Body) -> Box | None:
    return body.target.box if isinstance(body, Action) and body.target else None


def _spot(box: Box | None, look: Look | None) -> Box | None:
    """The box, if any of it lies on the picture."""
    if box is None or look is None or not look.width:
        return None
    inside = box.x + box.width >= 0 and box.x <= look.width and box.y + box.height >= 0 and box.y <= look.height
    return box if inside and box.area > 0 else None


def _quote(body: Body) -> str:
    if isinstance(body, NetworkRequest):
        return f"{body.method} {body.url} answered {body.status or body.failure or 'nothing'}"
    if isinstance(body, LinkChecked):
        return f"{body.url} answered {body.status or body.failure or 'nothing'}"
    if isinstance(body, Action):
        return body.title
    if isinstance(body, DocumentRead):
        return f"{body.name}: {body.failure}" if body.failure else body.name
    if isinstance(body, HumanAnswer):
        return f"{body.answer or body.rating or body.question}, says {body.by or 'a person'}"
    text = {PageError: "text", Attempt: "message", Turn: "text", Mail: "subject", ContactEnded: "reason"}.get(
        type(body)
    )
    return str(getattr(body, text)) if text else ""
