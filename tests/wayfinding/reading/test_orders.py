from __future__ import annotations

import pytest

from journeys.wayfinding.reading.orders import canonical, order_number
from tests.wayfinding.reading.recorded import facts, recorded, short, view


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("Your order number is 1042-A7", "en_GB", "1042-A7"),
        ("Order #10023 confirmed", "en_GB", "10023"),
        ("Order no. 2026-00017", "en_GB", "2026-00017"),
        ("Ihre Bestellnummer lautet 88-4711", "de_DE", "88-4711"),
        ("Commande n° FR20931", "fr_FR", "FR20931"),
        ("Pedido nº 88213", "es_ES", "88213"),
        ("Ordine numero 55012", "it_IT", "55012"),
    ],
)
def test_order_numbers(text: str, locale: str, number: str) -> None:
    found = order_number(view(f'- main [ref=e1]:\n  - paragraph [ref=e2]: "{text}"', locale))
    assert found is not None
    assert found[0] == number


@pytest.mark.parametrize(
    "text",
    [
        "Order before 18:00",
        "In order 2 items",
        "Order total £50.00",
        "Order date 12/11/2026",
        "Order placed 22 November 2026",
    ],
)
def test_what_is_no_order_number(text: str) -> None:
    assert order_number(view(f'- main [ref=e1]:\n  - paragraph [ref=e2]: "{text}"')) is None


@pytest.mark.parametrize(
    ("text", "locale", "status"),
    [
        ("Dispatched", "en_GB", "dispatched"),
        ("Out for delivery", "en_GB", "out-for-delivery"),
        ("On its way", "en_GB", "in-transit"),
        ("will be dispatched tomorrow", "en_GB", ""),
        ("Zugestellt", "de_DE", "delivered"),
        ("In Zustellung", "de_DE", "out-for-delivery"),
        ("Expédiée", "fr_FR", "dispatched"),
        ("Entregado", "es_ES", "delivered"),
        ("In transito", "it_IT", "in-transit"),
        ("Onderweg", "nl_NL", "in-transit"),
        ("A fine mug", "en_GB", ""),
    ],
)
def test_status_words(text: str, locale: str, status: str) -> None:
    assert canonical(view("- main [ref=e1]: x", locale), text) == status


def test_tracking_states_number_and_status() -> None:
    found = facts(recorded("es-tracking-steps"), "tracking", "es_ES")
    assert short(found, "order_number", "status") == {
        ("order", "order_number", "88213", ""),
        ("order", "status", "in-transit", ""),
    }
