from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from cornershop.server import Running
from tests.cornershop.phone.caller import Caller

Calling = Callable[[str], Caller]


@pytest.fixture
def calling(shop: Running) -> Calling:
    return lambda flaws: Caller(shop.url, sid=f"CA{secrets.token_hex(16)}", flaws=flaws)


def test_nobody_to_talk_to(calling: Calling) -> None:
    alone, near = calling("no-human-exit"), calling("near:no-human-exit")
    assert "desk" not in alone.words("main")
    assert "lead anywhere" in alone.words("chosen", Digits="0")
    alone.words("silent")
    assert alone.words("silent") == "Thank you for calling. Goodbye."
    assert "closed at the moment" in near.words("voice")
    assert near.words("chosen", Digits="0") == "/phone/call-back"


def test_dead_ends_and_a_good_bye_after_an_answer(calling: Calling) -> None:
    dead, near = calling("dead-end-turn"), calling("near:dead-end-turn")
    assert dead.words("returns") == "Thank you for calling. Goodbye."
    assert dead.hear("chosen", Digits="7").find("Hangup") is not None
    assert near.words("hours").endswith("8 pm. Goodbye.")
    assert "30 days" in near.words("returns")


def test_menus_before_the_menu(calling: Calling) -> None:
    deep, near = calling("ivr-too-deep"), calling("near:ivr-too-deep")
    assert deep.words("voice").endswith("/phone/level?n=0")
    for number, key in enumerate("1221"):
        assert "press 1" in deep.words(f"level?n={number}")
        assert deep.words(f"level?n={number}", Digits=key) == f"/phone/level?n={number + 1}"
    assert deep.words("level?n=4") == "/phone/main"
    assert "not for us" in deep.words("level?n=1", Digits="1")
    assert "Für Deutsch" in near.words("level?n=0")
    assert near.words("level?n=2") == "/phone/main"


def test_how_many_options(calling: Calling) -> None:
    assert calling("ivr-too-wide").words("main").count(", press ") == 10
    assert calling("near:ivr-too-wide").words("main").count(", press ") == 6
    assert "website" in calling("ivr-too-wide").words("website")


def test_what_comes_before_the_options(calling: Calling) -> None:
    assert len(calling("ivr-time-to-goal").words("voice").split()) > 130
    assert "recorded" in calling("near:ivr-time-to-goal").words("voice")


def test_how_long_the_queue_is(calling: Calling) -> None:
    long, near = calling("hold-too-long"), calling("near:hold-too-long")
    assert "seconds" not in long.words("wait", QueueTime="0")
    assert long.hear("wait", QueueTime="200").find("Leave") is None
    assert "about 80 seconds" in near.words("wait", QueueTime="0")
    assert near.hear("wait", QueueTime="81").find("Leave") is not None
