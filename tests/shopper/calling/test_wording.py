from __future__ import annotations

from journeys.shopper.calling.wording import ASKED_FOR, TONGUES, spoken_goal


def test_goals_are_said_in_six_languages() -> None:
    assert all(set(said) == set(TONGUES) for said in ASKED_FOR.values())
    assert spoken_goal("returns", "de_DE") == "Retoure"
    assert spoken_goal("returns", "pl") == "returns"
    assert spoken_goal("gift wrapping", "de") == "gift wrapping"
