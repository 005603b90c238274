from __future__ import annotations

import msgspec
import pytest

from journeys.evidence.codec import KINDS, decode, decode_event, encode, encode_event, to_plain
from journeys.model.event import Action, Event, NewText, Note, Response
from journeys.model.outline import Box, Node, Outline, PageState


def test_an_event_survives_the_round_trip() -> None:
    answer = Response(("visible",), 12.5, new_texts=(NewText("Added", "status", "success", Box(1, 2, 3, 4), 0.0),))
    event = Event(3, 1.25, 2, Action("press", "basket.add", "press Add", response=answer))
    assert decode_event(encode_event(event)) == event


def test_a_page_survives_the_round_trip() -> None:
    node = Node(0, -1, 0, "button", "Add", states=frozenset({"disabled", "pressed"}), attributes={"tag": "button"})
    state = PageState(Outline("/", "T", "en", (node,), 10, 20))
    assert decode(encode(state), PageState) == state


def test_equal_records_give_equal_bytes() -> None:
    first, second = (Node(0, -1, 0, "x", states=frozenset(states)) for states in ("abc", "cba"))
    assert encode(first) == encode(second)


def test_every_body_has_a_kind() -> None:
    assert KINDS["Note"] is Note
    assert len(KINDS) >= 17


@pytest.mark.parametrize("line", [b"", b"{", b'{"seq":0,"at":0,"step":0,"kind":"Note","body":{"topic":1}}'])
def test_damaged_lines_are_noticed(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_event(line)


def test_an_unknown_kind_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        decode_event(b'{"seq":0,"at":0,"step":0,"kind":"Riddle","body":{}}')


def test_plain_is_plain() -> None:
    assert to_plain(Node(0, -1, 0, "x", states=frozenset({"b", "a"})))["states"] == ["a", "b"]
