from typing import Any

import pytest

from journeys.detectors.price import promo_rejected_no_reason as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(message: str, result: Any = "refused", locale: str = "en_GB") -> Walk:
    w = Walk(locale=locale)
    w.step()
    press = w.press("Apply", "promo.apply")
    claims: Any = "refusal" if result == "refused" else ""
    w.attempt("code-apply", "SUMMER", result, message=message, claims=claims, first=press, last=press)
    return w


@pytest.mark.parametrize("message", ["Code not accepted", "Invalid promo code", "Der Code ist ungültig"])
def test_fires_without_a_reason(message: str) -> None:
    friction = only(detector, walk(message))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "probable", "promo.code")


@pytest.mark.parametrize(
    "message",
    [
        "Code ended 31 May",
        "Spend £30 or more to use it",
        "We don't know this code",
        "Dieser Gutschein ist abgelaufen",
        "Valable dès 50 € d'achat",
        "Válido para compras a partir de 50 €",
        "No válido para productos rebajados",
        "Non valido sugli articoli in saldo",
        "Deze actie is op 31 mei geëindigd",
    ],
)
def test_silent_with_a_reason(message: str) -> None:
    assert is_clear(detector, walk(message))


def test_a_date_or_an_amount_is_a_reason_in_words_nobody_knows() -> None:
    assert cannot_tell(detector, walk("Zij was er tot en met 31 mei", locale="nl_NL")) == "evidence-missing"
    assert only(detector, walk("SUMMER kan niet worden gebruikt", locale="nl_NL")).severity == "S2"


def test_no_word_at_all_is_certain() -> None:
    friction = only(detector, walk("", "no-answer"))
    assert (friction.confidence, friction.cause) == ("confirmed", "action:2")


def test_languages_without_a_word_list_are_not_judged() -> None:
    assert cannot_tell(detector, walk("Kod nie został przyjęty", locale="pl_PL")) == "evidence-missing"


def test_accepted_codes_are_not_judged() -> None:
    assert cannot_tell(detector, walk("Applied", "done")) == "not-reached"


@pytest.mark.parametrize("message", ["Not for gift cards, mate.", "De deur is dicht voor deze code."])
def test_more_than_a_bare_no_is_taken_for_a_reason(message: str) -> None:
    assert cannot_tell(detector, walk(message)) == "evidence-missing"
