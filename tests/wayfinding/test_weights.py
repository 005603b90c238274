from __future__ import annotations

from journeys.wayfinding import weights as w


def test_an_exact_name_is_enough_even_in_the_wrong_place() -> None:
    assert w.NAME + w.WRONG_PLACE + w.WRONG_ROLE > w.THRESHOLD
    assert w.NAME * w.FUZZY > w.THRESHOLD
    assert w.STORE_WORDS > w.NAME


def test_a_weak_word_needs_more_than_its_place() -> None:
    assert w.WEAK_NAME < w.THRESHOLD
    assert w.WEAK_NAME + w.PLACE < w.THRESHOLD
    assert w.WEAK_NAME + w.NEAR * 1.5 > w.THRESHOLD


def test_place_kind_and_neighbours_without_any_wording_never_suffice() -> None:
    assert w.PLACE + w.ROLE + w.PRIMARY + w.NEAR < w.THRESHOLD


def test_behind_a_dialog_only_the_surest_is_left() -> None:
    assert w.NAME + w.PLACE + w.ROLE + w.BEHIND < w.NAME
    assert w.WEAK_NAME + w.PLACE + w.ROLE + w.BEHIND < w.THRESHOLD


def test_a_strangers_button_falls_below_the_threshold() -> None:
    assert w.NAME + w.OTHER_FORM < w.THRESHOLD
    assert w.NAME + w.OTHER_STEP < w.THRESHOLD
    assert w.NAME + w.NO_FORM < w.THRESHOLD
    assert w.NAME + w.NO_FORM / 4 > w.THRESHOLD
    assert w.NAME + w.WRONG_SUBJECT < w.THRESHOLD
