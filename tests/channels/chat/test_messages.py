from __future__ import annotations

import pytest

from journeys.channels.chat.messages import read_messages
from journeys.channels.protocols import Said
from journeys.errors import ChannelDown


def test_texts_buttons_and_who_says_it() -> None:
    answer = [
        {"recipient_id": "a", "text": "Which order?"},
        {"text": "Choose:", "buttons": [{"title": "Yes", "payload": "/affirm"}, {"title": "No"}, {"payload": "/x"}]},
        {"custom": {"text": "Hello, Kim here", "agent": "Kim", "queue": "desk"}},
    ]
    assert read_messages(answer, "u") == (
        Said("Which order?"),
        Said("Choose:", (("Yes", "/affirm"), ("No", "No"))),
        Said("Hello, Kim here", (), "Kim", "desk"),
    )


def test_pictures_and_odd_values_say_nothing() -> None:
    assert read_messages([{"image": "https://x/y.png"}, {"text": 5, "buttons": "no", "custom": []}, {}], "u") == ()


def test_white_space_and_length_are_bounded() -> None:
    (said,) = read_messages([{"text": " a\n b " + "x" * 9_000}], "u")
    assert said.text.startswith("a b x")
    assert len(said.text) == 4_000


@pytest.mark.parametrize("answer", [{"text": "hi"}, "hi", None, [1, 2], 7])
def test_what_is_no_list_of_messages_is_no_bot(answer: object) -> None:
    with pytest.raises(ChannelDown, match="not a list of messages"):
        read_messages(answer, "https://bot")
