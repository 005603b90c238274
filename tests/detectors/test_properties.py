"""What holds for every detector, whatever the evidence."""

import time

import pytest

from journeys.detectors import DETECTORS
from journeys.detectors.protocol import Detector
from journeys.errors import EvidenceError
from journeys.evidence.timeline import Timeline
from journeys.model.event import NetworkRequest, Note
from journeys.model.finding import CannotTell, Clear, Friction
from journeys.model.outline import PageState
from tests.detectors.build import SHOP, Walk, noisy
from tests.detectors.walks import eventful

EVERY = pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.META.id)
BUDGET_SECONDS = 0.2
EVENTS = 2_000


@EVERY
def test_an_empty_walk_is_never_clear(detector: Detector) -> None:
    seen = list(detector.detect(Walk().timeline()))
    assert seen
    assert all(isinstance(one, CannotTell) for one in seen)


@EVERY
def test_a_walk_cut_off_anywhere_is_judged_by_what_is_there(detector: Detector) -> None:
    walk = eventful()
    for upto in range(1, len(walk.events) + 1):
        for one in detector.detect(walk.timeline(upto)):
            if isinstance(one, Friction):
                assert one.proofs
                assert all(0 <= proof.event < upto for proof in one.proofs)
            if isinstance(one, Clear):
                assert one.count > 0


@EVERY
def test_the_same_evidence_gives_the_same_words(detector: Detector) -> None:
    assert list(detector.detect(eventful().timeline())) == list(detector.detect(eventful().timeline()))


@EVERY
def test_unrelated_events_change_nothing(detector: Detector) -> None:
    noise = (
        Note("robot", "a detour"),
        NetworkRequest("GET", "https://cdn.example/x.js", "script", 200, first_party=False),
    )
    assert list(detector.detect(eventful().timeline())) == list(detector.detect(noisy(eventful(), noise).timeline()))


@EVERY
def test_one_finding_per_subject_and_place(detector: Detector) -> None:
    keys = [
        (f.subject, f.cause_class, f.rule, f.url)
        for f in detector.detect(eventful().timeline())
        if isinstance(f, Friction)
    ]
    assert len(keys) == len(set(keys))


@EVERY
def test_pages_that_are_gone_are_missing_evidence_not_a_crash(detector: Detector) -> None:
    def gone(_: str) -> PageState:
        raise EvidenceError("gone")

    for one in detector.detect(Timeline(tuple(eventful().events), gone)):
        assert isinstance(one, CannotTell | Clear | Friction)


def test_the_eventful_walk_wakes_most_detectors() -> None:
    timeline = eventful().timeline()
    awake = {d.META.id for d in DETECTORS if any(isinstance(one, Friction) for one in d.detect(timeline))}
    assert len(awake) >= 25, sorted({d.META.id for d in DETECTORS} - awake)


def test_cause_classes_carry_no_amounts() -> None:
    timeline = eventful().timeline()
    found = [one for d in DETECTORS for one in d.detect(timeline) if isinstance(one, Friction)]
    assert not [f.cause_class for f in found if any(c.isdigit() for c in f.cause_class.replace("a11y", ""))]
    assert not [f.subject for f in found if SHOP in f.subject]


def test_all_detectors_together_are_quick() -> None:
    walk = Walk()
    while len(walk.events) < EVENTS:
        part = eventful()
        for event in part.events[1:]:
            walk.add(event.body)
        walk.pages |= part.pages
    timeline = walk.timeline(EVENTS)
    began = time.process_time()
    for detector in DETECTORS:
        list(detector.detect(timeline))
    assert time.process_time() - began < BUDGET_SECONDS
