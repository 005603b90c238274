from __future__ import annotations

from journeys.model.event import Action
from journeys.shopper.actions import GoBack
from tests.shopper.fake import one, shopper_on


def test_back_is_an_action_with_a_look() -> None:
    page = one('- main:\n  - heading "Hi" [level=1]\n')
    shopper, notebook = shopper_on(page)
    shopper.does(GoBack())
    assert page.log == [("back", "")]
    assert [(a.verb, a.before < a.after) for a in notebook.all(Action)] == [("back", True)]


def test_describe() -> None:
    assert GoBack().describe() == "Go back"
