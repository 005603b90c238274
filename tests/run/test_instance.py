"""A shop of its own for a journey, made over the control endpoint."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from cornershop.server import running
from journeys.channels.clock import StoreClock
from journeys.errors import ChannelDown
from journeys.model.brief import Brief
from journeys.run.instance import place_of
from journeys.run.plan import Plan
from tests.channels.answering import Answer, answering

BRIEF = Brief("mine", "http://shop.example")


def test_another_store_is_walked_as_it_is() -> None:
    with place_of(Plan("id", "runs/id", BRIEF.url), BRIEF) as place:
        place.check()
        assert place.brief is BRIEF


def test_the_bundled_shop_gives_an_instance_and_gets_it_back() -> None:
    with running(token="t0ken") as shop:
        with place_of(Plan("id", "runs/id", shop.url, "t0ken"), BRIEF) as place:
            place.check()
            assert place.brief.url not in (shop.url, BRIEF.url)
            assert httpx.get(place.brief.url).status_code == 200
            assert place.brief.clock
            StoreClock(place.brief.clock).now()
        assert shop.app.state.shop.instances._open == {}


def test_what_the_run_has_is_passed_on() -> None:
    made = {
        "id": "7",
        "url": "http://other.example",
        "clock": "http://other.example/clock",
        "chat": "http://other.example/bot",
    }
    with answering(lambda *_: (201, made)) as door:
        plan = Plan("id", "runs/id", door.url.removesuffix("/door"), "t0ken", "127.0.0.1:2525")
        with place_of(plan, BRIEF) as place:
            assert (place.brief.chat and place.brief.chat.url, place.brief.chat and place.brief.chat.token) == (
                made["chat"],
                "",
            )
            assert place.brief.statement is None
    assert [(method, path, body) for method, path, body, _ in door.asked] == [
        ("POST", "/__sandbox__/instances", {"smtp": "127.0.0.1:2525"}),
        ("DELETE", "/__sandbox__/instances/7", None),
    ]


@pytest.mark.parametrize("answer", [(503, {"error": "full"}), (201, {})])
def test_trouble_is_told_when_the_walk_can_write_it_down(answer: Answer) -> None:
    def say(*_: Any) -> Answer:
        return answer

    with answering(say) as door:
        plan = Plan("id", "runs/id", door.url.removesuffix("/door"), "t0ken")
        with place_of(plan, BRIEF) as place, pytest.raises(ChannelDown):
            place.check()
