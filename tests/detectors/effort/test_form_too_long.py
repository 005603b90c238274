from typing import Any

from journeys.detectors.effort import form_too_long as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only


def walk(count: int, *more: Any, **parts: Any) -> Walk:
    w = Walk()
    w.step()
    w.look("address", fields=(*(field(f"shipping.f{n}") for n in range(count)), *more), **parts)
    w.look("payment", fields=())
    return w


def test_fires_on_eighteen_fields() -> None:
    friction = only(detector, walk(18))
    assert (friction.severity, friction.subject, friction.step) == ("S2", "checkout form", 0)
    assert "18 fields" in friction.observed


def test_above_average_is_a_note() -> None:
    assert only(detector, walk(12)).severity == "S1"
    assert is_clear(detector, walk(11))


def test_counts_over_all_pages_of_the_checkout() -> None:
    w = walk(8)
    w.look("review", fields=tuple(field(f"card.f{n}") for n in range(9)))
    assert only(detector, w).severity == "S2"


def test_hidden_prefilled_disabled_and_ticked_fields_do_not_count() -> None:
    hidden = [field(f"h{n}", disclosed=False) for n in range(10)]
    others = (field("a", filled=True), field("b", enabled=False), field("c", type="checkbox"), field("search"))
    assert is_clear(detector, walk(8, *hidden, *others))


def test_fields_the_customer_opened_later_do_not_count() -> None:
    w = walk(8)
    w.look("address", fields=tuple(field(f"more{n}") for n in range(10)))
    assert is_clear(detector, w)


def test_card_expiry_counts_once() -> None:
    assert is_clear(detector, walk(10, field("card.expiry_month"), field("card.expiry_year")))


def test_companies_and_members_are_not_judged() -> None:
    w = Walk()
    w.look("address", "main", "  text: Trade customers only", fields=tuple(field(f"f{n}") for n in range(18)))
    assert cannot_tell(detector, w) == "not-applicable"
    w = walk(18)
    w.attempt("login", "account", "done")
    assert cannot_tell(detector, w) == "not-applicable"


def test_half_a_checkout_is_never_clear() -> None:
    w = Walk()
    w.look("address", fields=(field("a"),))
    assert cannot_tell(detector, w) == "not-reached"
