from __future__ import annotations

import pytest

from journeys.channels.phone.speaking import say_seconds, spoken_seconds
from journeys.channels.phone.twiml import read_twiml


def test_a_hundred_and_fifty_words_take_a_minute() -> None:
    assert spoken_seconds("word " * 150) == 60.0
    assert spoken_seconds("") == 0.0


def test_digits_are_said_one_by_one() -> None:
    assert spoken_seconds("10452") == 5 * spoken_seconds("one")


@pytest.mark.parametrize(
    ("say", "seconds"),
    [
        ("<Say>one two three four five</Say>", 2.0),
        ("<Say>one two <break time='500ms'/>three four five</Say>", 2.5),
        ("<Say><prosody>one two <break strength='strong'/></prosody>three four five</Say>", 3.0),
        ("<Say loop='2'>one two three four five</Say>", 4.0),
        ("<Say loop='0'>one two three four five</Say>", 2.0),
    ],
)
def test_a_say_with_breaks_and_loops(say: str, seconds: float) -> None:
    (verb,) = read_twiml(f"<Response>{say}</Response>")
    assert say_seconds(verb) == seconds
