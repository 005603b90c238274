from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.event import NewText
from journeys.model.fault import FaultMet, StateKept
from journeys.shopper.actions import CheckOutAsGuest, PlaceOrder
from journeys.shopper.errors import NotOffered, ShopBlocks
from journeys.shopper.recovering.meeting import faults_of, try_it
from tests.shopper.breaking import SORRY, failing, troubled
from tests.shopper.checkout import checkout
from tests.shopper.fake import shopper_on


def test_what_the_shop_says_when_it_fails_is_written_down() -> None:
    shopper, notebook, faults = troubled(failing())
    shopper.does(CheckOutAsGuest())
    faults.arm("payment-no-answer")
    try_it(shopper, PlaceOrder())
    (met,) = notebook.all(FaultMet)
    assert (met.goal, met.words, met.done) == ("order-place", (SORRY,), False)
    assert met.seconds == 7.0
    assert {"retry"} <= {way.kind for way in met.ways}
    (before,) = notebook.all(StateKept)
    assert (before.moment, before.total, before.stage) == ("before", 8900, "review")
    assert ("shipping.postcode", shopper.persona.address.postcode) in before.fields
    assert not [key for key, _ in before.fields if key.startswith("card.")]


def test_the_button_is_pressed_once() -> None:
    shopper, _, faults = troubled(failing(""))
    shopper.does(CheckOutAsGuest())
    faults.arm("payment-no-answer")
    try_it(shopper, PlaceOrder())
    assert shopper.page.log.count(("press", "Place order")) == 1  # type: ignore[attr-defined] # a fake
    assert shopper.memory.met[-1].gave_up


def test_what_goes_through_all_the_same_is_done() -> None:
    shopper, notebook, faults = troubled(checkout())
    faults.arm("carrier-no-answer")
    try_it(shopper, PlaceOrder())
    (met,) = notebook.all(FaultMet)
    assert met.done
    assert shopper.memory.placed


def test_what_no_fault_had_a_part_in_is_another_matter() -> None:
    shopper, _, faults = troubled(failing(), after=99)
    shopper.does(CheckOutAsGuest())
    faults.arm("mail-refused")
    with pytest.raises(ShopBlocks):
        try_it(shopper, PlaceOrder())
    assert shopper.pressed_by is None


def test_where_nothing_can_be_broken_nothing_is_offered() -> None:
    with pytest.raises(NotOffered):
        faults_of(shopper_on(checkout())[0])


def test_a_word_that_passed_with_the_old_page_is_no_answer() -> None:
    page = failing("")
    screen = page.screens["review"]
    page.screens["review"] = replace(screen, says={"Place order": NewText("Placing your order…", "status", "success")})
    shopper, notebook, faults = troubled(page)
    shopper.does(CheckOutAsGuest())
    faults.arm("payment-no-answer")
    try_it(shopper, PlaceOrder())
    (met,) = notebook.all(FaultMet)
    assert (met.words, met.gave_up) == ((), True)


def test_where_nobody_tells_before_the_end_what_stops_the_shopper_is_taken_for_the_fault() -> None:
    shopper, _, faults = troubled(failing(), after=99, tells=False)
    shopper.does(CheckOutAsGuest())
    faults.arm("payment-error")
    try_it(shopper, PlaceOrder())
    assert shopper.memory.met[-1].words == (SORRY,)
