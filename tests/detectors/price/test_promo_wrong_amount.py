import pytest

from journeys.detectors.price import promo_wrong_amount as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only

SAID = "Code applied: 10% off your order."


def walk(off: int | None, *lines: int, said: str = SAID, result: str = "done", fee: int = 0) -> Walk:
    w = Walk()
    w.step()
    before = w.look("basket")
    after = w.look("basket")
    for number, line in enumerate(lines):
        w.fact(f"item:thing {number}", "line_total", line)
    w.fact("basket", "subtotal", sum(lines))
    if fee:
        w.fact("basket", "fee", fee, label="delivery", kind="delivery")
    if off is not None:
        w.fact("basket", "discount", off)
    w.attempt("code-apply", "WELCOME10", result, message=said, claims="success", before=before, after=after)
    return w


def test_fires_when_it_is_less() -> None:
    friction = only(detector, walk(400, 5000))
    assert (friction.severity, friction.cause_class) == ("S3", "wrong-amount")
    assert "5.00" in friction.expected
    assert "4.00" in friction.observed


@pytest.mark.parametrize(
    "said", ["10 % Rabatt auf Ihre Bestellung", "−10 % sur votre commande", "Sconto del 10% applicato"]
)
def test_in_other_words(said: str) -> None:
    assert only(detector, walk(133, 5000, said=said)).severity == "S3"


@pytest.mark.parametrize(
    ("off", "lines", "fee"),
    [
        (500, (5000,), 0),
        (335, (2800, 550), 0),
        (280, (2800, 550), 0),  # not on everything
        (374, (2800, 550), 395),  # on delivery too
        (417, (5000,), 0),  # of the price without 20 % VAT
        (279, (2800, 550), 0),  # the same, of both
        (600, (5000,), 0),  # more than promised
        (334, (2799, 549), 0),  # rounded by line
    ],
)
def test_lawful_ways_to_count(off: int, lines: tuple[int, ...], fee: int) -> None:
    assert is_clear(detector, walk(off, *lines, fee=fee))


@pytest.mark.parametrize(
    ("said", "share"),
    [
        (SAID, 10.0),
        ("WELCOME10 applied: 12,5 %", 12.5),
        ("Up to 20% off", None),
        ("20% off orders of £60.00 or more", None),
        ("10% off, 20% for members", None),
        ("Code applied.", None),
        ("£5.00 off", None),
    ],
)
def test_the_rule_in_words(said: str, share: float | None) -> None:
    assert (cannot_tell(detector, walk(1, 5000, said=said)) == "") is (share is not None)
    if share is not None:
        assert f"{share:g} %" in only(detector, walk(1, 5000, said=said)).expected


def test_what_cannot_be_told() -> None:
    assert cannot_tell(detector, walk(None, 5000)) == "evidence-missing"
    assert cannot_tell(detector, walk(1, 5000, said="Code applied.")) == "evidence-missing"
    assert cannot_tell(detector, walk(1, 5000, result="refused")) == "not-reached"
    assert cannot_tell(detector, Walk()) == "not-reached"
