"""One journey's evidence, read back: what detectors see. Read-only, in order, pages loaded when asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from journeys.model.contact import Clock, Mail
from journeys.model.earlier import Earlier
from journeys.model.event import Body, Event, FactNoted, JourneyBegan, JourneyEnded, Look, StepBegan, StepEnded
from journeys.model.fact import Fact
from journeys.model.fault import FaultArmed
from journeys.model.journey import Journey
from journeys.model.outline import PageState

B = TypeVar("B", bound=Body)


@dataclass(frozen=True)
class Seen(Generic[B]):
    """A body with the place it was recorded at: its seq, seconds since the journey began, and step index."""

    seq: int
    at: float
    step: int
    body: B


@dataclass(frozen=True)
class StatedFact:
    """A fact with the place it was recorded at; `look` is the seq of the event it was read from."""

    seq: int
    at: float
    step: int
    look: int
    fact: Fact


class Timeline:
    """The events of one journey. `page(name)` turns a blob name into a PageState, or raises EvidenceError.

    `beside` are the other journeys of the same run, in the order of their ids; `acquainted` fills it in. Proofs of a
    finding come from its own journey, what it is held against may come from those, or from `earlier` runs.
    """

    def __init__(self, events: tuple[Event, ...], page: Callable[[str], PageState]) -> None:
        self.events = events
        self.beside: tuple[Timeline, ...] = ()
        self.earlier = Earlier()
        self._page = lru_cache(maxsize=64)(page)

    def of(self, events: tuple[Event, ...]) -> Timeline:
        """The same journey with other events, whose pages are found where this one's are."""
        made = Timeline(events, self._page)
        made.beside, made.earlier = self.beside, self.earlier
        return made

    @cached_property
    def began(self) -> JourneyBegan:
        """The journey as planned and when it was begun. A ledger always begins with it."""
        body = self.events[0].body
        assert isinstance(body, JourneyBegan)
        return body

    @property
    def journey(self) -> Journey:
        """The journey as planned."""
        return self.began.journey

    @cached_property
    def _by_kind(self) -> dict[type[Body], tuple[Seen[Body], ...]]:
        found: dict[type[Body], list[Seen[Body]]] = {}
        for event in self.events:
            found.setdefault(type(event.body), []).append(Seen(event.seq, event.at, event.step, event.body))
        return {kind: tuple(seen) for kind, seen in found.items()}

    def all(self, kind: type[B]) -> tuple[Seen[B], ...]:
        """Every body of one kind, in order."""
        return self._by_kind.get(kind, ())  # type: ignore[return-value,arg-type]

    def at(self, seq: int) -> Event:
        """The event with this seq. Raises LookupError when there is none."""
        return self._by_seq[seq]

    @cached_property
    def _by_seq(self) -> dict[int, Event]:
        return {event.seq: event for event in self.events}

    def look(self, seq: int) -> Look | None:
        """The look with this seq, or None when `seq` is not a look."""
        event = self._by_seq.get(seq)
        return event.body if event and isinstance(event.body, Look) else None

    def page(self, look: Look | int | None) -> PageState | None:
        """What was on the page at a look, or None when there was no such look."""
        if isinstance(look, int):
            look = self.look(look)
        return self._page(look.page) if look and look.page else None

    @cached_property
    def facts(self) -> tuple[StatedFact, ...]:
        """Every fact, in the order it was stated."""
        return tuple(StatedFact(s.seq, s.at, s.step, s.body.source, s.body.fact) for s in self.all(FactNoted))

    def facts_about(self, attribute: str, entity: str | None = None) -> tuple[StatedFact, ...]:
        """Facts of one attribute, of one entity or of all."""
        return tuple(
            f for f in self.facts if f.fact.attribute == attribute and (entity is None or f.fact.entity == entity)
        )

    @cached_property
    def steps(self) -> dict[int, StepBegan]:
        """The steps that were begun, by index."""
        return {s.body.index: s.body for s in self.all(StepBegan)}

    @cached_property
    def step_ends(self) -> dict[int, StepEnded]:
        """How steps ended, by index."""
        return {s.body.index: s.body for s in self.all(StepEnded)}

    @property
    def ended(self) -> JourneyEnded | None:
        """How the journey ended, or None when it was cut off."""
        seen = self.all(JourneyEnded)
        return seen[-1].body if seen else None

    def mandatory(self, step: int) -> bool:
        """Whether no customer could leave this step out."""
        return step not in self.steps or self.steps[step].mandatory

    def last_look(self, seq: int) -> Seen[Look] | None:
        """The latest look at or before `seq`."""
        best = None
        for seen in self.all(Look):
            if seen.seq > seq:
                break
            best = seen
        return best

    def when(self, seq: int) -> datetime | None:
        """The customer's time at an event: the clock's last reading and the seconds since; None without one."""
        readings = [seen for seen in self.all(Clock) if seen.seq <= seq]
        if not readings or seq not in self._by_seq:
            return None
        last = readings[-1]
        return datetime.fromisoformat(last.body.when) + timedelta(seconds=self._by_seq[seq].at - last.at)

    def stated_when(self, stated: StatedFact) -> datetime | None:
        """The customer's time a fact was true at: a mail, whenever it is read, tells of the time it was sent."""
        read = self.when(stated.look if stated.look >= 0 else stated.seq)
        source = self._by_seq.get(stated.look)
        if read is None or source is None or not isinstance(source.body, Mail):
            return read
        try:
            sent = datetime.fromisoformat(source.body.when)
        except ValueError:
            return read
        return min(read, sent if sent.tzinfo else sent.replace(tzinfo=read.tzinfo))

    @property
    def until(self) -> datetime | None:
        """The customer's time at the last event: what is due later is pending. None without a customer clock."""
        return self.when(self.events[-1].seq)


def acquainted(timelines: Sequence[Timeline]) -> tuple[Timeline, ...]:
    """The journeys of one run, each with the others beside it.

    One in which something was broken on purpose is compared with none: what works there, or does not, is no rule.
    """
    whole = [one for one in timelines if not one.all(FaultArmed)]
    for one in timelines:
        one.beside = tuple(other for other in whole if other is not one) if one in whole else ()
    return tuple(timelines)
