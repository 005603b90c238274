"""A run on disk.

RUN/run.json                  RunHeader, written when the walk begins
RUN/walked.json               {"finished": ISO time}, written when it ends; without it the run was cut off
RUN/journeys/<slug>/events.jsonl   one ledger per journey and attempt
RUN/blobs/<hash>.<suffix>     outlines, screenshots, traces
RUN/audits/<page>.json        audits that workers share while they walk; judging does not need them
RUN/result.json               the judgement
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from journeys.errors import EvidenceError
from journeys.evidence.codec import decode, decode_event, encode
from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.evidence.timeline import Timeline
from journeys.model.budget import Budgets, Mute
from journeys.model.earlier import Earlier
from journeys.model.event import Event, JourneyBegan
from journeys.model.outline import PageState


@dataclass(frozen=True)
class RunHeader:
    """What was planned. `journeys` lists the ids that should be walked; `secrets` is never written here.

    `runner` names the kind of machine, `earlier` what journeys were like in earlier runs on it, by their ids.
    """

    id: str
    started: str
    store: str
    url: str
    seed: int
    versions: dict[str, str] = field(default_factory=dict)
    journeys: tuple[str, ...] = ()
    criticality: dict[str, float] = field(default_factory=dict)
    budgets: Budgets = field(default_factory=Budgets)
    mutes: tuple[Mute, ...] = ()
    owned: bool = False
    runner: str = ""
    earlier: dict[str, Earlier] = field(default_factory=dict)
    visit: bool = False
    flaws: tuple[str, ...] = ()


def slug(journey_id: str) -> str:
    """A folder name for a journey id: readable, short, unique."""
    words = re.sub(r"[^a-z0-9]+", "-", journey_id.rsplit("::", 1)[-1].casefold()).strip("-")[:60]
    return f"{words}-{hashlib.blake2b(journey_id.encode(), digest_size=4).hexdigest()}"


class RunStore:
    """A run folder. Writing is for the walk, reading for the judge."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.blobs = folder / "blobs"

    def begin(self, header: RunHeader) -> None:
        """Create the folder and write run.json."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "run.json").write_bytes(encode(header))

    def finish(self, finished: str) -> None:
        """Mark the walk as whole. `finished` is an ISO time."""
        (self.folder / "walked.json").write_bytes(encode({"finished": finished}))

    def ledger(self, journey_id: str, mask: Mask | None = None, clock: Callable[[], float] = time.monotonic) -> Ledger:
        """A fresh ledger for one journey; an earlier attempt's ledger is kept beside it. `clock` is in seconds."""
        folder = self.folder / "journeys" / slug(journey_id)
        attempt = 1
        while (folder / "events.jsonl").exists():
            attempt += 1
            folder = folder.with_name(f"{slug(journey_id)}.{attempt}")
        return Ledger(folder, self.blobs, mask, clock)

    def reopen(self, journey_id: str, mask: Mask | None = None) -> Ledger:
        """The ledger of a journey's last attempt, to go on with; a line cut off by a crash is dropped.

        Raises EvidenceError when there is none.
        """
        for path in reversed(self._ledgers()):
            events = read_ledger(path)
            if events and isinstance(events[0].body, JourneyBegan) and events[0].body.journey.id == journey_id:
                data = path.read_bytes()
                path.write_bytes(data[: data.rfind(b"\n") + 1])
                return Ledger(path.parent, self.blobs, mask, after=read_ledger(path)[-1])
        raise EvidenceError(f"there is no ledger of {journey_id!r}.", where=str(self.folder))

    def _ledgers(self) -> list[Path]:
        return sorted((self.folder / "journeys").glob("*/events.jsonl"), key=lambda p: p.stat().st_mtime_ns)

    @property
    def header(self) -> RunHeader:
        """What was planned. Raises EvidenceError when this is not a run folder."""
        path = self.folder / "run.json"
        if not path.exists():
            raise EvidenceError("this is not a saved run (no run.json).", where=str(self.folder))
        try:
            return decode(path.read_bytes(), RunHeader)
        except msgspec.DecodeError as error:
            raise EvidenceError(f"run.json is damaged: {error}.", where=str(path)) from error

    @property
    def finished(self) -> str:
        """When the walk ended (ISO time), "" when it was cut off."""
        path = self.folder / "walked.json"
        return decode(path.read_bytes(), dict[str, str])["finished"] if path.exists() else ""

    def timelines(self) -> tuple[Timeline, ...]:
        """Every journey walked, in the order of their ids; the last attempt of each."""
        return tuple(tries[-1] for tries in self.tries())

    def tries(self) -> tuple[tuple[Timeline, ...], ...]:
        """Every journey walked, in the order of their ids, with all its attempts, oldest first."""
        found: dict[str, list[Timeline]] = {}
        for path in self._ledgers():
            events = read_ledger(path)
            if events and isinstance(events[0].body, JourneyBegan):
                found.setdefault(events[0].body.journey.id, []).append(Timeline(events, self.page))
        return tuple(tuple(found[key]) for key in sorted(found))

    def page(self, name: str) -> PageState:
        """A page state by blob name. Raises EvidenceError when it is gone or damaged."""
        try:
            return decode((self.blobs / name).read_bytes(), PageState)
        except (OSError, msgspec.DecodeError) as error:
            raise EvidenceError(f"page evidence cannot be read: {error}.", where=str(self.blobs / name)) from error


def read_ledger(path: Path) -> tuple[Event, ...]:
    """The events of a ledger file, without a last line cut off by a crash. EvidenceError for any other damage."""
    lines = path.read_bytes().split(b"\n")
    whole, rest = lines[:-1], lines[-1]
    events = []
    for number, line in enumerate(whole, 1):
        try:
            events.append(decode_event(line))
        except (msgspec.DecodeError, KeyError) as error:
            raise EvidenceError(f"ledger line is damaged: {error}.", where=f"{path}:{number}") from error
    if rest.strip():
        with suppress(msgspec.DecodeError, KeyError):
            events.append(decode_event(rest))
    return tuple(events)
