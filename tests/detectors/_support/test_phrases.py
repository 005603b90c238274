import re

import pytest

from journeys.detectors._support.phrases import LANGUAGES, REASONS, packs, pattern, reasons, says, says_only, speaks


def test_every_pack_has_every_topic() -> None:
    topics = {code: set(pack) for code, pack in packs().items()}
    assert set(topics) == set(LANGUAGES)
    assert all(topics[code] == topics["en"] for code in LANGUAGES)


def test_every_pattern_compiles_and_matches_no_empty_text() -> None:
    for pack in packs().values():
        for topic, parts in pack.items():
            assert parts
            assert not re.search(pattern(topic), "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Code ended 31 May", "expired"),
        ("This code is no longer valid", "expired"),
        ("Spend at least £30 to use this code", "minimum"),
        ("This code does not apply to these items", "product"),
        ("This code has already been used", "used"),
        ("For new customers only", "account"),
        ("We do not recognise this code. Check the spelling", "unknown"),
        ("This code cannot be combined with other offers", "combined"),
        ("Not available in your country", "region"),
        ("Der Gutschein ist abgelaufen", "expired"),
        ("Mindestbestellwert 30 € nicht erreicht", "minimum"),
        ("Gutschein wurde bereits eingelöst", "used"),
        ("Nur für Neukunden", "account"),
        ("Diesen Code kennen wir nicht", "unknown"),
        ("Ce code a expiré", "expired"),
        ("Minimum d'achat de 30 €", "minimum"),
        ("Code déjà utilisé", "used"),
        ("Deze code is verlopen op 31 mei.", "expired"),
        ("Deze code kennen we niet", "unknown"),
        ("Il codice è scaduto il 31 maggio.", "expired"),
        ("Solo per nuovi clienti", "account"),
        ("El código ha caducado", "expired"),
        ("No voucher found with code 'FERN10'", "unknown"),
        ("Es wurde kein Gutschein mit diesem Code gefunden", "unknown"),
        ("Aucun code promo trouvé", "unknown"),
        ("No se ha encontrado el cupón", "unknown"),
        ("Nessun buono con questo codice trovato", "unknown"),
        ("Geen kortingscode gevonden", "unknown"),
        ("Este código no es acumulable", "combined"),
    ],
)
def test_reasons(text: str, reason: str) -> None:
    assert reason in reasons(text)
    assert reason in REASONS


@pytest.mark.parametrize(
    "text",
    [
        "Code not accepted",
        "Invalid code",
        "This code is not valid",
        "Sorry, that didn't work",
        "Der Code ist ungültig",
        "Code nicht akzeptiert",
        "Gutschein konnte nicht angewendet werden",
        "Code non valide",
        "Code ongeldig.",
        "Codice non valido.",
        "Código no válido.",
        "No discount was applied",
    ],
)
def test_no_reason(text: str) -> None:
    assert reasons(text) == ()


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("guest", "Continue as guest"),
        ("guest", "Als Gast bestellen"),
        ("guest", "Commander sans compte"),
        ("plus-delivery", "plus delivery"),
        ("plus-delivery", "Delivery from £3.95"),
        ("plus-delivery", "zzgl. Versand"),
        ("plus-delivery", "Shipping calculated at checkout"),
        ("plus-tax", "plus tax"),
        ("plus-tax", "zzgl. 19 % MwSt."),
        ("decline", "Reject all"),
        ("decline", "Nur notwendige Cookies"),
        ("later", "Discount shown after delivery choice"),
        ("later", "Will be applied at checkout"),
        ("free-delivery", "Free delivery"),
        ("deposit", "zzgl. 0,25 € Pfand"),
        ("error-page", "Seite nicht gefunden"),
        ("empty-page", "Your basket is empty"),
    ],
)
def test_says(topic: str, text: str) -> None:
    assert says(topic, text)


def test_words_inside_words_do_not_count() -> None:
    assert not says("guest", "Largest mug")
    assert not says("deposit", "Depositary")


def test_says_only() -> None:
    assert says_only("generic", "Invalid input. Please try again.")
    assert says_only("generic", "Ungültige Eingabe")
    assert not says_only("generic", "Enter a postcode, like SW1A 1AA")
    assert not says_only("generic", "")


def test_speaks() -> None:
    assert speaks("de_CH")
    assert speaks("en-GB")
    assert not speaks("pl_PL")
