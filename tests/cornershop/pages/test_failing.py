from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from cornershop.flaws import Flaws
from cornershop.pages import failing


def visit(on: str = "", near: str = "", **parts: Any) -> Any:
    return SimpleNamespace(flaws=Flaws(frozenset({on}), frozenset({near})), delay=0.0, data={}, **parts)


def test_a_sound_shop_answers_as_it_always_does() -> None:
    sound = visit(shop=SimpleNamespace(now=lambda: datetime(2026, 3, 1, tzinfo=UTC)))
    assert failing.instead(sound) is None
    assert failing.words(sound, "usual") == "usual"
    assert failing.key(sound, "k") == "k"
    assert not failing.forgets(sound)
    assert failing.left_open(sound, "a") == ""


@pytest.mark.parametrize("name", ["recover-double-charge", "recover-order-limbo"])
def test_payments_that_nobody_looks_after(name: str) -> None:
    assert failing.forgets(visit(name))
    assert failing.forgets(visit(near=name))
    assert failing.key(visit(name), "k") != failing.key(visit(name), "k")


@pytest.mark.parametrize(
    ("on", "near", "left"), [("x", "", 3), ("recover-no-resume", "", 0), ("", "recover-no-resume", 2)]
)
def test_what_is_forgotten_after_an_hour(on: str, near: str, left: int) -> None:
    now = datetime(2026, 3, 1, 10, tzinfo=UTC)
    one = visit(on, near, shop=SimpleNamespace(now=lambda: now))
    one.data = {"answers": 1, "delivery": 2, "card": 3, "failed": (now - timedelta(minutes=30)).isoformat()}
    failing.forget(one)
    assert len(one.data) == 4
    one.data["failed"] = (now - timedelta(hours=2)).isoformat()
    failing.forget(one)
    assert len(set(one.data) - {"failed"}) == left


def test_an_answer_that_takes_a_moment_longer_says_the_same() -> None:
    slow = visit(near="recover-slow-truth")
    assert failing.words(slow, "usual") == "usual"
    assert slow.delay == failing.SLOW
