from __future__ import annotations

import pytest

from journeys.detectors.messages import failure_not_owned as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only, shown
from tests.detectors.recovery.broken import broken, met

OWNED = {
    "en": "Sorry, our payment service failed. You weren't charged. Try again or use invoice.",
    "de": "Leider ist unser Zahlungsdienst gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten erneut.",
    "fr": "Désolé, notre service de paiement ne répond pas. Réessayez dans quelques minutes ou payez par virement.",
    "nl": "Sorry, onze betaaldienst reageert niet. Probeer het over een paar minuten opnieuw of betaal achteraf.",
}


@pytest.mark.parametrize("language", OWNED)
def test_a_failure_that_is_owned_is_let_be(language: str) -> None:
    w = broken(locale=f"{language}_XX")
    met(w, OWNED[language])
    assert is_clear(detector, w)


@pytest.mark.parametrize(
    ("text", "severity", "lacks"),
    [
        ("Transaction could not be processed", "S2", "own"),
        ("Our payment service is not answering. Please try again in five minutes.", "S1", "sorry"),
        ("Sorry, our payment service is not answering.", "S2", "what happens now"),
        ("The order could not be placed. Please try again later.", "S2", "own"),
    ],
)
def test_what_is_missing_is_told_with_its_weight(text: str, severity: str, lacks: str) -> None:
    w = broken()
    met(w, text)
    friction = only(detector, w)
    assert friction.severity == severity
    assert lacks in friction.observed


def test_it_shares_its_cause_with_what_explains_it() -> None:
    w = broken()
    met(w, "Transaction could not be processed")
    press = next(event.seq for event in w.events if type(event.body).__name__ == "Action")
    assert only(detector, w).cause == f"action:{press}"


@pytest.mark.parametrize(
    "text",
    [
        "We do not know yet whether your payment went through. Please do not pay again: we will e-mail you soon.",
        "Sorry, something went wrong. Please try again in a few minutes.",
        "We are sorry, there is a technical problem on our side. Call us and we take the order by phone.",
    ],
)
def test_honest_words_of_other_kinds_are_let_be(text: str) -> None:
    w = broken()
    met(w, text)
    assert is_clear(detector, w)


def test_a_way_on_that_only_a_button_names_is_a_way_on() -> None:
    w = broken()
    met(w, "Sorry, our payment service is not answering.", page=("main", "  button: Try again"))
    assert is_clear(detector, w)


@pytest.mark.parametrize(
    ("fault", "words", "why"),
    [
        ({"kind": "declined"}, ("Your card was declined",), "not-reached"),
        ({"dependency": "network", "kind": "offline"}, ("No connection",), "not-reached"),
        ({"family": "edge"}, ("Please check your connection",), "not-reached"),
        ({}, (), "not-reached"),
        ({}, ("Thank you for your order!",), "evidence-missing"),
        ({}, ("Your card was declined. Something went wrong.",), "evidence-missing"),
        ({}, ("Your basket: 2 mugs, 28.00",), "evidence-missing"),
    ],
)
def test_others_judge_the_rest(fault: dict[str, str], words: tuple[str, ...], why: str) -> None:
    w = broken("en_GB", 1, **fault)
    met(w, *words)
    assert cannot_tell(detector, w) == why


def test_a_language_without_words_is_not_judged() -> None:
    w = broken(locale="fi_FI")
    met(w, "Maksua ei voitu käsitellä")
    assert cannot_tell(detector, w) == "evidence-missing"


@pytest.mark.parametrize(("text", "fires"), [("Order could not be processed", True), (OWNED["en"], False)])
def test_a_server_that_failed_by_itself_counts_and_a_mistake_of_the_customer_does_not(text: str, fires: bool) -> None:
    w = Walk()
    w.step()
    w.look("review")
    request = w.request("/orders", 503)
    press = w.press("Pay", "order.place", requests=(request,), new_texts=(shown(text),))
    w.attempt("order-place", "order", "refused", first=press, last=press, message=text)
    assert only(detector, w).severity == "S2" if fires else is_clear(detector, w)
    wrong = Walk()
    wrong.step()
    request = wrong.request("/orders", 422)
    press = wrong.press("Pay", "order.place", requests=(request,))
    wrong.attempt("order-place", "order", "refused", first=press, last=press, message="Enter a postcode")
    assert cannot_tell(detector, wrong) == "not-reached"
