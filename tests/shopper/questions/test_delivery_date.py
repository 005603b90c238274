from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper.questions import DeliveryDate
from tests.shopper.knowing import knowing

FROM = Fact("delivery", "delivery_from", "2026-12-01", "date")
TO = Fact("delivery", "delivery_to", "2026-12-03", "date")


def test_the_end_of_the_window_counts() -> None:
    assert knowing(FROM, TO).asks(DeliveryDate()) == "2026-12-03"
    assert knowing(TO, FROM).asks(DeliveryDate()) == "2026-12-03"


def test_a_lone_beginning_or_a_number_of_days_is_something() -> None:
    assert knowing(FROM).asks(DeliveryDate()) == "2026-12-01"
    assert knowing(Fact("delivery", "delivery_to", 3, "days")).asks(DeliveryDate()) == "3"


def test_what_could_not_be_read_is_no_date() -> None:
    assert knowing(Fact("delivery", "delivery_to", None, "date")).asks(DeliveryDate()) == ""
    assert knowing().asks(DeliveryDate()) == ""


def test_describe() -> None:
    assert DeliveryDate().describe() == "the promised delivery date"
