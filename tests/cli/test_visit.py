"""`journeys visit`, through the real command line and a real browser, on shops nobody configured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from cornershop.server import running
from tests.cli.odd_shops import ClosedDoor, OddShop, standing
from tests.cli.sandbox import SandboxSuite, refused
from tests.shopper.shops.hashed import HASHED
from tests.shopper.shops.plain import PlainShop
from tests.shopper.shops.serving import served

pytestmark = [pytest.mark.browser, pytest.mark.timeout(400)]


def visit(folder: Path, url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from journeys.cli import main; main()", "visit", url, *arguments]
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")} | {"COLUMNS": "200"}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=360, check=False)


def journeys(folder: Path, out: str = "journeys-visits") -> dict[str, dict[str, Any]]:
    result = json.loads((folder / out / "latest/result.json").read_text("utf-8"))
    return {f"{j['name']} on {j['device']}": j for j in result["journeys"]}


def notes(folder: Path) -> list[str]:
    ledgers = (folder / "journeys-visits/latest/journeys").glob("*/events.jsonl")
    lines = [json.loads(line) for ledger in ledgers for line in ledger.read_text("utf-8").splitlines()]
    return [str(line["body"].get("text")) for line in lines if line.get("kind") == "Note"]


def outcomes(folder: Path) -> dict[str, str]:
    kept = {path.name for path in (folder / "journeys-visits/latest").iterdir()}
    assert {"report.html", "allure-results"} <= kept
    assert "allure-report" not in kept, "Allure's HTML is for those who ask"
    return {name: journey["outcome"] for name, journey in journeys(folder).items()}


BUTTONS = [
    ("Finish", "button", "checkout"),
    ("Buy now", "script", "promo,checkout,contact"),
    ("Confirm", "input", "checkout"),
    ("Continue", "button", "promo,checkout"),
    ("Place order", "link", "checkout"),
    ("Go", "enter", "promo,checkout"),  # Enter in the field for a code sends the order
    ("Next", "confirm", "checkout"),
    ("Yes please", "title", "checkout"),
]


@pytest.mark.parametrize(("last", "kind", "journeys_walked"), BUTTONS)
def test_the_last_button_is_never_pressed(tmp_path: Path, last: str, kind: str, journeys_walked: str) -> None:
    shop = OddShop(last, kind)
    with standing(shop) as url:
        done = visit(tmp_path, url, "--devices", "phone", "--journeys", journeys_walked)
    assert (shop.orders, shop.messages, shop.accounts) == (0, 0, 0)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    assert outcomes(tmp_path)["I check out, up to the last button on phone"] == "completed"
    assert all(agent.endswith("Journeys") for agent in shop.agents if "Chrome" in agent)
    assert "Read-only" in done.stdout
    assert done.stdout.index("Read-only") < done.stdout.index("Walking")


def test_orders_are_placed_only_when_asked_for_and_with_means(tmp_path: Path) -> None:
    shop = OddShop("Place order")
    brief = tmp_path / "brief.toml"
    brief.write_text('card_number = "4242 4242 4242 4242"\nagent = "Tess/1"\n', "utf-8")
    with standing(shop) as url:
        refused(visit(tmp_path, url, "--place-orders"), 2, "--place-orders needs a brief")
        done = visit(
            tmp_path, url, "--place-orders", "--brief", str(brief), "--devices", "phone", "--journeys", "checkout"
        )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    assert "Orders ARE placed" in done.stdout
    assert (shop.orders, shop.messages) == (1, 0)
    assert outcomes(tmp_path) == {"I buy on phone": "completed"}
    assert any(agent.endswith("Tess/1") for agent in shop.agents)


def test_what_a_shop_has_not_is_not_applicable_and_the_rest_goes_on(tmp_path: Path) -> None:
    with standing(OddShop(kind="login")) as url:
        done = visit(tmp_path, url, "--devices", "desktop", "--journeys", "search,promo,checkout,returns,help,basket")
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    ended = {name.removesuffix(" on desktop"): j for name, j in journeys(tmp_path).items()}
    assert ended["I put something in my basket"]["outcome"] == "completed"
    for name, reason in (
        ("I search", "no search"),
        ("I read how returns work", "returns"),
        ("I look for help", "help"),
    ):
        assert ended[name]["outcome"] == "not-applicable"
        assert reason in ended[name]["reason"]
    assert ended["I check out, up to the last button"]["outcome"] == "not-applicable"
    assert "account" in ended["I check out, up to the last button"]["reason"]
    assert any("elsewhere.example: not followed" in note for note in notes(tmp_path))


@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_a_shop_of_many_pages(tmp_path: Path, device: str) -> None:
    shop = PlainShop()
    with served(shop.handle) as url:
        done = visit(tmp_path, url, "--devices", device, "--out", "kept", "--journeys", "browse,search,basket,checkout")
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    assert shop.orders == 0
    assert shop.data["d"] == "std", "the checkout was walked past the choice of delivery"
    assert {j["outcome"] for j in journeys(tmp_path, "kept").values()} == {"completed"}


@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_a_german_shop_of_one_page(tmp_path: Path, device: str) -> None:
    with served(lambda _method, _target, _body: (200, "", HASHED)) as url:
        done = visit(tmp_path, url, "--devices", device, "--explain", "--journeys", "search,checkout")
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    assert set(outcomes(tmp_path).values()) == {"completed"}
    assert "(de_DE)" in done.stdout
    assert "Looked for the way from the basket to the checkout (checkout.start), reading de." in done.stdout
    assert "expected: the checkout opens" in done.stdout
    assert "Stopped before “Zahlungspflichtig bestellen”" in done.stdout


@pytest.mark.slow
def test_the_bundled_shop_without_any_configuration(tmp_path: Path) -> None:
    with running(timeout=2.0) as shop:
        both = visit(tmp_path, shop.url, "--workers", "2", "--journeys", "search,checkout,returns", "--out", "both")
        rest = "browse,basket,promo,tracking,help,contact"
        phone = visit(tmp_path, shop.url, "--devices", "phone", "--journeys", rest)
    for done, folder, count in ((both, "both", 6), (phone, "journeys-visits", 6)):
        assert done.returncode in {0, 1}, done.stdout + done.stderr
        ended = {name: journey["outcome"] for name, journey in journeys(tmp_path, folder).items()}
        assert len(ended) == count
        assert {name: outcome for name, outcome in ended.items() if outcome != "completed"} == {}


DOORS = [
    ("loop", 1, "blocked", "redirects for ever"),
    ("error", 1, "blocked", "answers 500"),
    ("forbidden", 3, "robot-failed", "turns robots away: it answers 403"),
    ("captcha", 3, "robot-failed", "turns robots away: it says"),
    ("blog", 3, "robot-failed", "does not look like a shop"),
    ("missing", 3, "robot-failed", "answers 404"),
    ("endless", 3, "robot-failed", ""),
]


@pytest.mark.parametrize(("kind", "code", "outcome", "reason"), DOORS)
def test_closed_doors(tmp_path: Path, kind: str, code: int, outcome: str, reason: str) -> None:
    began = time.monotonic()
    with standing(ClosedDoor(kind)) as url:
        done = visit(tmp_path, url, "--devices", "phone", "--journeys", "browse,basket", "--minutes", "2")
    assert done.returncode == code, done.stdout + done.stderr
    assert time.monotonic() - began < 180
    assert "Traceback" not in done.stdout + done.stderr
    assert {j["outcome"] for j in journeys(tmp_path).values()} == {outcome}
    assert all(reason in j["reason"] for j in journeys(tmp_path).values())


def test_pop_ups_and_dialogs_are_survived(tmp_path: Path) -> None:
    with standing(ClosedDoor("popups")) as url:
        done = visit(tmp_path, url, "--devices", "desktop", "--journeys", "browse", "--minutes", "2")
    assert done.returncode in {0, 1, 3}, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_nothing_answers(tmp_path: Path) -> None:
    refused(visit(tmp_path, "http://127.0.0.1:9/"), 3, "http://127.0.0.1:9/", "does not answer")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ftp://shop.example",), "no address"),
        (("http://127.0.0.1:9/", "--journeys", "checkuot"), "Did you mean 'checkout'"),
        (("http://127.0.0.1:9/", "--devices", "fridge"), "no device called 'fridge'"),
        (("http://127.0.0.1:9/", "--brief", "none.toml"), "none.toml"),
    ],
)
def test_wrong_usage(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    refused(visit(tmp_path, *arguments), 2, said)


def test_a_device_whose_time_is_up_walks_no_more(suite: SandboxSuite) -> None:
    suite.feature("First: When I wait 30 seconds", "Second: When I buy 1 mugs", tags="@C6 @phone")
    done = suite.pytest("features", "--device-deadline", "1", "--no-allure")
    assert done.returncode == 3, done.stdout + done.stderr
    result = json.loads((suite.root / "reports/latest/result.json").read_text("utf-8"))
    reasons = [journey["reason"] for journey in result["journeys"]]
    assert "not done within 1 seconds" in reasons[0]
    assert "used up" in reasons[1]
