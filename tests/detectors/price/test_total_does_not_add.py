from journeys.detectors.price import total_does_not_add as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(total: int, *lines: int, subtotal: int | None = None, text: str = "", unit: str = "GBP") -> Walk:
    w = Walk()
    w.step()
    w.look("review", "main", f"  text: {text}")
    for number, line in enumerate(lines):
        w.fact(f"item:thing {number}", "line_total", line, unit)
    if subtotal is not None:
        w.fact("basket", "subtotal", subtotal, unit)
    w.fact("basket", "total", total, unit)
    return w


def charge(w: Walk, attribute: str, value: int | None, unit: str = "GBP", **qualifiers: str) -> Walk:
    w.fact("basket", attribute, value, unit, **qualifiers)
    return w


def test_fires_on_one_pound_too_much() -> None:
    friction = only(detector, charge(walk(3170, 1290, 1290), "fee", 490, label="delivery"))
    assert (friction.severity, friction.subject, friction.cause) == ("S3", "basket", "facts:basket/total")
    assert "1.00" in friction.observed
    assert "30.70" in friction.expected


def test_silent_when_it_adds_up() -> None:
    assert is_clear(detector, charge(walk(3070, 1290, 1290), "fee", 490, label="delivery"))
    assert is_clear(detector, charge(walk(3070, subtotal=2580), "fee", 490, label="delivery"))


def test_contained_tax_is_not_added_twice_and_added_tax_is() -> None:
    assert is_clear(detector, charge(walk(1290, 1290), "tax", 215))
    assert is_clear(detector, charge(walk(1505, 1290), "tax", 215))


def test_a_discount_that_is_shown_must_be_taken_off() -> None:
    assert is_clear(detector, charge(walk(1161, 1290), "discount", 129))
    assert only(detector, charge(walk(1290, 1290), "discount", 129)).severity == "S3"


def test_a_discount_that_prices_contain_is_not_taken_off_twice() -> None:
    assert is_clear(detector, charge(walk(1161, 1290, subtotal=1161), "discount", 129))
    w = charge(walk(1161, 1161), "discount", 129)
    w.fact("item:thing 0", "quantity", 1, "pieces")
    w.fact("item:thing 0", "was_price", 1290)
    assert is_clear(detector, w)


def test_estimated_delivery_need_not_be_in_the_total() -> None:
    assert is_clear(detector, charge(walk(1290, 1290), "fee", 490, label="delivery", kind="delivery"))


def test_rounding_and_free_lines() -> None:
    assert is_clear(detector, walk(2581, 1290, 1290))
    assert is_clear(detector, walk(1290, 1290, 0))
    assert only(detector, walk(1292, 1290)).proofs


def test_sums_without_lines_must_be_exact() -> None:
    assert only(detector, walk(1291, subtotal=1290)).proofs


def test_an_amount_on_the_page_that_was_not_read_explains_it() -> None:
    assert cannot_tell(detector, walk(1590, 1290, text="Engraving 3,00 €")) == "evidence-missing"


def test_numbers_that_are_no_money_explain_nothing() -> None:
    for text in ("Call 01904 555 0100", "100% cotton", "since 1900"):
        assert only(detector, walk(1390, subtotal=1290, text=text)).severity == "S3"


def test_a_net_sum_under_another_name_explains_it() -> None:
    w = walk(1795, 1400, text="Zwischenbetrag ohne Steuer 11,67")
    charge(charge(w, "fee", 329, label="delivery net"), "tax", 299)
    assert cannot_tell(detector, w) == "evidence-missing"
    other = walk(1895, 1400, text="Zwischenbetrag ohne Steuer 11,67")
    assert only(detector, charge(charge(other, "fee", 329, label="delivery net"), "tax", 299)).proofs


def test_unread_parts_and_mixed_currencies_are_not_added() -> None:
    assert cannot_tell(detector, charge(walk(1590, 1290), "fee", None)) == "evidence-missing"
    assert cannot_tell(detector, charge(walk(1590, 1290), "fee", 300, "EUR")) == "evidence-missing"
    assert cannot_tell(detector, walk(1590)) == "evidence-missing"


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
