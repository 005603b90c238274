"""What the templates see: the result sorted and joined, with pictures and curves ready to draw."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from journeys.model.load import Load
from journeys.model.result import FindingRecord, JourneyRecord, StepRecord
from journeys.model.touchpoints import MenuRecord
from journeys.reporting.among import Among, Crowd, among, crowds
from journeys.reporting.html.cards import Card, card_of, shown
from journeys.reporting.html.crowd import Drawing, drawing
from journeys.reporting.html.lanes import Lane, lanes
from journeys.reporting.html.letters import Calendar, calendar, letters
from journeys.reporting.html.menus import Branch, tree
from journeys.reporting.html.pictures import Picture, album
from journeys.reporting.html.strain import Curve, curve
from journeys.reporting.outages import Outage, outages
from journeys.reporting.protocol import Job
from journeys.reporting.tally import Tally, tally
from journeys.reporting.text import line
from journeys.reporting.words import CHANNEL, OWNER, SEVERITY, STATE

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Pin:
    """A finding on a journey map: its number on that map."""

    number: int
    finding: FindingRecord


@dataclass(frozen=True)
class Stop:
    """A step on a journey map."""

    record: StepRecord
    picture: Picture | None
    pins: tuple[Pin, ...]

    @property
    def tall(self) -> bool:
        """Whether it shows a phone's screen."""
        return self.picture is not None and self.picture.height > self.picture.width


@dataclass(frozen=True)
class Menu:
    """A phone menu and its tree."""

    record: MenuRecord
    branches: tuple[Branch, ...]


@dataclass(frozen=True)
class Map:
    """A journey as it is drawn. `anchor` is its element id."""

    record: JourneyRecord
    anchor: str
    stops: tuple[Stop, ...]
    curve: Curve
    findings: int
    lanes: tuple[Lane, ...] = ()
    menus: tuple[Menu, ...] = ()
    calendar: Calendar | None = None

    @property
    def by_hand(self) -> bool:
        """Whether a page was opened or anything pressed: on the phone there is nothing to count."""
        return bool(self.record.effort.pages or self.record.effort.presses)

    @property
    def smooth(self) -> bool:
        """Whether it was completed and nothing was found or missed on the way."""
        wishes = (wish for stop in self.stops for wish in stop.record.expectations)
        return self.record.outcome == "completed" and not self.findings and all(wish.held for wish in wishes)

    @property
    def pictured(self) -> bool:
        """Whether any step has a picture: a call has none, and needs no empty frames."""
        return any(stop.picture for stop in self.stops)


@dataclass(frozen=True)
class Choice:
    """One value a filter offers, with how many findings it leaves."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Wish:
    """An expectation of the journeys' authors that did not hold, and in which journeys (element id, name, device)."""

    text: str
    places: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class View:
    """Everything the report shows, in the order it is shown. `smooth` are completed journeys without any finding, the
    others are in `maps`.
    """

    tally: Tally
    pictures: tuple[Picture, ...]
    maps: tuple[Map, ...]
    smooth: tuple[Map, ...]
    cards: tuple[Card, ...]
    wishes: tuple[Wish, ...]
    filters: dict[str, tuple[Choice, ...]]
    letters: dict[str, str]
    photos: dict[str, Picture]
    crowd: Drawing | None = None
    outages: tuple[Outage, ...] = ()
    crowds: tuple[Crowd, ...] = ()
    among: tuple[Among, ...] = ()


def view(job: Job) -> View:
    """Join the result. Time grows linearly with findings and steps."""
    sums = tally(job.result)
    pictures = album(job, _proofs(job), (*_screens(job), *_photos(job)))
    ranked = sorted(
        job.result.journeys,
        key=lambda j: (j.id != job.result.verdict.worst, -(-1 if j.index is None else j.index), j.id),
    )
    cards = tuple(card_of(problem, sums, pictures) for problem in sums.problems)
    maps = tuple(_map(journey, sums, pictures) for journey in ranked)
    unique = {picture.id: picture for picture in pictures.values()}
    return View(
        sums,
        tuple(unique.values()),
        tuple(one for one in maps if not one.smooth),
        tuple(one for one in maps if one.smooth),
        cards,
        _wishes(ranked),
        _filters(cards, sums),
        letters((mail for journey in ranked for mail in journey.touchpoints.mails), job),
        {name: pictures[name] for name in _photos(job) if name in pictures},
        *_load(job.result.load),
    )


