from __future__ import annotations

import pytest

from journeys.model.event import Action, Response, Target
from journeys.shopper.hands import Deed, Hands, is_secret, target_of, target_of_field, wait_of
from tests.shopper.fake import FakeNotebook, one, shopper_on

FORM = '- main:\n  - form "Address":\n    - textbox "City"\n  - link "Home"\n- button "Outside"\n'


@pytest.mark.parametrize(
    ("response", "waited"),
    [
        (Response(kinds=("navigation",), settled_ms=300, window_ms=900), 300.0),
        (Response(user_requests=1, settled_ms=None, window_ms=7000), 7000.0),
        (Response(kinds=("visible",), settled_ms=300, window_ms=900), 0.0),
        (Response(), 0.0),
    ],
)
def test_only_answers_that_needed_the_shop_are_waited_for(response: Response, waited: float) -> None:
    assert wait_of(response) == waited


@pytest.mark.parametrize(
    ("key", "secret"),
    [("card.number", True), ("account.password", True), ("shipping.city", False), ("order.number", False), ("", False)],
)
def test_what_must_never_be_written_down(key: str, secret: bool) -> None:
    assert is_secret(key) is secret


def test_a_control_is_named_as_a_customer_would() -> None:
    view = shopper_on(one(FORM, attributes={"Home": {"href": "/"}}))[0].view
    link = next(n for n in view.state.outline.nodes if n.role == "link")
    button = next(n for n in view.state.outline.nodes if n.role == "button")
    target = target_of(view, link)
    assert (target.role, target.name, target.landmark, target.href) == ("link", "Home", "main", "/")
    assert target_of(view, button).landmark == ""


def test_a_field_is_named_with_its_meaning() -> None:
    view = shopper_on(one(FORM))[0].view
    (field,) = view.state.fields
    target = target_of_field(view, field)
    assert (target.role, target.name, target.key, target.landmark) == ("textbox", "City", "shipping.city", "form")


def test_a_deed_becomes_an_action_with_its_wait() -> None:
    notebook = FakeNotebook()
    hands = Hands(one(FORM), notebook)
    answer = Response(kinds=("navigation",), settled_ms=250)
    seq = hands.note(Deed("press", "nav.home", "Go home", presses=1), Target("link", "Home"), answer, before=3, after=5)
    (action,) = notebook.all(Action)
    assert seq == 0
    assert (action.verb, action.intent, action.title, action.presses) == ("press", "nav.home", "Go home", 1)
    assert (action.before, action.after, action.wait_ms, action.mandatory) == (3, 5, 250, True)


def test_filling_choosing_and_ticking_act_and_write_down() -> None:
    page = one('- main:\n  - textbox "City"\n  - combobox "Country"\n  - checkbox "Same address"\n')
    shopper, notebook = shopper_on(page)
    hands, (city, country, same) = Hands(page, notebook), shopper.view.state.fields
    hands.fill(shopper.view, city, "York", Deed("fill", "field.shipping.city", "t", value="York"))
    hands.choose(shopper.view, country, "Spain", Deed("choose", "field.shipping.country", "t"))
    hands.tick(shopper.view, same, Deed("tick", "field.billing.same", "t"))
    assert page.log == [("fill", "City=York"), ("choose", "Country=Spain"), ("press", "Same address")]
    assert [a.target.name for a in notebook.all(Action) if a.target] == ["City", "Country", "Same address"]
    assert {a.before for a in notebook.all(Action)} == {shopper.view.seq}
