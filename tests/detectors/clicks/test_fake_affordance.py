from __future__ import annotations

import pytest

from journeys.detectors.clicks import fake_affordance as detector
from journeys.model.lookalike import Lookalike, Manner, Tempted, Tried
from journeys.model.outline import Box
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def what(text: str = "Size guide", manner: Manner = "pointer", alike: int = 1, group: str = "g") -> Lookalike:
    return Lookalike(manner, group, alike, text, Box(10, 40, 90, 20), 0)


def tempted(*tried: Tried, left: int = 0) -> Walk:
    w = Walk()
    w.step()
    w.add(Tempted(w.look("product", "main", "  text: Size guide"), tried, left))
    return w


@pytest.mark.parametrize(
    ("manner", "words"), [("pointer", "cursor"), ("underline", "underlined"), ("button", "face of a button")]
)
def test_fires_on_what_answers_to_nothing(manner: Manner, words: str) -> None:
    friction = only(detector, tempted(Tried(what(manner=manner), window_ms=7100)))
    assert (friction.severity, friction.confidence, friction.subject) == ("S1", "probable", "text size guide")
    assert words in friction.observed


def test_a_group_is_one_and_told_with_its_number() -> None:
    first, last = Tried(what("Mug a", alike=24), window_ms=7100), Tried(what("Mug z", alike=24), window_ms=7100)
    assert "23 more like it" in only(detector, tempted(first, last)).observed


def test_one_of_a_group_that_answers_speaks_for_all() -> None:
    first, last = Tried(what("Red", alike=3), window_ms=7100), Tried(what("Blue", alike=3), ("visible",), 200)
    assert is_clear(detector, tempted(first, last))


def test_silent_on_what_answers_or_tells_more_under_the_mouse() -> None:
    assert is_clear(detector, tempted(Tried(what(), ("navigation",), 300)))
    assert is_clear(detector, tempted(Tried(what(), hovers=True)))


def test_a_page_on_which_nothing_lies_is_clear() -> None:
    assert is_clear(detector, tempted())


def test_cannot_tell() -> None:
    assert cannot_tell(detector, tempted(Tried(what(), window_ms=1000))) == "evidence-missing"
    assert cannot_tell(detector, tempted(Tried(what(), blocked=True))) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
