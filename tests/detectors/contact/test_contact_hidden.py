from __future__ import annotations

from journeys.detectors.contact import contact_hidden as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only


def search(*names: str, back: int = -1) -> Walk:
    """Presses through help; the last one arrives at a form, unless it is taken back."""
    walk = Walk()
    walk.step()
    walk.look("basket")
    for place, name in enumerate(names):
        last = place == len(names) - 1
        look = walk.look("help", fields=(field("contact.message"),) if last else ())
        walk.press(name, "contact.open" if place else "help.open", role="link", after=look)
        if place == back:
            walk.act("back", "page.back")
    return walk


def test_four_presses() -> None:
    friction = only(detector, search("Help", "Contact and help", "Ask a question", "Contact us"))
    assert friction.severity == "S2"
    assert friction.observed == "4 presses: Help → Contact and help → Ask a question → Contact us"


def test_two_presses_are_fine() -> None:
    assert is_clear(detector, search("Help", "Contact us"))
    assert is_clear(detector, search("Contact us"))


def test_a_wrong_way_taken_back_is_not_counted() -> None:
    assert is_clear(detector, search("Help", "Contact lenses", "Contact us", back=1))


def test_a_menu_is_not_counted() -> None:
    walk = search("Help")
    walk.press("Menu", "menu.open")
    assert is_clear(detector, walk)


def test_a_number_in_the_footer_is_no_arrival() -> None:
    walk = Walk()
    walk.look("help", "main", "contentinfo", "  link: Call us")
    walk.press("Help", "help.open", role="link", after=walk.last)
    assert cannot_tell(detector, walk) == "not-reached"
