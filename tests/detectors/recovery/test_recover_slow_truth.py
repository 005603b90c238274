from __future__ import annotations

import pytest

from journeys.detectors.recovery import recover_slow_truth as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import broken, met

SORRY = "Sorry, our payment service is not answering."


@pytest.mark.parametrize(("seconds", "severity"), [(12.0, "S2"), (29.0, "S2"), (35.0, "S3")])
def test_fires_on_a_late_truth_and_on_silence(seconds: float, severity: str) -> None:
    late, silent = broken(), broken()
    met(late, SORRY, seconds=seconds)
    met(silent, seconds=seconds, gave_up=True)
    assert only(detector, late).severity == severity
    assert only(detector, silent).severity == severity
    assert "nothing was said" in only(detector, silent).observed


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", SORRY),
        ("en_GB", "This is taking longer than usual. Please do not press again."),
        ("de_DE", "Das dauert länger als sonst. Ihre Zahlung wird noch geprüft."),
        ("fr_FR", "Votre paiement est en cours de vérification."),
    ],
)
def test_silent_on_a_truth_within_ten_seconds(locale: str, words: str) -> None:
    w = broken(locale)
    met(w, words, seconds=9.8)
    assert is_clear(detector, w)


def test_words_that_tell_nothing_are_no_truth_and_no_silence() -> None:
    w = broken()
    met(w, "Placing your order…", seconds=20)
    assert cannot_tell(detector, w) == "evidence-missing"


def test_what_works_in_the_end_is_a_matter_of_speed() -> None:
    w = broken(kind="slow", charged="yes", ordered="yes")
    met(w, "Thank you for your order!", seconds=20, done=True)
    assert cannot_tell(detector, w) == "not-reached"


def test_who_stopped_looking_early_proves_nothing() -> None:
    w = broken()
    met(w, seconds=6, gave_up=True)
    assert cannot_tell(detector, w) == "evidence-missing"


def test_the_browsers_own_page_is_not_the_shops() -> None:
    w = broken()
    met(w, seconds=40, foreign=True)
    assert cannot_tell(detector, w) == "not-reached"
    assert cannot_tell(detector, Walk()) == "not-applicable"
