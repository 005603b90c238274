from __future__ import annotations

import pytest

from journeys.detectors.recovery import recover_no_way_on as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import broken, lifted, met, tried


@pytest.mark.parametrize("ways", [(), ("basket",)])
def test_fires_where_nothing_is_offered(ways: tuple[str, ...]) -> None:
    w = broken()
    met(w, "Something went wrong.", ways=ways)
    friction = only(detector, w)
    assert (friction.severity, friction.cause_class) == ("S3", "no-way-on")
    assert "Something went wrong" in friction.observed


def test_fires_on_silence_with_nothing_to_press() -> None:
    w = broken()
    met(w, seconds=35, gave_up=True)
    assert "no way on" in only(detector, w).observed


@pytest.mark.parametrize("way", ["retry", "other-payment", "other-delivery", "save", "contact", "continue"])
def test_each_kind_of_way_is_one(way: str) -> None:
    w = broken()
    met(w, "Something went wrong.", ways=(way,))
    assert is_clear(detector, w)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", "Please try again in a few minutes."),
        ("en_GB", "You don't need to pay again: we will e-mail you within the hour."),
        ("de_DE", "Bitte versuchen Sie es später noch einmal."),
        ("de_DE", "Rufen Sie uns an: 030 123456."),
        ("fr_FR", "Vous pouvez payer par virement."),
        ("es_ES", "Inténtalo de nuevo más tarde."),
    ],
)
def test_words_can_be_a_way_on(locale: str, words: str) -> None:
    w = broken(locale)
    met(w, words)
    assert is_clear(detector, w)


@pytest.mark.parametrize(
    ("line", "way"),
    [("button: Place order", True), ("link: Contact us", True), ("link: Kundenservice", True), ("link: Home", False)],
)
def test_where_nobody_looked_for_ways_the_page_is_asked(line: str, way: bool) -> None:
    w = broken("de_DE")
    met(w, "Something went wrong.", page=("main", "  heading 1: Oh no", f"  {line}"))
    assert is_clear(detector, w) == way


def test_trying_again_that_never_works_is_none() -> None:
    loop, works, early = broken(), broken(), broken()
    for w in (loop, works, early):
        met(w, "Please try again.", ways=("retry",))
    for w in (loop, works):
        lifted(w)
        tried(w, "refused")
    tried(works, "done")
    tried(early, "refused")
    assert "everything works again" in only(detector, loop).observed
    assert is_clear(detector, works)
    assert is_clear(detector, early)


def test_cannot_tell_where_nothing_stopped_the_customer() -> None:
    through, foreign = broken(), broken()
    met(through, "Thank you", done=True)
    met(foreign, "No internet", foreign=True)
    assert {cannot_tell(detector, through), cannot_tell(detector, foreign)} == {"not-reached"}
    assert cannot_tell(detector, Walk()) == "not-applicable"
