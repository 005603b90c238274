from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from cornershop.people.view import elsewhere
from cornershop.storage.database import Database
from cornershop.storage.tables import ConversationRow, MessageRow


@pytest.fixture
def db() -> Iterator[Session]:
    database = Database(":memory:")
    with database.session() as session:
        yield session
    database.close()


def test_a_call_about_the_same_order_is_seen(db: Session) -> None:
    db.add(ConversationRow(id="call", data={"number": "CS-1", "question": "It is lost", "phone": "+44"}))
    db.flush()
    found = elsewhere(db, {"number": "CS-1"}, "chat")
    assert found == {"question": "It is lost", "seen": "call"}


def test_a_message_from_the_same_address_is_seen(db: Session) -> None:
    db.add(MessageRow(reference="Q-1", data={"email": "jo@example.com", "message": "Where is it?"}))
    db.flush()
    assert elsewhere(db, {"email": "jo@example.com"}, "chat") == {"question": "Where is it?", "seen": "message"}


def test_others_and_oneself_are_not(db: Session) -> None:
    db.add(ConversationRow(id="own", data={"number": "CS-1", "question": "Mine"}))
    db.add(ConversationRow(id="other", data={"number": "CS-2", "question": "Theirs"}))
    db.flush()
    assert elsewhere(db, {"number": "CS-1"}, "own") == {}
    assert elsewhere(db, {}, "own") == {}


def test_what_is_known_here_stays(db: Session) -> None:
    db.add(ConversationRow(id="call", data={"number": "CS-1", "email": "old@example.com"}))
    db.flush()
    known = {"number": "CS-1", "email": "new@example.com"}
    assert elsewhere(db, known, "chat") == {"seen": "chat"}