def _load(
    load: Load | None,
) -> tuple[Drawing | None, tuple[Outage, ...], tuple[Crowd, ...], tuple[Among, ...]]:
    """The drawings and tables of a load run."""
    return (drawing(load), outages(load), crowds(load), among(load)) if load else (None, (), (), ())


def anchor(kind: str, identity: str) -> str:
    """A stable element id for a deep link: the identity itself where it is plain, otherwise its hash."""
    if not _PLAIN.fullmatch(identity):
        identity = hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:12]
    return f"{kind}-{identity}"


def when(moment: str) -> str:
    """`22 November 2026, 20:51 UTC` from ISO 8601; what cannot be read is shown as it is."""
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    if "T" not in moment and " " not in moment:
        return f"{parsed:%-d %B %Y}"
    return f"{parsed:%-d %B %Y, %H:%M} {parsed.tzname() or ''}".strip()


def href(url: str) -> str:
    """`url` when it may be a link, otherwise "": a shop decides what it says, not what a click does."""
    return url if url.lower().startswith(("http://", "https://")) else ""


def _proofs(job: Job) -> Iterable[str]:
    return (proof.screenshot for finding in job.result.findings for proof in shown(finding))


def _screens(job: Job) -> Iterable[str]:
    return (step.screenshot for journey in job.result.journeys for step in journey.steps)


def _photos(job: Job) -> tuple[str, ...]:
    """The photos people sent."""
    forms = (form for journey in job.result.journeys for form in journey.touchpoints.forms)
    return tuple(answer.photo for form in forms for answer in form.answers if answer.photo)


def _wishes(journeys: Iterable[JourneyRecord]) -> tuple[Wish, ...]:
    """What the authors expected in vain, the commonest first."""
    found: dict[str, dict[tuple[str, str, str], None]] = {}
    for journey in journeys:
        for wish in (wish for step in journey.steps for wish in step.expectations if not wish.held):
            found.setdefault(wish.text, {})[anchor("journey", journey.id), journey.name, journey.device] = None
    ranked = sorted(found.items(), key=lambda pair: -len(pair[1]))
    return tuple(Wish(text, tuple(places)) for text, places in ranked)


def _map(journey: JourneyRecord, sums: Tally, pictures: dict[str, Picture]) -> Map:
    found = sums.by_journey.get(journey.id, ())
    places: dict[int, list[Pin]] = {}
    for number, finding in enumerate(sorted(found, key=lambda f: f.step), start=1):
        places.setdefault(finding.step, []).append(Pin(number, finding))
    stops = tuple(
        Stop(step, pictures.get(step.screenshot), tuple(places.get(step.index, ()))) for step in journey.steps
    )
    points = journey.touchpoints
    return Map(
        record=journey,
        anchor=anchor("journey", journey.id),
        stops=stops,
        curve=curve(journey.steps),
        findings=len(found),
        lanes=lanes(journey),
        menus=tuple(Menu(menu, tree(menu)) for menu in points.menus),
        calendar=calendar(points.mails, points.touches[-1].when if points.touches else ""),
    )


def _filters(cards: tuple[Card, ...], sums: Tally) -> dict[str, tuple[Choice, ...]]:
    names = {j.id: f"{line(j.name, 70)} ({line(j.device, 20)}, {line(j.locale, 12)})" for j in sums.result.journeys}
    labels: dict[str, Mapping[Any, str]] = {
        "severity": SEVERITY,
        "journey": names,
        "channel": CHANNEL,
        "owner": OWNER,
        "state": STATE,
    }
    return {
        name: _choices((value for card in cards for value in card.values(name)), words)
        for name, words in labels.items()
    }


def _choices(values: Iterable[str], labels: Mapping[Any, str]) -> tuple[Choice, ...]:
    counts = Counter(values)
    ordered = [value for value in labels if value in counts] + sorted(set(counts) - set(labels))
    return tuple(Choice(value, labels.get(value, line(value, 70)), counts[value]) for value in ordered)
