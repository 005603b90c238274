"""The queue of due jobs, on a shop whose outside services are not needed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from cornershop.app import Shop
from cornershop.flaws.record import Flaws
from cornershop.schedule import Schedule, Work
from cornershop.settings import Settings

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


class SandboxTime:
    def __init__(self) -> None:
        self.now = NOON


@pytest.fixture
def real() -> SandboxTime:
    return SandboxTime()


@pytest.fixture
def done() -> list[tuple[str, datetime, datetime]]:
    return []


@pytest.fixture(params=[":memory:", ""])
def shop(
    request: pytest.FixtureRequest, real: SandboxTime, done: list[tuple[str, datetime, datetime]]
) -> Iterator[Shop]:
    def note(work: Work) -> None:
        done.append((work.data["name"], work.now, work.shop.now()))

    def again(work: Work) -> None:
        note(work)
        work.later(work.now + HOUR, "note", name="second")

    def fail(_work: Work) -> None:
        raise RuntimeError("it went wrong")

    shop = Shop(Settings("http://127.0.0.1:9", "http://127.0.0.1:9", database=request.param, clock=lambda: real.now))
    shop.schedule = Schedule(shop, {"note": note, "again": again, "fail": fail})
    yield shop
    shop.close()


def put(shop: Shop, hours: float, kind: str, name: str = "", on: str = "") -> None:
    with shop.database.session() as db:
        shop.later(db, NOON + hours * HOUR, kind, Flaws(frozenset({on} - {""})), {"name": name})


def test_everything_due_meanwhile_is_done_in_order_each_at_its_own_time(
    shop: Shop, done: list[tuple[str, datetime, datetime]]
) -> None:
    put(shop, 5, "note", "late")
    put(shop, 1, "again", "early")
    put(shop, 50, "note", "not yet")
    assert shop.schedule.advance(48 * HOUR) == NOON + 48 * HOUR
    assert [name for name, *_ in done] == ["early", "second", "late"]
    assert all(due == seen for _, due, seen in done)
    assert shop.now() == NOON + 48 * HOUR


def test_time_that_passes_by_itself_does_the_same(
    shop: Shop, real: SandboxTime, done: list[tuple[str, datetime, datetime]]
) -> None:
    put(shop, 1, "note", "due")
    shop.schedule.catch_up()
    assert not done
    real.now += 2 * HOUR
    shop.schedule.catch_up()
    shop.schedule.catch_up()
    assert done == [("due", NOON + HOUR, NOON + 2 * HOUR)]


def test_a_job_of_a_request_that_failed_is_not_there(shop: Shop, done: list[object]) -> None:
    def request() -> None:
        with shop.database.session() as db:
            shop.later(db, NOON, "note", Flaws(), {"name": "never"})
            raise RuntimeError("the request failed")

    with pytest.raises(RuntimeError, match="request"):
        request()
    shop.schedule.advance(HOUR)
    assert not done


def test_one_failing_job_spoils_only_itself(
    shop: Shop, done: list[tuple[str, datetime, datetime]], caplog: pytest.LogCaptureFixture
) -> None:
    put(shop, 1, "fail")
    put(shop, 2, "note", "after")
    with caplog.at_level(logging.ERROR, "cornershop"):
        shop.schedule.advance(3 * HOUR)
    assert [name for name, *_ in done] == ["after"]
    assert "a job due at" in caplog.text


def test_a_job_keeps_the_switches_of_the_request_it_came_from(shop: Shop) -> None:
    seen: list[bool] = []
    shop.schedule = Schedule(shop, {"look": lambda work: seen.append(work.flaws.on("fee-late"))})
    put(shop, 1, "look", on="fee-late")
    put(shop, 2, "look")
    shop.schedule.advance(3 * HOUR)
    assert seen == [True, False]


def test_jobs_are_still_there_when_the_shop_opens_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = str(tmp_path_factory.mktemp("shop") / "shop.db")
    settings = Settings("http://127.0.0.1:9", "http://127.0.0.1:9", database=file, clock=lambda: NOON)
    seen: list[datetime] = []
    first = Shop(settings)
    first.schedule = Schedule(first, {"note": lambda work: seen.append(work.now)})
    put(first, 1, "note")
    second = Schedule(first, {"note": lambda work: seen.append(work.now)})
    second.wake()
    second.advance(2 * HOUR)
    first.close()
    assert seen == [NOON + HOUR]


def test_a_kind_nobody_does_is_refused_at_once(shop: Shop) -> None:
    with pytest.raises(KeyError, match="nothing-like-it"):
        put(shop, 1, "nothing-like-it")
