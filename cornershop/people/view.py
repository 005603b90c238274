"""The complete view of a customer: what the same person said elsewhere, found by order number or e-mail address."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from cornershop.storage.tables import ConversationRow, MessageRow

KEPT = ("number", "email", "question", "topic")
LATEST = 50  # contacts looked through


def elsewhere(db: Session, known: dict[str, str], own: str) -> dict[str, str]:
    """What other calls, chats and messages of this customer add to `known`; `seen` names where it was said.

    `own` is the conversation that asks. A customer nobody can tell from another is not looked up.
    """
    if not known.get("number") and not known.get("email"):
        return {}
    found: dict[str, str] = {}
    rows = db.scalars(select(ConversationRow).where(ConversationRow.id != own).limit(LATEST)).all()
    for row in rows:
        if _same(known, row.data):
            found |= {key: str(row.data[key]) for key in KEPT if row.data.get(key)}
            found["seen"] = "call" if row.data.get("phone") else "chat"
    for message in db.scalars(select(MessageRow).limit(LATEST)).all():
        if _same(known, message.data):
            found.setdefault("question", str(message.data.get("message", "")))
            found["seen"] = "message"
    own_words = known.get("question", "")
    if found.get("question") and own_words and own_words not in found["question"]:
        found["question"] = f"{found['question']} {own_words}"
    return {key: value for key, value in found.items() if key in {"seen", "question"} or not known.get(key)}


def _same(known: dict[str, str], other: dict[str, object]) -> bool:
    return any(known.get(key) and known[key] == str(other.get(key, "")) for key in ("number", "email"))
