import pytest

from journeys.detectors.fulfilment import delivery_date_missing
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def checkout(*said: str, stage: str = "delivery") -> Walk:
    walk = Walk()
    walk.step()
    walk.look("product", "main", "  heading 1: Mug", "  text: Free returns within 30 days")
    walk.look("address", "main", "  text: Your address")
    walk.look(stage, "main", *(f"  text: {line}" for line in said))
    walk.step()
    walk.look("payment", "main", "  text: Card number")
    return walk


def test_no_day_anywhere() -> None:
    friction = only(delivery_date_missing, checkout("Standard £3.95", "Express £6.95"))
    assert (friction.severity, friction.step) == ("S2", 1)


def test_a_date_that_was_read_is_enough() -> None:
    walk = checkout("Standard £3.95")
    walk.look("delivery")
    walk.fact("delivery:standard", "delivery_to", "2026-03-09", "date")
    assert is_clear(delivery_date_missing, walk)


@pytest.mark.parametrize(
    "said",
    [
        "Standard delivery: 3 to 5 working days",
        "Arrives within 3 to 5 working days",
        "Next day delivery",
        "Lieferzeit 2-4 Werktage",
        "Livraison sous 3 à 5 jours ouvrés",
        "Entrega en 2 a 4 días laborables",
        "Consegna in 2-3 giorni lavorativi",
        "Morgen in huis",
    ],
)
def test_a_time_in_words_is_enough(said: str) -> None:
    assert is_clear(delivery_date_missing, checkout(said))


def test_days_for_a_return_are_no_delivery() -> None:
    for said in ("Returns within 30 days", "Rückgabe binnen 14 Tagen", "Retours sous 30 jours"):
        assert only(delivery_date_missing, checkout(said)).severity == "S2"


def test_what_is_not_delivered_has_no_day() -> None:
    walk = Walk()
    walk.look("payment", "main", "  text: Download at once")
    assert cannot_tell(delivery_date_missing, walk) == "not-applicable"
    assert cannot_tell(delivery_date_missing, Walk()) == "not-reached"
