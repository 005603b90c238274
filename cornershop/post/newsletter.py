"""The shop's letter: who gets it, what a new reader is sent, one letter a week, and how readers leave."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from cornershop.host import Host
from cornershop.post.letter import Letter
from cornershop.post.sending import send
from cornershop.schedule import Work
from cornershop.storage.tables import SubscriberRow
from cornershop.visit import Visit

LETTER = "newsletter"
FIRST = timedelta(days=2)
EVERY = timedelta(days=7)
TOO_OFTEN = timedelta(hours=18)
IN_FLIGHT = timedelta(hours=24)
CODE, DEAD_CODE, LARGE_CODE = "WELCOME10", "HELLO15", "SAVE20"
ISSUES = (
    ("Five mugs that hold a proper tea", "This week we look at stoneware: who makes it, and why it lasts."),
    ("Wool, and how to wash it", "Blankets and socks for the cold weeks, and the one thing that spoils them."),
    ("Honey from people we know by name", "Three jars, three hillsides, and what to bake with each of them."),
)


def subscribe(visit: Visit, email: str) -> None:
    """Write a reader down and send the welcome; somebody who reads it already is only welcomed once."""
    email = email.strip().lower()
    found = visit.db.get(SubscriberRow, email)
    if found and not found.left:
        return
    token = found.token if found else secrets.token_urlsafe(16)
    visit.db.merge(SubscriberRow(email=email, token=token, since=visit.shop.now().isoformat(), left=""))
    code = DEAD_CODE if visit.flaws.on("promo-advertised-dead") else CODE
    code = LARGE_CODE if visit.flaws.near("promo-advertised-dead") else code
    send(visit, _letter(visit, email, token, "Welcome to the Cornershop letter", "welcome", code=code))
    visit.later(visit.shop.now() + FIRST, LETTER, email=email, issue=0)


def weekly(work: Work) -> None:
    """Send one letter and plan the next, as long as the reader wants them."""
    reader = work.db.get(SubscriberRow, work.data["email"])
    if reader is None or (reader.left and not _goes_on(work, reader.left)):
        return
    issue = int(work.data["issue"])
    title, text = ISSUES[issue % len(ISSUES)]
    send(work, _letter(work, reader.email, reader.token, title, "letter", title=title, text=text, issue=issue))
    often = work.flaws.on("email-too-many")
    work.later(work.now + (TOO_OFTEN if often else EVERY), LETTER, email=reader.email, issue=issue + 1)


def leave(visit: Visit, token: str) -> str:
    """Let the reader with this token go; the address, "" for a token nobody has."""
    reader = visit.db.scalar(select(SubscriberRow).where(SubscriberRow.token == token)) if token else None
    if reader is None:
        return ""
    if not reader.left:
        now = visit.shop.now()
        reader.left = now.isoformat()
        if visit.flaws.near("unsubscribe-ignored"):
            visit.later(now + IN_FLIGHT, LETTER, email=reader.email, issue=1)
    return reader.email


def _goes_on(work: Work, left: str) -> bool:
    """Whether a letter goes out to somebody who left: by the flaw always, by its near miss what is in flight."""
    in_flight = (work.now - IN_FLIGHT).isoformat() <= left
    return work.flaws.on("unsubscribe-ignored") or (work.flaws.near("unsubscribe-ignored") and in_flight)


def _letter(host: Host, email: str, token: str, subject: str, template: str, **more: Any) -> Letter:
    return Letter(email, subject, template, more, leave=f"{host.shop.address}/newsletter/leave/{token}")
