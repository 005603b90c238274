from dataclasses import replace
from typing import Any

import pytest

from journeys.detectors.price import promo_wrong_amount as detector
from journeys.model.event import Attempt, FactNoted
from journeys.model.fact import Fact
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


def ruled(off: int | None, *lines: int, rule: int | str = 500, unit: str = "GBP", **parts: Any) -> Walk:
    """A code whose rule was read as a fact when it was taken."""
    w = walk(off, *lines, said=parts.pop("said", "Code applied: £5.00 off."), fee=parts.pop("fee", 0))
    kind = {"%": "percent", "": "delivery"}.get(unit, "amount")
    w.fact("code:WELCOME10", "code_rule", rule, unit, kind=kind, **parts)
    return w


def test_a_fixed_amount_that_is_not_given() -> None:
    friction = only(detector, ruled(400, 5000))
    assert friction.expected.startswith("5.00 GBP off")
    assert "takes off 4.00 GBP" in friction.observed
    assert only(detector, ruled(400, 5000, minimum="3000")).severity == "S3"


@pytest.mark.parametrize(
    ("off", "lines", "parts"),
    [
        (500, (5000,), {}),
        (417, (5000,), {}),  # without 20 % VAT
        (300, (300,), {}),  # all there is
        (300, (300, 4000), {}),  # all of the goods it counts for
        (550, (5000,), {}),
    ],
)
def test_lawful_ways_to_give_an_amount(off: int, lines: tuple[int, ...], parts: dict[str, str]) -> None:
    assert is_clear(detector, ruled(off, *lines, **parts))


def test_below_the_minimum_nothing_is_judged() -> None:
    assert cannot_tell(detector, ruled(100, 2000, minimum="3000")) == "evidence-missing"


def test_delivery_that_was_to_be_free_and_costs_something() -> None:
    free = {"rule": "free", "unit": "", "said": "Code applied: free delivery."}
    assert "1.95 GBP off" in only(detector, ruled(None, 5000, fee=195, **free)).expected
    assert is_clear(detector, ruled(395, 5000, fee=395, **free))
    assert cannot_tell(detector, ruled(None, 5000, **free)) == "evidence-missing"


def test_free_standard_delivery_says_nothing_of_express() -> None:
    w = ruled(None, 5000, rule="free", unit="", said="Code applied: free standard delivery.")
    w.events.pop()
    w.fact("basket", "fee", 995, label="express delivery", kind="delivery")
    w.add(
        FactNoted(
            Fact("code:WELCOME10", "code_rule", "free", "", (("kind", "delivery"),), quote="free standard delivery"), 3
        )
    )
    assert cannot_tell(detector, w) == "evidence-missing"


def test_a_code_that_is_only_said_to_be_applied_is_held_to_its_offer() -> None:
    w = Walk()
    w.look("home")
    w.fact("code:WELCOME10", "code_rule", 500, "GBP", kind="amount")
    base = len(w.events)
    for event in walk(400, 5000, said="Code applied.").events[1:]:
        body = event.body
        if isinstance(body, FactNoted):
            body = replace(body, source=body.source + base - 1)
        elif isinstance(body, Attempt):
            body = replace(body, before=body.before + base - 1, after=body.after + base - 1)
        w.add(body)
    assert "5.00 GBP off" in only(detector, w).expected
