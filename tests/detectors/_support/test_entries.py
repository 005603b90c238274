from __future__ import annotations

import pytest

from journeys.detectors._support.entries import holds, is_lost
from journeys.model.outline import Field


def held(value: str, **more: object) -> Field:
    return Field("shipping.phone", "Phone", value=value, filled=bool(value), **more)  # type: ignore[arg-type] # a Field's


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        ("Hauptstr. 5", "", True),
        ("Hauptstr. 5", "Hauptstr. 5", False),
        ("0151 2345678", "+49 151 2345678", False),
        ("m1 4bt", "M1 4BT", False),
        ("Hauptstr. 5", "Ann", True),
    ],
)
def test_an_answer_in_another_form_is_not_lost(old: str, new: str, *, lost: bool) -> None:
    assert is_lost(held(old), held(new)) is lost


def test_choices_are_lost_with_their_tick_and_secrets_never() -> None:
    assert is_lost(held("", type="radio", checked=True), held("", type="radio"))
    assert holds(held("x"))
    assert not holds(held("x", type="password"))
    assert not holds(held("x", enabled=False))
