from __future__ import annotations

import pytest

from journeys.model.event import Action, Response
from journeys.model.keys import KeyPath, KeyWalk
from journeys.shopper import Shopper
from journeys.shopper.errors import NotOffered
from journeys.shopper.keyboard import WithoutMouse, without_mouse
from tests.shopper.checkout import ADDRESS
from tests.shopper.fake import FakeNotebook, FakePage, Screen, shopper_on

PAGE = """
- main:
  - link "Pay"
  - button "Pay"
  - button "Help"
  - textbox "Email address"
"""
NOTHING = Response(window_ms=1500)


class KeyedPage(FakePage):
    """A page with keys. `away` are names with references that Tab does not lead to, `deaf` names that hear no key."""

    away: frozenset[str] = frozenset()
    deaf: frozenset[str] = frozenset()
    focus = ""

    def walk_to(self, ref: str) -> KeyPath:
        self.focus = self._named(ref)
        return KeyPath("round" if f"{self.focus} {ref}" in self.away else "reached", 3, 5, (self.focus,))

    def paste(self, ref: str, text: str) -> Response:
        raise NotImplementedError

    def key(self, name: str) -> Response:
        self.log.append(("key", name))
        return NOTHING if self.focus in self.deaf else Response(kinds=("visible",))


def keyed(**more: frozenset[str]) -> tuple[Shopper, FakeNotebook, KeyedPage]:
    page = KeyedPage({"only": Screen(PAGE, moves={"Pay": "only"})}, "only")
    page.__dict__.update(more)
    shopper, notebook = shopper_on(page)
    shopper.uses(without_mouse(shopper))
    return shopper, notebook, page


def press(shopper: Shopper, name: str, role: str = "button") -> None:
    shopper.presses(next(n for n in shopper.view.state.outline.nodes if (n.role, n.name) == (role, name)), "x")


def test_what_tab_reaches_is_pressed_by_enter() -> None:
    shopper, notebook, page = keyed()
    press(shopper, "Help")
    (walk,) = notebook.all(KeyWalk)
    assert (walk.role, walk.name, walk.path.ended, walk.answered, walk.by_hand) == (
        "button",
        "Help",
        "reached",
        True,
        None,
    )
    assert page.log[-1] == ("key", "Enter")
    assert [action.verb for action in notebook.all(Action)] == ["press"]


def test_what_hears_no_key_is_pressed_by_hand_in_the_end() -> None:
    shopper, notebook, page = keyed(deaf=frozenset({"Pay"}))
    press(shopper, "Pay")
    (walk,) = notebook.all(KeyWalk)
    assert (walk.answered, walk.by_hand) == (False, True)
    assert [what for what, _ in page.log] == ["key", "key", "press"]


def test_what_tab_does_not_reach_is_pressed_by_hand() -> None:
    shopper, notebook, _ = keyed(away=frozenset({"Pay e2"}))
    press(shopper, "Pay")
    (walk,) = notebook.all(KeyWalk)
    assert (walk.path.ended, walk.by_hand) == ("round", True)


def test_another_way_to_the_same_place_is_as_good() -> None:
    screen = Screen(PAGE.replace('link "Pay"', 'button "Pay"'), moves={"Pay": "only"})
    page = KeyedPage({"only": screen}, "only")
    page.away = frozenset({"Pay e2"})
    shopper, notebook = shopper_on(page)
    shopper.uses(without_mouse(shopper))
    shopper.presses(next(n for n in shopper.view.state.outline.nodes if n.ref == "e2"), "x")
    assert [walk.path.ended for walk in notebook.all(KeyWalk)] == ["reached"]


def test_fields_are_reached_before_they_are_typed_into() -> None:
    shopper, notebook, page = keyed()
    shopper.types(shopper.view.fields("contact.email")[0], "a@b.example")
    (walk,) = notebook.all(KeyWalk)
    assert (walk.field, walk.path.ended, walk.answered) == ("contact.email", "reached", None)
    assert page.values["Email address"] == "a@b.example"


def test_a_page_without_keys_is_not_walked_by_keyboard() -> None:
    shopper, _ = shopper_on(FakePage({"only": Screen(ADDRESS)}, "only"))
    with pytest.raises(NotOffered, match="by keyboard"):
        without_mouse(shopper)


def test_putting_the_mouse_away_twice_is_once() -> None:
    shopper, _, _ = keyed()
    assert isinstance(shopper.page, WithoutMouse)
    assert without_mouse(shopper) is shopper.page
