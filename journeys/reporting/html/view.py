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
from journeys.model.result import Evidence, FindingRecord, JourneyRecord, StepRecord
from journeys.model.touchpoints import MenuRecord
from journeys.reporting.among import Among, Crowd, among, crowds
from journeys.reporting.html.crowd import Drawing, drawing
from journeys.reporting.html.lanes import Lane, lanes
from journeys.reporting.html.letters import Calendar, calendar, letters
from journeys.reporting.html.menus import Branch, tree
from journeys.reporting.html.pictures import Picture, album
from journeys.reporting.html.spot import Spot, spot
from journeys.reporting.html.strain import Curve, curve
from journeys.reporting.outages import Outage, outages
from journeys.reporting.protocol import Job
from journeys.reporting.tally import Problem, Tally, tally
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
    def pictured(self) -> bool:
        """Whether any step has a picture: a call has none, and needs no empty frames."""
        return any(stop.picture for stop in self.stops)


@dataclass(frozen=True)
class Card:
    """A finding with what it points at. `spot` is its best picture, `journey` None when the document lacks it."""

    record: FindingRecord
    journey: JourneyRecord | None
    step: StepRecord | None
    spot: Spot | None
    symptoms: tuple[FindingRecord, ...]
    others: tuple[tuple[FindingRecord, JourneyRecord | None], ...] = ()

    def values(self, name: str) -> tuple[str, ...]:
        """What a filter by `name` (an attribute of findings) may match, each value once."""
        findings = (self.record, *(other for other, _ in self.others))
        return tuple(dict.fromkeys(getattr(finding, name) for finding in findings))


@dataclass(frozen=True)
class Choice:
    """One value a filter offers, with how many findings it leaves."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class View:
    """Everything the report shows, in the order it is shown."""

    tally: Tally
    pictures: tuple[Picture, ...]
    maps: tuple[Map, ...]
    cards: tuple[Card, ...]
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
    cards = tuple(_card(problem, sums, pictures) for problem in sums.problems)
    unique = {picture.id: picture for picture in pictures.values()}
    return View(
        sums,
        tuple(unique.values()),
        tuple(_map(journey, sums, pictures) for journey in ranked),
        cards,
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
    return (proof.screenshot for finding in job.result.findings for proof in _shown(finding))


def _screens(job: Job) -> Iterable[str]:
    return (step.screenshot for journey in job.result.journeys for step in journey.steps)


def _photos(job: Job) -> tuple[str, ...]:
    """The photos people sent."""
    forms = (form for journey in job.result.journeys for form in journey.touchpoints.forms)
    return tuple(answer.photo for form in forms for answer in form.answers if answer.photo)


def _shown(finding: FindingRecord) -> tuple[Evidence, ...]:
    """The one proof whose picture is shown: the first with a spot, else the first with a picture."""
    pictured = [proof for proof in finding.evidence if proof.screenshot]
    return tuple(sorted(pictured, key=lambda proof: proof.box is None)[:1])


def _card(problem: Problem, sums: Tally, pictures: dict[str, Picture]) -> Card:
    finding = problem.first
    others = tuple((other, sums.journeys.get(other.journey)) for other in problem.others)
    journey = sums.journeys.get(finding.journey)
    step = _step(journey, finding.step)
    proofs = [proof for proof in _shown(finding) if proof.screenshot in pictures]
    seen = [spot(pictures[proof.screenshot], proof.box, proof.width) for proof in proofs]
    if not seen and finding.channel != "person" and step and step.screenshot in pictures:
        seen = [spot(pictures[step.screenshot], None, 0)]
    alike = tuple(symptom for one in (finding, *problem.others) for symptom in sums.symptoms.get(one.id, ()))
    return Card(finding, journey, step, seen[0] if seen else None, alike, others)


def _step(journey: JourneyRecord | None, index: int) -> StepRecord | None:
    return next((step for step in journey.steps if step.index == index), None) if journey else None


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
