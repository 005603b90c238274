from journeys.detectors.invoice import invoice_total_wrong as detector
from journeys.model.contact import StatementEntry, StatementRead
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.invoice.papers import Desk

WHEN = "2026-03-12T10:00:00+00:00"


def walk(total: int | None, *sums: dict[str, int], **who: str) -> Desk:
    w = Desk(total)
    for number, each in enumerate(sums):
        w.paper(each, {"number": f"2026-{number}", **who})
    return w.found()


def test_fires_when_a_discount_is_forgotten() -> None:
    friction = only(detector, walk(3410, {"gross": 3745}))
    assert (friction.severity, friction.cause) == ("S4", "facts:invoice/total")
    assert "34.10" in friction.expected
    assert "37.45" in friction.observed


def test_silent_when_it_is_the_same() -> None:
    assert is_clear(detector, walk(3745, {"gross": 3745}))
    assert is_clear(detector, walk(3745, {"prepaid": 3745, "payable": 0}))
    assert is_clear(detector, walk(3745, {"payable": 3745}))


def test_two_parts_make_the_order() -> None:
    assert is_clear(detector, walk(3745, {"gross": 3350}, {"gross": 395}))
    assert only(detector, walk(3745, {"gross": 3350}, {"gross": 400})).observed.endswith("2 invoices")


def test_shops_that_show_prices_without_tax() -> None:
    assert is_clear(detector, walk(3121, {"gross": 3745, "net": 3121}))


def test_against_the_charge_where_no_total_was_seen() -> None:
    w = Desk(None)
    w.add(StatementRead("A-1", (StatementEntry("A-1", "charge", 3410, "GBP", WHEN),), WHEN))
    w.paper({"gross": 3745})
    assert "34.10" in only(detector, w.found()).expected


def test_what_cannot_be_compared() -> None:
    assert cannot_tell(detector, walk(None, {"gross": 3745})) == "evidence-missing"
    assert cannot_tell(detector, walk(3745, {})) == "evidence-missing"
    assert cannot_tell(detector, walk(3745, {"gross": 100}, kind="credit-note")) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"


def test_another_order_s_total_is_none_of_its() -> None:
    w = Desk(None)
    w.look("confirmation")
    w.fact("order", "total", 1795)
    w.fact("order", "order_number", "B-9", "")
    w.start = w.last
    w.order = w.look("tracking", "main")
    w.paper({"gross": 3745})
    assert cannot_tell(detector, w.found()) == "evidence-missing"


def test_the_total_of_the_confirmation_for_the_order_placed_there() -> None:
    w = Desk(None)
    w.look("confirmation")
    w.fact("order", "total", 3410)
    w.fact("order", "order_number", "A-1", "")
    w.start = w.last
    w.order = w.look("tracking", "main")
    w.paper({"gross": 3745})
    assert "34.10" in only(detector, w.found()).expected


BACK: dict[str, str | None] = {"number": "2026-18", "kind": "credit-note"}


def credited(total: int, back: int = 2999, who: dict[str, str | None] | None = None) -> Desk:
    w = Desk(total)
    w.paper({"gross": 5775})
    w.paper({"gross": back}, who or BACK)
    return w.found()


def test_a_credit_note_beside_the_invoice() -> None:
    odd: dict[str, str | None] = {"number": "2026-18", "kind": ""}
    assert is_clear(detector, credited(5775))
    assert is_clear(detector, credited(2776))
    assert is_clear(detector, credited(2776, -2999))
    assert is_clear(detector, credited(5775, -2999, odd))
    assert only(detector, credited(5000)).observed == "57.75 GBP"
