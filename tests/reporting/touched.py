"""Touchpoints of the sample journeys: a call, a chat, a week of mail, a menu, a statement."""

from __future__ import annotations

from pathlib import Path

from journeys.model.contact import MenuNode, MenuOption, StatementEntry
from journeys.model.touchpoints import (
    AnswerRecord,
    ContactRecord,
    FormRecord,
    MailRecord,
    MenuRecord,
    StatementRecord,
    Touch,
    Touchpoints,
    TurnRecord,
)

HTML = """<!doctype html><html><head><style>p { color: red }</style><meta http-equiv="refresh" content="0;url=https://evil.example/">
<script>alert(1)</script></head><body style="background:#fff"><h1 style="color:#7a1c1c">Ten per cent off</h1>
<img src="https://evil.example/pixel.gif" alt="A mug"><p><a href="https://evil.example/">Look</a></p></body></html>"""

MENU = MenuRecord(
    "line",
    1,
    (
        MenuNode(
            "",
            "menu",
            "Welcome. For orders press 1.",
            1,
            6.0,
            4.0,
            (MenuOption("1", "orders"), MenuOption("9", "again")),
        ),
        MenuNode("1", "queue", "You are number two.", 2, 3.0),
        MenuNode("9", "loop", "Welcome. For orders press 1.", 2, 6.0, loops_to="greeting"),
    ),
    3,
    complete=False,
    reason="the limit of 3 calls was reached",
)


def day(number: int) -> str:
    return f"2026-11-{number:02}T09:30:00+00:00"


def mail(number: int, subject: str, *, bulk: bool = False, html: str = "") -> MailRecord:
    return MailRecord(
        id=f"m{number}",
        sender="hello@shop.example",
        sender_name="Cornershop",
        recipient="ann@example.com",
        subject=subject,
        when=day(number),
        at=3.0,
        step=2,
        text="Ten per cent off\n\nUntil Sunday.",
        html=html,
        bulk=bulk,
        attachments=("invoice.pdf (application/pdf, 3120 bytes)",),
    )


def touched(folder: Path, word: str = "Where is my order?") -> Touchpoints:
    """Everything a journey can touch; `word` is what a shop or a customer says everywhere."""
    (folder / "blobs").mkdir(exist_ok=True)
    (folder / "blobs" / "mail.html").write_text(HTML, "utf-8")
    turns = (
        TurnRecord("system", "Welcome.", 1.0, 0, day(23), seconds=6.0),
        TurnRecord("customer", "", 1.5, 0, day(23), keys="1"),
        TurnRecord("bot", word, 2.0, 1, day(23), options=(word, "Yes")),
        TurnRecord("agent", word, 9.0, 1, day(23), agent="Robin", queue="orders", waited=45.0),
    )
    return Touchpoints(
        touches=(
            Touch("browser", "home", 0, 0.5, day(23)),
            Touch("browser", "list", 0, 0.9, day(23)),
            Touch("phone", "system", 1, 1.0, day(23)),
            Touch("phone", "customer", 1, 1.5, day(23)),
            Touch("clock", "a week passes", 2, 2.0, day(30)),
            Touch("mail", word, 2, 3.0, day(24)),
        ),
        contacts=(
            ContactRecord("c1", "phone", word, "CS-1", 1, turns, day(23), "resolved", "customer", "told", 61.0),
            ContactRecord("c2", "chat", "", "", 1, turns[2:3]),
        ),
        mails=(mail(24, word, bulk=True, html="blobs/mail.html"), mail(26, word), mail(29, "", bulk=True)),
        menus=(MENU,),
        forms=(
            FormRecord(
                "packaging", word, word, 2, day(30), (AnswerRecord(word, word, by=word, sheet="a", trouble=True),)
            ),
            FormRecord("packaging", "How was the parcel packed?", "", 2),
        ),
        statements=(StatementRecord("CS-1", 2, (StatementEntry("CS-1", "charge", 1795, "GBP", day(23)),), day(30)),),
    )
