from __future__ import annotations

from dataclasses import replace

from journeys.model.event import Action, Note
from journeys.model.lookalike import Lookalike, Tempted, Tried
from journeys.model.outline import Box
from journeys.shopper.actions import PressLookalikes
from tests.shopper.fake import FakePage, one, shopper_on

PAGE = '- main:\n  - heading "Blue mug" [level=1]\n  - text: Size guide\n'
PAYING = '- main:\n  - heading "Payment" [level=1]\n  - textbox "Card number"\n  - button "Pay now"\n'


def like(text: str, place: int) -> Lookalike:
    return Lookalike("pointer", text, 1, text, Box(0, 0, 10, 10), place)


class SandboxLies(FakePage):
    """A page with things that only look like controls; `alive` ones answer."""

    lies: tuple[Lookalike, ...] = ()
    alive: tuple[str, ...] = ()

    def lookalikes(self) -> tuple[Lookalike, ...]:
        return self.lies

    def press_lookalike(self, one: Lookalike) -> Tried:
        return Tried(one, ("visible",) if one.text in self.alive else (), 7100)


def lying(text: str = PAGE) -> SandboxLies:
    plain = one(text)
    page = SandboxLies.__new__(SandboxLies)
    vars(page).update(vars(plain))
    page.lies, page.alive = (like("Size guide", 0), like("Care", 1), like("Wash", 2)), ("Care",)
    return page


def test_each_is_pressed_on_the_page_as_it_was() -> None:
    shopper, notebook = shopper_on(lying())
    shopper.does(PressLookalikes(2))
    (told,) = notebook.all(Tempted)
    assert [(tried.what.text, tried.kinds) for tried in told.pressed] == [("Size guide", ()), ("Care", ("visible",))]
    assert told.left == 1
    assert [action.verb for action in notebook.all(Action)] == ["open"]  # after the one that answered


def test_what_is_gone_is_left_out() -> None:
    page = lying()
    first = page.lies
    page.lookalikes = iter([first, (replace(first[0], place=5),), (), ()]).__next__  # type: ignore[method-assign]
    shopper, notebook = shopper_on(page)
    shopper.does(PressLookalikes())
    (told,) = notebook.all(Tempted)
    assert [tried.what.place for tried in told.pressed] == [5]


def test_not_where_a_press_may_commit_and_not_without_such_a_page() -> None:
    for page in (lying(PAYING), one(PAGE)):
        shopper, notebook = shopper_on(page)
        shopper.does(PressLookalikes())
        assert not notebook.all(Tempted)
        assert [note.topic for note in notebook.all(Note)] == ["limit"]


def test_describe() -> None:
    assert PressLookalikes().describe() == "Press what looks as if it could be pressed"
