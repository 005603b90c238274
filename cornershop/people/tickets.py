"""Questions that are answered later by mail: a reference at once, the answer within one working day."""

from __future__ import annotations

import secrets
from datetime import timedelta

from cornershop.host import Host
from cornershop.people import products
from cornershop.post.letter import Letter
from cornershop.post.sending import send
from cornershop.schedule import Handler, Work
from cornershop.storage.tables import MessageRow

ANSWER = "answer-mail"
USUAL, LATE = timedelta(hours=3), timedelta(hours=7)


def take(host: Host, prefix: str, name: str, email: str, message: str, number: str = "") -> str:
    """Take a question to be answered by mail; its reference."""
    reference = f"{prefix}-{secrets.randbelow(90000) + 10000}"
    data = {"name": name, "email": email, "message": message, "number": number}
    host.db.add(MessageRow(reference=reference, data=data))
    if not host.flaws.on("question-unanswered"):
        after = LATE if host.flaws.near("question-unanswered") else USUAL
        host.shop.later(host.db, host.shop.now() + after, ANSWER, host.flaws, {"reference": reference})
    return reference


def reply(work: Work) -> None:
    """The answer to a question, from what the shop knows; else that a person will write."""
    row = work.db.get(MessageRow, work.data["reference"])
    if row is None or not row.data.get("email"):
        return
    said = products.answer(str(row.data["message"]), work.shop.catalogue, work.flaws)
    words = said or "We have read your question, and will write to you again as soon as we know more."
    row.data = row.data | {"answered": words}
    context = {"name": row.data["name"], "question": row.data["message"], "answer": words}
    send(work, Letter(row.data["email"], f"Your question {row.reference}", "answer", context))


JOBS: dict[str, Handler] = {ANSWER: reply}
