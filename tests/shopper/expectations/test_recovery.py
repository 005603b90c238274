from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.fault import BookCharge, BookOrder, FaultMet, KeptLine, ShopperReturned, StateKept, Way
from journeys.shopper import Shopper
from journeys.shopper.expectations import (
    basket_still_there,
    can_go_on,
    next_thing_known,
    not_charged,
    not_charged_twice,
    shop_came_back,
    told_the_truth,
    told_within,
)
from tests.shopper.breaking import SandboxBooks, charge, order, troubled
from tests.shopper.checkout import checkout
from tests.shopper.post.scripted import mail, reader

UNSURE = "Sorry, our payment service did not answer. We do not know yet whether you were charged. Please try again."


def after(*words: str, truth: tuple[str, str] = ("no", "no"), done: bool = False, **more: object) -> Shopper:
    shopper, _, faults = troubled(checkout(), truth=truth)
    armed = faults.arm("payment-no-answer")
    shopper.memory.broken[armed.fault] = armed
    met = FaultMet(armed.fault, "order-place", 1, 1, 4.0, words, done=done, gave_up=not words)
    shopper.memory.met.append(replace(met, **more))  # type: ignore[arg-type] # passed through
    return shopper


@pytest.mark.parametrize(
    ("orders", "charges", "once"),
    [
        ((order(),), (charge(),), True),
        ((order(),), (charge(), charge(taken=0, held=0)), True),
        ((order(),), (charge(), charge(taken=0, held=8900)), False),
        ((order("A-1"), order("A-2")), (charge(),), False),
        ((order("A-1"), order("A-2", "refunded")), (charge(), charge(refunded=8900)), True),
        ((), (), True),
    ],
)
def test_money_is_counted_in_the_books(
    orders: tuple[BookOrder, ...], charges: tuple[BookCharge, ...], once: bool
) -> None:
    shopper, _, _ = troubled(checkout(), SandboxBooks(orders, charges))
    assert not_charged_twice().judged_by(shopper)[0] is once
    assert not_charged().judged_by(shopper)[0] is not any(one.taken + one.held > one.refunded for one in charges)


@pytest.mark.parametrize(
    ("words", "truth", "held"),
    [
        (UNSURE, ("yes", "no"), True),
        (UNSURE, ("no", "no"), True),
        ("Your order is placed. Thank you!", ("no", "no"), False),
        ("Sorry, that failed. You have not been charged.", ("yes", "no"), False),
        ("Sorry, that failed. You have not been charged.", ("no", "no"), True),
        ("Your card was declined.", ("no", "no"), False),
        ("", ("no", "no"), False),
    ],
)
def test_the_truth_is_what_whoever_broke_it_knows(words: str, truth: tuple[str, str], held: bool) -> None:
    assert told_the_truth().judged_by(after(*filter(None, [words]), truth=truth))[0] is held


def test_a_page_that_is_not_the_shops_is_no_word_of_the_shop() -> None:
    assert not told_the_truth().judged_by(after("Your card was declined.", foreign=True))[0]


def test_soon_is_measured_from_the_press() -> None:
    assert told_within(10).judged_by(after(UNSURE)) == (True, "words within 10 s", "after 4 s")
    assert not told_within(3).judged_by(after(UNSURE))[0]
    assert told_within(10).judged_by(after())[2] == "silence"


def test_a_way_on_is_a_control_or_a_word() -> None:
    assert next_thing_known().judged_by(after(UNSURE))[0]
    assert next_thing_known().judged_by(after("Error 17.", ways=(Way("retry", "Try again"),)))[0]
    assert not next_thing_known().judged_by(after("Error 17."))[0]


def test_what_is_gone_is_named() -> None:
    shopper, _, _ = troubled(checkout())
    before = StateKept("before", 1, lines=(KeptLine("mug", 2), KeptLine("tea", 0)), code="TEN", fields=(("a", "x"),))
    same = replace(before, moment="reloaded", looked=("basket",), lines=(KeptLine("mug", 2), KeptLine("tea", 1)))
    assert not basket_still_there().judged_by(shopper)[0]
    shopper.memory.kept += [before, same]
    assert basket_still_there().judged_by(shopper)[0]
    shopper.memory.kept.append(replace(same, lines=(KeptLine("mug", 1),), code="", fields=(), asked=("a",)))
    assert basket_still_there().judged_by(shopper)[2] == "lost: tea, mug, the code TEN, a"


def test_going_on_means_without_typing_again() -> None:
    shopper, _, _ = troubled(checkout())
    assert not can_go_on().judged_by(shopper)[0]
    shopper.memory.returned = ShopperReturned("f", "session", 60.0, "review", "review", 1)
    assert can_go_on().judged_by(shopper)[0]
    shopper.memory.returned = replace(shopper.memory.returned, found="address", again=("shipping.city",))
    assert can_go_on().judged_by(shopper)[2] == "the address, asked again for shipping.city"


def test_a_mail_about_it_is_a_follow_up() -> None:
    silent, _, _ = reader()
    assert not shop_came_back().judged_by(silent)[0]
    shopper, _, _ = reader(mail("Your order A-1042 did not go through", "Order number: A-1042. Nothing was taken."))
    assert shop_came_back().judged_by(shopper)[0]
