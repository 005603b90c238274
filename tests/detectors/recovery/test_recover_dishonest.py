from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.recovery import recover_dishonest as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import books, broken, charge, mailed, met, order

LOST: dict[str, Any] = {"kind": "answer-lost", "charged": "yes", "ordered": "no"}


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", "Your card was declined."),
        ("en_US", "Thank you for your order!"),
        ("en_GB", "Please check your internet connection."),
        ("de_DE", "Ihre Karte wurde abgelehnt. Bitte prüfen Sie Ihre Kartendaten."),
        ("de_AT", "Vielen Dank für Ihre Bestellung!"),
        ("fr_FR", "Votre paiement a été refusé par votre banque."),
        ("es_ES", "Tu tarjeta ha sido rechazada."),
        ("it_IT", "Il tuo ordine è stato confermato."),
        ("nl_NL", "Je betaling is geweigerd door de bank."),
    ],
)
def test_fires_on_what_is_not_so_while_the_payment_is_down(locale: str, words: str) -> None:
    w = broken(locale)
    met(w, words)
    friction = only(detector, w)
    assert (friction.severity, friction.subject) == ("S4", "order-place")
    assert friction.cause.startswith("action:")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", "Sorry, our payment service is not answering. You have not been charged. Please try again later."),
        ("en_GB", "We don't know yet whether your payment went through. Please do not pay again."),
        ("en_GB", "Thank you for your patience. If your card was declined, try another one."),
        ("de_DE", "Unser Zahlungsdienst antwortet nicht. Es wurde nichts abgebucht."),
        ("de_DE", "Wir wissen noch nicht, ob die Zahlung angekommen ist. Bitte bezahlen Sie nicht noch einmal."),
        ("fr_FR", "Notre service de paiement ne répond pas. Vous n'avez pas été débité."),
        ("nl_NL", "Onze betaaldienst reageert niet. Er is niets afgeschreven."),
    ],
)
def test_silent_on_the_truth(locale: str, words: str) -> None:
    w = broken(locale)
    met(w, words)
    assert is_clear(detector, w)


def test_not_charged_is_untrue_when_the_money_is_gone() -> None:
    for words in ("You have not been charged.", "Es wurde nichts abgebucht."):
        w = broken("de_DE", **LOST)
        met(w, words)
        assert "the customer was charged" in only(detector, w).observed


def test_where_the_fault_does_not_say_the_books_do() -> None:
    untold: dict[str, Any] = {"charged": "unknown", "ordered": "unknown"}
    false, true = broken(**untold), broken(**untold)
    met(false, "Thank you for your order!")
    books(false, charge())
    met(true, "Thank you for your order!")
    books(true, order(), charge())
    assert "no order was taken" in only(detector, false).observed
    assert is_clear(detector, true)


def test_what_is_so_may_be_said() -> None:
    declined = broken(kind="declined")
    met(declined, "Your card was declined. Try another card.")
    cut = broken(family="edge", kind="no-answer", dependency="shop")
    met(cut, "Please check your internet connection and try again.")
    offline = broken(kind="offline", dependency="network")
    met(offline, "Your connection is lost.")
    reached = broken()
    met(reached, "Thank you for your order!", done=True)
    taken = broken(kind="answer-lost", charged="yes", ordered="yes")
    met(taken, "Your order has been placed.", done=None)
    assert all(is_clear(detector, w) for w in (declined, cut, offline, reached, taken))


def test_fires_on_a_mail_that_confirms_what_never_came_to_be() -> None:
    w = broken()
    mailed(w, "Order confirmation", "Thank you for your order. It has been placed.")
    assert only(detector, w).subject == "mail:confirmation"


def test_cannot_tell_without_a_fault_a_word_or_the_language() -> None:
    foreign, silent, unknown = broken(), broken(), broken("ja_JP")
    met(foreign, "Your connection was interrupted", foreign=True)
    met(silent)
    met(unknown, "Your card was declined.")
    assert cannot_tell(detector, Walk()) == "not-applicable"
    assert {cannot_tell(detector, foreign), cannot_tell(detector, silent)} == {"not-reached"}
    assert cannot_tell(detector, unknown) == "evidence-missing"
