"""Plans in TOML: read whole, or refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.errors import ConfigError
from journeys.load.reading import load_plan
from journeys.model.load import INVARIANTS
from journeys.run.fault_plan import check_names

WHOLE = """title = "Flash sale"
think = [0.5, 2]
rate = 50

[mix]
flash_sale = 9
double_submit = 1

[[stages]]
kind = "ramp"
users = 20
seconds = 5

[[stages]]
kind = "soak"
users = 20
seconds = 20

[[faults]]
fault = "payment-no-answer"
start = 8
end = 15

[limits]
p95 = { "*" = 2.0, "Place the order" = 5.0 }
recovery = 10

[stock]
"last pieces" = 20

[robots]
tags = "C6 and phone"
start = 5
"""


def written(folder: Path, text: str) -> Path:
    for name in ("flash_sale", "double_submit"):
        (folder / "users").mkdir(exist_ok=True)
        (folder / f"users/{name}.py").write_text("", "utf-8")
    (folder / "plans").mkdir(exist_ok=True)
    path = folder / "plans/plan.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_whole_plan(tmp_path: Path) -> None:
    plan = load_plan(written(tmp_path, WHOLE))
    assert (plan.users, plan.seconds, plan.mix["flash_sale"]) == (20, 25, 9)
    assert plan.limits.p95["Place the order"] == 5
    assert plan.limits.failed_walks == 0
    assert plan.faults[0].end == 15
    assert plan.invariants == tuple(INVARIANTS)
    assert plan.robots
    assert plan.robots.calm


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("users = 20\nseconds = 5", "users = 99999\nseconds = 5", ":11", "5000"),
        ("users = 20\nseconds = 20", "user = 20\nseconds = 20", ":16", "Did you mean 'users'"),
        ('kind = "soak"', 'kind = "soke"', ":15", "stages"),
        ('kind = "soak"', 'kind = "break"', ":14", "step"),
        ("seconds = 20", "seconds = 14400", "", "14400"),
        ("flash_sale = 9", "flash_sal = 9", ":6", "Did you mean 'flash_sale'"),
        ("end = 15", "end = 26", ":22", "within the plan"),
        ("end = 15", "end = 8", ":22", "before it ends"),
        ("rate = 50", "rate = 5000", ":3", "1000"),
        ("think = [0.5, 2]", "think = [3, 2]", ":2", "think"),
        ("rate = 50", 'invariants = ["overrsold"]', ":3", "Did you mean 'oversold'"),
        ("recovery = 10", "recovry = 10", ":26", "Did you mean 'recovery'"),
        ('title = "Flash sale"', "titel = 1", ":1", "Did you mean 'title'"),
        ("flash_sale = 9\ndouble_submit = 1", "", "", "[mix]"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(tmp_path: Path, old: str, new: str, line: str, said: str) -> None:
    assert old in WHOLE
    with pytest.raises(ConfigError) as refused:
        load_plan(written(tmp_path, WHOLE.replace(old, new, 1)))
    assert f"plan.toml{line}" in str(refused.value)
    assert said in str(refused.value)


def test_a_plan_without_stages_or_that_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no stage"):
        load_plan(written(tmp_path, 'title = "x"\nstages = []\n[mix]\nflash_sale = 1\n'))
    with pytest.raises(ConfigError, match="cannot be read"):
        load_plan(tmp_path / "none.toml")


SHIPPED = sorted((Path(__file__).parents[2] / "load/plans").glob("*.toml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_plan_that_is_shipped_can_be_walked(path: Path) -> None:
    found = load_plan(path)
    assert found.seconds > 60
    check_names(found.faults, found.file)


def test_robots_come_at_the_beginning_or_to_crowds_that_the_plan_has(tmp_path: Path) -> None:
    for told, start, sizes in (("", 0.0, ()), ("start = 4", 4.0, ()), ("sizes = [20, 5, 20]", None, (5, 20))):
        robots = load_plan(written(tmp_path, WHOLE.replace("start = 5", told))).robots
        assert robots
        assert (robots.start, robots.sizes) == (start, sizes)
    with pytest.raises(ConfigError, match="among 21 users"):
        load_plan(written(tmp_path, WHOLE.replace("start = 5", "sizes = [21]")))
