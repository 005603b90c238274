"""A shop that wants robots to slow down, and one that wants no robots."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from journeys.errors import HarnessError
from journeys.model.event import Response
from journeys.run.limits import LONGEST, UNSAID, let_in, rest_of, robot_test, turned_away
from tests.wayfinding.small import page

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
FIRST, LATER = Response(kinds=("hash",)), Response(kinds=("navigation",))


class Gate:
    """Answers as told, one answer after the other; the last one stays."""

    def __init__(self, *answers: tuple[int, str]) -> None:
        self.answers, self.asked = list(answers), 0

    def answered(self) -> tuple[int, str]:
        return self.answers[min(self.asked, len(self.answers) - 1)]

    def again(self) -> Response:
        self.asked += 1
        return LATER


def enter(gate: Gate) -> tuple[Response, list[float]]:
    rests: list[float] = []
    return let_in(gate, FIRST, rests.append, lambda: "https://shop.example/basket"), rests


@pytest.mark.parametrize(
    ("status", "said", "seconds"),
    [
        (200, "", None),
        (503, "", None),
        (403, "5", None),
        (429, "", UNSAID),
        (429, "7", 7.0),
        (429, "0", 1.0),
        (503, "30", 30.0),
        (429, "Thu, 26 Nov 2026 12:00:20 GMT", 20.0),
        (429, "soon", UNSAID),
    ],
)
def test_how_long_a_shop_wants_to_be_left_alone(status: int, said: str, seconds: float | None) -> None:
    assert rest_of(status, said, NOON) == seconds


def test_an_answer_is_an_answer() -> None:
    gate = Gate((200, ""))
    assert enter(gate) == (FIRST, [])
    assert gate.asked == 0


def test_a_limit_is_waited_for() -> None:
    assert enter(Gate((429, "3"), (429, "5"), (200, ""))) == (LATER, [3.0, 5.0])


@pytest.mark.parametrize("said", ["3600", "25"])
def test_a_limit_that_lasts_is_the_environments(said: str) -> None:
    with pytest.raises(HarnessError, match="limits how often a robot may ask: it answers 429") as error:
        enter(Gate((429, said)))
    assert "pause" in error.value.do


def test_waiting_has_an_end() -> None:
    gate = Gate((503, f"{LONGEST + 1:.0f}"))
    with pytest.raises(HarnessError):
        enter(gate)
    assert gate.asked == 0


WALL = '- main:\n  - heading "Are you human?" [level=1]\n  - checkbox "I am no robot" [ref=e1]\n'
FORM = '- main:\n  - heading "Contact us" [level=1]\n  - checkbox "Are you human?" [ref=e1]\n'
SHOP = WALL + "".join(f'- link "Aisle {n}" [ref=l{n}]\n' for n in range(6))


def test_a_page_that_only_asks_for_proof_is_no_page_of_the_shop() -> None:
    assert robot_test(page(WALL)) == "are you human"
    with pytest.raises(HarnessError, match="turns robots away"):
        turned_away(page(WALL))


@pytest.mark.parametrize("text", [FORM, SHOP])
def test_a_question_on_a_page_of_the_shop_is_none(text: str) -> None:
    turned_away(page(text))
