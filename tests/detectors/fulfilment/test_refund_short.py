from journeys.detectors.fulfilment import refund_short
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import returned, stated

CHARGE = ("charge", 4145, "2026-02-20")


def back(amount: int, said: int | None = 4145) -> Walk:
    walk = returned()
    if said is not None:
        walk.fact("return", "refund", said)
    return stated(walk, "2026-03-20T10:00", CHARGE, ("refund", amount, "2026-03-09"))


def test_less_than_the_shop_said() -> None:
    friction = only(refund_short, back(3750))
    assert (friction.severity, friction.expected, friction.observed) == (
        "S4",
        "41.45 GBP come back",
        "37.50 GBP came back",
    )


def test_what_was_said_and_a_cent_of_rounding_are_fine() -> None:
    assert is_clear(refund_short, back(4145))
    assert is_clear(refund_short, back(4144))
    assert is_clear(refund_short, back(3845, said=3845))  # the express surcharge was said to be kept


def test_the_delivery_of_a_whole_order_kept_without_a_word() -> None:
    walk = returned()
    walk.look("tracking")
    walk.fact("order", "fee", 395, kind="delivery", label="Standard delivery")
    assert (
        only(refund_short, stated(walk, "2026-03-20T10:00", CHARGE, ("refund", 3750, "2026-03-09"))).subject == "refund"
    )
    walk = returned()
    walk.look("tracking")
    walk.fact("order", "fee", 395, kind="delivery", label="Standard delivery")
    part = stated(walk, "2026-03-20T10:00", CHARGE, ("refund", 2000, "2026-03-09"))
    assert cannot_tell(refund_short, part) == "evidence-missing"  # a part of the order, as far as anybody knows


def test_cannot_tell() -> None:
    assert cannot_tell(refund_short, returned()) == "not-reached"
    assert cannot_tell(refund_short, stated(returned(), "2026-03-05T10:00", CHARGE)) == "evidence-missing"
