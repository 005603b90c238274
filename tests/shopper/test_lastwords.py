"""What labels give away, in several languages."""

from __future__ import annotations

import pytest

from journeys.shopper.lastwords import kind_of, pays, starts_checkout, worst

LAST = (
    *("Place order", "Finish", "Buy now", "Confirm", "Pay £12.00", "Submit", "Send", "I'm done", "Complete"),
    *("Review and place order", "Continue to confirmation", "Zahlungspflichtig bestellen", "Kaufen", "Absenden"),
    *("Valider", "Passer la commande", "Realizar pedido", "Conferma", "Bestelling plaatsen", "Slutför köp"),
)
NEXT = (
    *("Continue to payment", "Review order", "Continue to delivery", "Use this address", "Bestellung prüfen"),
    *("Weiter zur Zahlung", "Zur Bestellübersicht", "Continuer vers le paiement", "Weiter zu Zahlung & Versand"),
)


@pytest.mark.parametrize("label", LAST)
def test_words_that_end_a_purchase(label: str) -> None:
    assert kind_of(label) == "last"


@pytest.mark.parametrize("label", NEXT)
def test_words_that_name_a_further_step(label: str) -> None:
    assert kind_of(label) == "next"


@pytest.mark.parametrize("label", ["Continue", "Weiter", "Étape suivante", "Volgende", "Save and continue"])
def test_words_that_only_go_on(label: str) -> None:
    assert kind_of(label) == "bare"


@pytest.mark.parametrize("label", ["", "→", "OK", "Make it mine"])
def test_words_that_tell_nothing(label: str) -> None:
    assert kind_of(label) == "unknown"


def test_of_two_labels_the_more_dangerous_counts() -> None:
    assert worst(["Continue to payment", "Buy now"]) == "last"
    assert worst(["", "Continue to payment"]) == "next"
    assert worst([]) == "unknown"


def test_paying_and_starting() -> None:
    assert pays("Pay now")
    assert not pays("Continue to payment")
    assert starts_checkout("Proceed to checkout")
    assert not starts_checkout("Finish")
