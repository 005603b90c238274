import pytest

from journeys.channels.counter import EndpointCounter
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from tests.channels.answering import answering


def test_a_parcel_is_handed_in_by_its_number() -> None:
    with answering(lambda *_: (200, {})) as door:
        EndpointCounter(Endpoint(door.url, "t")).hand_in("RL-1")
    assert door.asked == [("POST", "/door", {"hand_in": "RL-1"}, "Bearer t")]


def test_a_number_nobody_knows_is_refused() -> None:
    with answering(lambda *_: (404, {"error": "?"})) as door, pytest.raises(ChannelDown, match="404"):
        EndpointCounter(Endpoint(door.url)).hand_in("RL-1")
