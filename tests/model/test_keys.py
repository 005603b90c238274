from journeys.evidence.codec import decode_event, encode_event
from journeys.model.event import Event
from journeys.model.keys import KeyPath, KeyWalk


def test_a_walk_by_keyboard_is_kept_as_evidence() -> None:
    walk = KeyWalk("button", "Pay", "", 4, True, KeyPath("trapped", 24, 7, ("Email",)), by_hand=True)
    event = Event(5, 1.5, 0, walk)
    assert decode_event(encode_event(event)) == event
