from __future__ import annotations

import pytest

from journeys.wayfinding.reading.message import count_in, tone


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Code WELCOME10 applied", "en", "success"),
        ("Added to your basket", "en", "success"),
        ("Thank you for your order", "en", "success"),
        ("The code was not applied", "en", "error"),
        ("This code has expired", "en", "error"),
        ("Please enter your postcode", "en", "error"),
        ("Sorry, that did not work", "en", "error"),
        ("FERN10 is on. You save £3.40.", "en", "success"),
        ("Mit FARN10 sparen Sie nichts: der Code ist abgelaufen.", "de", "error"),
        ("Met VAREN10 is het geregeld: je bespaart € 3,40.", "nl", "success"),
        ("Fields marked * are required", "en", ""),
        ("You need no account. All fields are required.", "en", ""),
        ("Stap 1 van 3. Alle velden zijn verplicht.", "nl", ""),
        ("Alle Felder sind erforderlich.", "de", ""),
        ("Tous les champs sont obligatoires.", "fr", ""),
        ("Todos los campos son obligatorios.", "es", ""),
        ("Tutti i campi sono obbligatori.", "it", ""),
        ("Mugs for every day", "en", ""),
        ("Der Code ist ungültig", "de", "error"),
        ("Der Artikel wurde hinzugefügt", "de", "success"),
        ("Bitte geben Sie Ihre Postleitzahl ein", "de", "error"),
        ("Le code a été appliqué", "fr", "success"),
        ("Veuillez saisir votre adresse", "fr", "error"),
        ("Código aplicado", "es", "success"),
        ("El código no es válido", "es", "error"),
        ("¡Genial! Hemos canjeado tu código.", "es", "success"),
        ("No se puede usar este código.", "es", "error"),
        ("C’est noté, votre remise est prise en compte.", "fr", "success"),
        ("Ce code n’a pas pu être utilisé.", "fr", "error"),
        ("Ihr Gutschein wurde berücksichtigt", "de", "success"),
        ("Diesen Code kennen wir nicht.", "de", "error"),
        ("Il tuo sconto è attivo", "it", "success"),
        ("Je korting is verwerkt", "nl", "success"),
        ("Articolo aggiunto al carrello", "it", "success"),
        ("Il codice è scaduto", "it", "error"),
        ("De code is toegepast", "nl", "success"),
        ("Deze code is ongeldig", "nl", "error"),
        ("Solo salta si llevas más de cuarenta euros en la cesta.", "es", "error"),
        ("Scatta solo se nel carrello hai più di quaranta euro.", "it", "error"),
        ("Der Code geht nicht.", "de", "error"),
    ],
)
def test_tone(text: str, language: str, expected: str) -> None:
    assert tone(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Basket (3)", 3),
        ("3 items", 3),
        ("3", 3),
        ("Cart 2 items £30.00", 2),
        ("Warenkorb: 2 Artikel", 2),
        ("Panier 1", 1),
        ("Your basket is empty", 0),
        ("Basket", None),
        ("4 reviews", None),
        ("Basket £30.00", None),
    ],
)
def test_count_in(text: str, expected: int | None) -> None:
    assert count_in(text) == expected


def test_a_mark_in_brackets_is_no_problem() -> None:
    assert tone("Nome e cognome (obbligatorio)", "it") == ""
    assert tone("Il nome è obbligatorio", "it") == "error"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("My Cart 1 1 item", 1),
        ("My Cart 12 12 items", 12),
        ("Cart 1 2 items", None),
        ("Warenkorb ist noch leer", 0),
        ("El carrito todavía está vacío", 0),
        ("1 elemento", 1),
    ],
)
def test_a_badge_said_twice_counts_once(text: str, count: int | None) -> None:
    assert count_in(text) == count
