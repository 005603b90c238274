from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest

from cornershop.server import Running
from tests.cornershop.visitor import Visitor

PATH = "/webhooks/rest/webhook"


def say(shop: Running, sender: str, message: str, on: str = "", near: str = "") -> list[dict[str, Any]]:
    switches = ",".join(filter(None, (on, f"near:{near}" if near else "")))
    headers = {"X-Cornershop-Flaws": switches} if switches else {}
    body = {"sender": sender, "message": message}
    answer = httpx.post(f"{shop.url}{PATH}", json=body, headers=headers, timeout=15)
    assert answer.status_code == 200
    return list(answer.json())


def texts(answer: list[dict[str, Any]]) -> str:
    return " / ".join(message["text"] for message in answer)


def test_a_bot_in_rasas_shape(shop: Running) -> None:
    (message,) = say(shop, "ann", "Where is order CS-10452?")
    assert message["recipient_id"] == "ann"
    assert "is in transit" in message["text"]
    assert "custom" not in message


def test_it_remembers_the_sender_and_hands_over_to_the_desk(shop: Running) -> None:
    say(shop, "bob", "Where is order CS-10417?")
    said = say(shop, "bob", "It arrived damaged")
    assert "passing you to our desk" in said[0]["text"]
    assert said[1]["custom"] == {"agent": "Robin, Cornershop desk", "queue": "desk"}
    assert "sorry about order CS-10417" in said[1]["text"]


@pytest.mark.parametrize("body", [b"no json", b"[]", b'{"sender": "a"}', b""])
def test_nonsense_is_refused(shop: Running, body: bytes) -> None:
    assert httpx.post(f"{shop.url}{PATH}", content=body, timeout=15).status_code == 422


def test_what_was_said_on_the_page_is_known_here(shop: Running, visitor: Visitor) -> None:
    visitor.send("/help/chat", {"message": "My order CS-10263 arrived broken, kim@example.com"})
    say(shop, "dee", "It is about CS-10263")
    assert "sorry about order CS-10263" in texts(say(shop, "dee", "person please"))


def test_the_desk_takes_its_time(shop: Running) -> None:
    assert len(say(shop, "eve", "CS-10417 arrived damaged", on="reply-gap")) == 1
    shop.app.state.shop.schedule.advance(timedelta(minutes=5))
    assert say(shop, "eve", "", on="reply-gap") == []
    shop.app.state.shop.schedule.advance(timedelta(minutes=2))
    assert "I am sorry about order CS-10417" in texts(say(shop, "eve", "", on="reply-gap"))
    near = texts(say(shop, "fay", "CS-10417 arrived damaged", near="reply-gap"))
    assert "takes about 5 minutes" in near
