"""Opening the database and handing out sessions."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from cornershop.storage.tables import Table


class Database:
    """SQLite in a file, in memory (one connection, one user at a time), or in a temporary file removed on close."""

    def __init__(self, place: str) -> None:
        self._folder = None if place else tempfile.TemporaryDirectory(prefix="cornershop-")
        path = str(Path(self._folder.name) / "shop.db") if self._folder else place
        memory = path == ":memory:"
        options: dict[str, Any] = {"connect_args": {"check_same_thread": False, "timeout": 15}}
        if memory:
            options["poolclass"] = StaticPool
        else:
            options["max_overflow"] = -1  # a crowd waits for the database's own lock, never for a connection
        self.engine: Engine = create_engine("sqlite://" if memory else f"sqlite:///{path}", **options)
        event.listen(self.engine, "connect", _tune)
        self._turn = threading.RLock() if memory else nullcontext()
        Table.metadata.create_all(self.engine)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A unit of work, committed at the end and rolled back on an error."""
        with self._turn, Session(self.engine, expire_on_commit=False) as db, db.begin():
            yield db

    def close(self) -> None:
        """Close connections and remove a temporary file."""
        self.engine.dispose()
        if self._folder:
            self._folder.cleanup()


def clear(db: Session) -> None:
    """Empty every table."""
    db.expunge_all()
    for table in reversed(Table.metadata.sorted_tables):
        db.execute(table.delete())


def _tune(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=OFF")
    cursor.close()
