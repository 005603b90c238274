"""What a crowd is told by its environment."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journeys.errors import ConfigError
from journeys.load.names import FOLDER, PARENT, PLAN, PREPARED, PROCESSES, STORE, URL
from journeys.load.setting import read_setting

STORES = '[stores.mine]\nurl = "http://127.0.0.1:1/"\n[stores.cornershop]\nurl = "bundled"\n'
PLAN_TEXT = 'title = "P"\n[mix]\na = 1\n[[stages]]\nkind = "soak"\nusers = 1\nseconds = 1\n'


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    (tmp_path / "journeys.toml").write_text(STORES)
    for folder, name, text in (("users", "a.py", ""), ("plans", "p.toml", PLAN_TEXT)):
        (tmp_path / "load" / folder).mkdir(parents=True)
        (tmp_path / "load" / folder / name).write_text(text)
    return tmp_path


def test_by_hand_there_is_a_store_and_nothing_else(suite: Path) -> None:
    found = read_setting(suite, {})
    assert (found.brief.url, found.plan, found.folder, found.processes) == ("http://127.0.0.1:1/", None, "", 1)
    assert found.brief_for(3) is found.brief
    assert found.leaving_for(3) == ""


def test_the_bundled_shop_needs_an_address(suite: Path) -> None:
    with pytest.raises(ConfigError, match=URL):
        read_setting(suite, {STORE: "cornershop"})
    assert read_setting(suite, {STORE: "cornershop", URL: "http://127.0.0.1:9"}).brief.url == "http://127.0.0.1:9"


def test_every_walk_has_an_order_and_a_way_out_of_its_own(suite: Path) -> None:
    made = {"orders": [{"number": f"A{n}", "email": "a@example.com"} for n in range(2)], "leaving": ["/leave/1"]}
    (suite / PREPARED).write_text(json.dumps(made))
    plan = suite / "load/plans/p.toml"
    found = read_setting(suite, {FOLDER: str(suite), PLAN: str(plan), PROCESSES: "2", PARENT: "77"})
    assert [found.brief_for(n).orders["my order"].number for n in range(3)] == ["A0", "A1", "A0"]
    assert found.leaving_for(5) == "http://127.0.0.1:1/leave/1"
    assert (found.processes, found.parent, found.plan and found.plan.title) == (2, 77, "P")
