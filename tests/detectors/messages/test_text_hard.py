import pytest

from journeys.detectors._support.reading_ease import ease_of
from journeys.detectors.messages import text_hard as detector
from journeys.detectors.messages.text_hard import HARD as HARD_ENOUGH
from journeys.detectors.messages.text_hard import MARGIN
from journeys.model.event import Turn
from tests.detectors._support.test_reading_ease import HARD, PLAIN
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(text: str, stage: str = "returns", heading: str = "Returns", locale: str = "en_GB", lang: str = "en") -> Walk:
    w = Walk(locale=locale)
    w.step("I read how returns work")
    w.look(stage, "main", f"  heading 1: {heading}", f"  paragraph: {text}", lang=lang)
    return w


def twice(text: str) -> str:
    return f"{text} {text}"


@pytest.mark.parametrize("language", sorted(HARD))
def test_fires_in_every_language_whatever_the_page_says_it_speaks(language: str) -> None:
    friction = only(detector, walk(twice(HARD[language]), lang="en"))
    assert (friction.severity, friction.subject, friction.cause_class) == ("S1", "returns returns", "hard")


@pytest.mark.parametrize("language", sorted(PLAIN))
def test_plain_words_are_clear(language: str) -> None:
    assert is_clear(detector, walk(" ".join([PLAIN[language]] * 3)))


def test_the_same_text_on_two_looks_is_one_friction() -> None:
    w = walk(twice(HARD["en"]))
    w.look("help", "main", "  heading 1: Returns", f"  paragraph: {twice(HARD['en'])}")
    assert only(detector, w).count == 1


def test_plain_words_around_it_do_not_hide_a_hard_passage() -> None:
    w = Walk()
    w.step()
    plain = f"  paragraph: {PLAIN['en']}"
    w.look("help", "main", "  heading 1: Returns", *[plain] * 6, f"  paragraph: {twice(HARD['en'])}")
    friction = only(detector, w)
    assert "Reimbursement of the consideration" in friction.observed


def test_an_answer_of_the_shop_counts_and_one_of_the_customer_does_not() -> None:
    for speaker, found in (("bot", True), ("agent", True), ("customer", False)):
        w = Walk()
        w.step()
        w.add(Turn("chat", speaker, twice(HARD["en"])))  # type: ignore[arg-type]
        if found:
            assert only(detector, w).subject == "chat answer"
        else:
            assert cannot_tell(detector, w) == "not-reached"


@pytest.mark.parametrize(
    "w",
    [
        walk(HARD["en"]),  # too short
        walk(twice(HARD["en"]), heading="Terms and conditions"),
        walk(twice(HARD["de"]) + " Dies gilt nach § 357 BGB."),
        walk(twice(HARD["fr"]), heading="Droit de rétractation"),
        walk("Zwrot zapłaconej ceny następuje wyłącznie po weryfikacji nienaruszonego stanu towaru. " * 6),
    ],
)
def test_short_text_the_words_of_the_law_and_other_languages_are_not_judged(w: Walk) -> None:
    assert cannot_tell(detector, w) == "evidence-missing"


BUSINESS = (
    "Die Bearbeitung der Rücksendung erfolgt innerhalb von vierzehn Werktagen nach Eingang der vollständigen "
    "Bestellung im Zentrallager der Versandabteilung. Die Erstattung des Kaufpreises erfolgt ausschließlich auf die "
    "ausgewählte Zahlungsart. Versandkosten werden bei vollständiger Rücksendung der Bestellung ebenfalls erstattet. "
)


def test_a_small_sample_must_be_hard_beyond_its_error() -> None:
    assert HARD_ENOUGH - MARGIN <= ease_of(BUSINESS, "de") < HARD_ENOUGH
    assert cannot_tell(detector, walk(BUSINESS)) == "evidence-missing"
    assert only(detector, walk(BUSINESS * 3)).cause_class == "hard"


def test_pages_where_nothing_is_decided_are_not_read() -> None:
    assert cannot_tell(detector, walk(twice(HARD["en"]), stage="product")) == "not-reached"
