from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.channels.protocols import GoneError
from journeys.model.event import Action, Expectation, FactNoted, Look, Note, Response
from journeys.shopper.actions import GoBack
from journeys.shopper.errors import LostWay
from journeys.shopper.expectations import at_most_presses
from journeys.shopper.questions import CurrentStage
from tests.shopper.fake import BRIEF, FakePage, Screen, one, shopper_on

START = '- main:\n  - heading "Your basket" [level=1]\n  - button "Proceed to checkout"\n  - textbox "Discount code"\n'


def test_the_look_after_one_press_is_the_look_before_the_next() -> None:
    page = FakePage({"a": Screen(START, moves={"Proceed to checkout": "b"}), "b": Screen(START)}, "a")
    shopper, notebook = shopper_on(page)
    for _ in range(2):
        shopper.presses(shopper.finds("checkout.start")[0].node, "checkout.start")
    first, second = notebook.all(Action)
    assert first.after == second.before
    assert len(notebook.all(Look)) == 3


class Redrawn(FakePage):
    """A page that is drawn anew, with other references, before the first press comes."""

    def press(self, ref: str) -> Response:
        if self.now == "a":
            self.now = "anew"
            raise GoneError(ref)
        return super().press(ref)


def test_a_control_that_was_drawn_anew_is_pressed_in_its_new_place() -> None:
    anew = START.replace("- main:", '- banner:\n  - link "Home"\n- main:')
    move = {"Proceed to checkout": "b"}
    page = Redrawn({"a": Screen(START), "anew": Screen(anew, moves=move), "b": Screen(START)}, "a")
    shopper, _ = shopper_on(page)
    shopper.presses(shopper.finds("checkout.start")[0].node, "checkout.start")
    assert page.now == "b"


def test_an_action_gives_its_title_and_what_it_needs() -> None:
    shopper, notebook = shopper_on(one(START))
    shopper.does(GoBack())
    with shopper.optional():
        shopper.does(GoBack())
    assert [(a.title, a.mandatory) for a in notebook.all(Action)] == [("Go back", True), ("Go back", False)]


def test_a_failed_expectation_is_kept_and_the_walk_goes_on() -> None:
    shopper, notebook = shopper_on(one(START))
    shopper.effort.pressed(4)
    shopper.expects(at_most_presses(3))
    shopper.expects(at_most_presses(4))
    assert [(e.held, e.observed) for e in notebook.all(Expectation)] == [(False, "4 taps"), (True, "4 taps")]
    assert shopper.failed_expectations == ["at most 3 taps: expected at most 3 taps, saw 4 taps"]


def test_secrets_are_not_even_handed_to_the_notebook() -> None:
    shopper, notebook = shopper_on(one('- main:\n  - textbox "Card number"\n  - textbox "City"\n'))
    for field in shopper.view.state.fields:
        shopper.types(field, "4242424242424242" if field.key == "card.number" else "York")
    assert [a.value for a in notebook.all(Action)] == ["•••", "York"]
    assert [a.keystrokes for a in notebook.all(Action)] == [16, 4]


def test_a_stores_own_selector_is_used_first_and_noted() -> None:
    page = one(START)
    shopper, notebook = shopper_on(page, replace(BRIEF, selectors={"checkout.start": "#odd"}))
    page.css["#odd"] = "e3"
    assert shopper.finds("checkout.start")[0].reasons == ("the store's own selector",)
    assert [n.topic for n in notebook.all(Note)] == ["fallback"]


def test_a_control_that_is_gone_is_the_robots_problem() -> None:
    shopper, _ = shopper_on(one(START))
    node = replace(shopper.finds("checkout.start")[0].node, ref="e99", name="Proceed to payment")
    with pytest.raises(LostWay, match="was gone"):
        shopper.presses(node, "checkout.start")


def test_facts_are_noted_once_per_page_state() -> None:
    shopper, notebook = shopper_on(one('- main:\n  - heading "Your basket" [level=1]\n  - text: "Total: £10.00"\n'))
    shopper.look()
    noted = len(notebook.facts)
    shopper.look()
    assert noted
    assert len(notebook.facts) == noted
    assert not notebook.all(FactNoted)


def test_explaining_says_what_was_looked_for() -> None:
    told: list[str] = []
    shopper, _ = shopper_on(one(START), explain=told.append)
    shopper.finds("checkout.start")
    assert told[0].startswith("Looked for the way from the basket to the checkout (checkout.start)")
    assert "button “Proceed to checkout”" in told[0]


def test_a_question_is_answered_from_the_view() -> None:
    page = one(START)
    shopper, _ = shopper_on(page)
    assert shopper.asks(CurrentStage()) == "basket"
    assert page.log == []
