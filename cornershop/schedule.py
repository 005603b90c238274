"""What the shop does later: one queue of due jobs, worked through when the clock moves and before a page is answered.

A job is a row, written in the transaction of what it belongs to, so that an order and its dispatch exist together.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from cornershop.flaws.record import Flaws
from cornershop.storage.tables import JobRow

if TYPE_CHECKING:
    from cornershop.app import Shop

MOST_JOBS = 10_000  # in one move of the clock; a queue that feeds itself for ever ends here


@dataclass(frozen=True)
class Work:
    """What a job gets: `now` is when it was due, `flaws` those that were on when it was put in the queue."""

    shop: Shop
    db: Session
    now: datetime
    flaws: Flaws
    data: dict[str, Any]

    def later(self, when: datetime, kind: str, **data: Any) -> None:
        """Put another job in the queue."""
        self.shop.later(self.db, when, kind, self.flaws, data)


Handler = Callable[[Work], None]


class Schedule:
    """The queue of one instance; `handlers` do the jobs by their kind."""

    def __init__(self, shop: Shop, handlers: Mapping[str, Handler]) -> None:
        self._shop, self._handlers = shop, handlers
        self._running, self._lock = threading.RLock(), threading.Lock()
        self._next: datetime | None = None

    def add(self, db: Session, when: datetime, kind: str, flaws: Flaws, data: dict[str, Any]) -> None:
        """Do `kind` with `data` at `when`, if this transaction is committed. Raises KeyError for an unknown kind."""
        _ = self._handlers[kind]
        due = when.astimezone(UTC)
        row = JobRow(due=_text(due), kind=kind, data=data, on=sorted(flaws.flaws), near=sorted(flaws.near_misses))
        db.add(row)
        event.listen(db, "after_commit", lambda _db: self._sooner(due), once=True)

    def wake(self) -> None:
        """Look which job is next; needed once, when the database is opened."""
        self._peek()

    def catch_up(self) -> None:
        """Do what is due by now; next to nothing when nothing is."""
        if self._next is not None and self._next <= self._shop.now():
            self._work(self._shop.now())

    def advance(self, by: timedelta) -> datetime:
        """Let time pass: everything due meanwhile is done in its order, each at its own time. Returns the new time."""
        with self._running:
            until = self._shop.now() + by
            self._work(until)
            self._shop.clock.reach(until)
            return self._shop.now()

    def _work(self, until: datetime) -> None:
        with self._running:
            for _ in range(MOST_JOBS):
                due = self._peek()
                if due is None or due > until:
                    return
                self._shop.clock.reach(due)
                self._do(due)

    def _do(self, due: datetime) -> None:
        """The first job due by `due`, in a transaction of its own. One that fails is dropped and told."""
        try:
            with self._shop.database.session() as db:
                row = _first(db)
                if row is None:
                    return
                flaws = Flaws(frozenset(row.on), frozenset(row.near))
                kind, data = row.kind, dict(row.data)
                db.delete(row)
                self._handlers[kind](Work(self._shop, db, due, flaws, data))
        except Exception:
            logging.getLogger("cornershop").exception("a job due at %s failed", due)
            with self._shop.database.session() as db:
                if row := _first(db):
                    db.delete(row)

    def _peek(self) -> datetime | None:
        with self._shop.database.session() as db, self._lock:
            due = db.scalar(select(func.min(JobRow.due)))
            self._next = datetime.fromisoformat(due) if due else None
            return self._next

    def _sooner(self, due: datetime) -> None:
        with self._lock:
            self._next = min(due, self._next or due)


def _first(db: Session) -> JobRow | None:
    return db.scalar(select(JobRow).order_by(JobRow.due, JobRow.id).limit(1))


def _text(due: datetime) -> str:
    return due.isoformat(timespec="microseconds")
