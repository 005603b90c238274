from __future__ import annotations

from datetime import UTC, datetime

import pytest

from journeys.wayfinding.reading.spoken import read_spoken

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)  # a Wednesday
Short = tuple[str, str, int | str | None]


def stated(text: str, locale: str = "en_GB", about: str = "") -> set[Short]:
    facts = read_spoken(text, channel="phone", locale=locale, now=NOW, about=about).facts
    assert all(fact.channel == "phone" and fact.quote for fact in facts)
    return {(fact.entity, fact.attribute, fact.value) for fact in facts}


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("Your order is in transit.", "en_GB", {("order", "status", "in-transit")}),
        (
            "Order C S, 1 0 4 1 7 was delivered on Tuesday 24 November 2026.",
            "en_GB",
            {
                ("order", "order_number", "CS10417"),
                ("order", "status", "delivered"),
                ("order", "delivered", "2026-11-24"),
            },
        ),
        (
            "Your parcel has been dispatched. It will arrive on the third of December.",
            "en_GB",
            {
                ("order", "status", "dispatched"),
                ("delivery", "delivery_from", "2026-12-03"),
                ("delivery", "delivery_to", "2026-12-03"),
            },
        ),
        (
            "Ihre Bestellung mit der Bestellnummer 77 12 3 4 wurde versandt. Lieferung am 3. Dezember.",
            "de_DE",
            {
                ("order", "order_number", "771234"),
                ("order", "status", "dispatched"),
                ("delivery", "delivery_from", "2026-12-03"),
                ("delivery", "delivery_to", "2026-12-03"),
            },
        ),
        ("Votre commande a été expédiée.", "fr_FR", {("order", "status", "dispatched")}),
        ("Su pedido está en reparto.", "es_ES", {("order", "status", "out-for-delivery")}),
        ("Il suo ordine è stato consegnato.", "it_IT", {("order", "status", "delivered")}),
        ("Uw bestelling is verzonden.", "nl_NL", {("order", "status", "dispatched")}),
        ("You can return anything within thirty days of delivery.", "en_GB", {("policy:returns", "window_days", 30)}),
        ("Sie haben vierzehn Tage Rückgaberecht.", "de_DE", {("policy:returns", "window_days", 14)}),
        (
            "Our desk is open Monday to Saturday, 8 a.m. to 8 p.m.",
            "en_GB",
            {("contact", "contact_hours", "mon-sat 08:00-20:00")},
        ),
    ],
)
def test_what_is_said_is_read(text: str, locale: str, expected: set[Short]) -> None:
    assert stated(text, locale) == expected


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("To hear whether your order was dispatched, press 1.", "en_GB"),
        ("Has your order been delivered?", "en_GB"),
        ("Your order will be delivered once it has been paid.", "en_GB"),
        ("Your order has not been dispatched.", "en_GB"),
        ("For returns within 30 days press 2.", "en_GB"),
        ("Für Ihre Bestellung drücken Sie die Eins.", "de_DE"),
        ("Please tell me your order number; it looks like CS-10417.", "en_GB"),
        ("", "en_GB"),
    ],
)
def test_offers_questions_and_conditions_state_nothing(text: str, locale: str) -> None:
    assert stated(text, locale) == set()


def test_another_order_is_another_entity() -> None:
    assert ("order:55555", "status", "cancelled") in stated("Order 55555 has been cancelled.", about="CS-10417")
    assert ("order", "status", "cancelled") in stated("Order CS 10417 has been cancelled.", about="CS-10417")


def test_two_statuses_are_no_status() -> None:
    assert ("order", "status", None) in stated("Your order was cancelled. Your order has been delivered.")


def test_promises_come_with_it() -> None:
    (promise,) = read_spoken("We will call you back within two hours.", channel="chat", locale="en", now=NOW).promises
    assert (promise.what, promise.due, promise.state) == ("call-back", "2026-11-25T12:00:00+00:00", "pending")


@pytest.mark.parametrize(
    ("text", "locale", "status"),
    [
        ("Ihre Bestellung wird gerade verpackt.", "de_DE", "packed"),
        ("It left our depot this morning.", "en_GB", "dispatched"),
        ("The driver popped it behind the bins.", "en_GB", "delivered"),
        ("El repartidor lo dejó detrás de los cubos.", "es_ES", "delivered"),
        ("Het is bij je buren op nummer 4 afgegeven.", "nl_NL", "delivered"),
        ("Die Sendung wurde heute an DHL übergeben.", "de_DE", "dispatched"),
        ("Votre colis est en cours de livraison.", "fr_FR", "out-for-delivery"),
        ("La commande a été remise au transporteur.", "fr_FR", "dispatched"),
        ("El paquete va de camino.", "es_ES", "in-transit"),
        ("Su paquete ha sido entregado al transportista.", "es_ES", "dispatched"),
        ("Il suo pacco è in consegna.", "it_IT", "out-for-delivery"),
        ("Uw bestelling wordt ingepakt.", "nl_NL", "packed"),
        ("It shows your parcel as handed over to the courier.", "en_GB", "dispatched"),
    ],
)
def test_how_far_an_order_is_in_other_words(text: str, locale: str, status: str) -> None:
    assert stated(text, locale) == {("order", "status", status)}


@pytest.mark.parametrize(
    ("text", "locale"),
    [("Ihre Bestellung wird morgen verpackt.", "de_DE"), ("Uw pakket wordt bezorgd zodra het klaar is.", "nl_NL")],
)
def test_what_is_to_come_is_no_status(text: str, locale: str) -> None:
    assert stated(text, locale) == set()
