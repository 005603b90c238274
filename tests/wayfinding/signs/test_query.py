from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.signs.query import Query, Sign


def test_a_sign_is_points_and_a_reason() -> None:
    points, reason = Sign(-0.1, "but in the footer")
    assert (points, reason) == (-0.1, "but in the footer")
    assert max(Sign(0.1, "z"), Sign(0.2, "a")).reason == "a"


def test_a_query_is_an_answers_key_and_never_changes() -> None:
    query = Query(INTENTS["basket.add"], lexicons("en"))
    assert (query.subject, query.words) == ("", "")
    with pytest.raises(FrozenInstanceError):
        query.subject = "teapot"  # type: ignore[misc] # that is the point
