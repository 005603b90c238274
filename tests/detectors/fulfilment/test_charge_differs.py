from journeys.detectors.fulfilment import charge_differs
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import ordered, stated
from tests.detectors.recovery.broken import broken


def bought(total: int | None = 1795) -> Walk:
    walk = ordered()
    if total is not None:
        walk.fact("order", "total", total)
    return walk


def test_a_pound_too_much() -> None:
    walk = stated(bought(), "2026-03-02T13:00", ("hold", 1895, "2026-03-02"), ("charge", 1895, "2026-03-02"))
    friction = only(charge_differs, walk)
    assert (friction.severity, friction.expected, friction.step) == ("S4", "a charge of 17.95 GBP", 2)


def test_parts_are_added_up_and_less_hurts_nobody() -> None:
    parts = (("charge", 900, "2026-03-02"), ("charge", 895, "2026-03-04"))
    assert is_clear(charge_differs, stated(bought(), "2026-03-05T13:00", *parts))
    assert is_clear(charge_differs, stated(bought(), "2026-03-05T13:00", parts[0]))


def test_the_same_amount_twice_is_too_much() -> None:
    twice = (("charge", 1795, "2026-03-02"), ("charge", 1795, "2026-03-02"))
    assert (
        only(charge_differs, stated(bought(), "2026-03-05T13:00", *twice)).observed == "35.90 GBP on the card statement"
    )


def test_what_was_given_back_to_the_penny_hurts_nobody() -> None:
    twice = (("charge", 1795, "2026-03-02"), ("charge", 1795, "2026-03-02"))
    assert is_clear(charge_differs, stated(bought(), "2026-03-05T13:00", *twice, ("refund", 1795, "2026-03-04")))
    friction = only(charge_differs, stated(bought(), "2026-03-05T13:00", *twice, ("refund", 795, "2026-03-04")))
    assert friction.cause == "facts:order/total"


def test_a_charge_made_twice_after_a_failure_is_the_money_of_that_failure() -> None:
    walk = broken()
    walk.look("confirmation")
    walk.fact("order", "order_number", "A-1", "")
    walk.fact("order", "total", 1795)
    twice = (("charge", 1795, "2026-03-02"), ("charge", 1795, "2026-03-02"))
    friction = only(charge_differs, stated(walk, "2026-03-05T13:00", *twice))
    assert friction.cause == "fault:payment-no-answer:money"


def test_cannot_tell() -> None:
    assert cannot_tell(charge_differs, bought()) == "not-reached"
    assert (
        cannot_tell(charge_differs, stated(bought(None), "2026-03-02T13:00", ("charge", 5, "2026-03-02")))
        == "evidence-missing"
    )
    held = stated(bought(), "2026-03-02T13:00", ("hold", 2500, "2026-03-02"))
    assert cannot_tell(charge_differs, held) == "evidence-missing"
    other = stated(bought(), "2026-03-02T13:00", ("charge", 2500, "2026-03-02"), currency="EUR")
    assert cannot_tell(charge_differs, other) == "evidence-missing"
