from __future__ import annotations

from journeys.detectors.phone import ivr_too_wide as detector
from journeys.model.contact import MenuOption
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.phone.calls import menu_walk, node, options

TOPICS = ("order-status", "returns", "hours", "billing", "problem")


def test_six_options_are_noted() -> None:
    friction = only(detector, menu_walk(node("", "menu", options=options(*TOPICS, "product"))))
    assert (friction.severity, friction.subject) == ("S1", "phone menu “the greeting”")
    assert "6 options" in friction.observed


def test_a_menu_met_again_is_one_menu() -> None:
    wide = options(*TOPICS, "product")
    walk = menu_walk(node("", "menu", options=wide), node("*", "loop", options=wide, loops_to="greeting"))
    assert only(detector, walk).count == 1


def test_five_and_the_ways_back_are_fine() -> None:
    assert is_clear(detector, menu_walk(node("", "menu", options=options(*TOPICS, "repeat", "back"))))


def test_words_and_languages_are_not_counted() -> None:
    words = tuple(MenuOption("", f"word {n}") for n in range(9))
    languages = options(*["language"] * 8)
    spoken = node("", "speech", options=words)
    assert (
        cannot_tell(detector, menu_walk(spoken, node("1", "menu", options=languages, language=True))) == "not-reached"
    )
    assert cannot_tell(detector, Walk()) == "not-reached"


def test_a_number_to_key_in_is_no_option() -> None:
    wants = (*options(*TOPICS), MenuOption("10452#", "the order number"))
    assert is_clear(detector, menu_walk(node("", "menu", options=wants)))
