"""A suite in a temporary folder, walked by the real command line with a page that is no browser."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

STEPS = '''
"""Sentences of the sandbox suite."""
import time
from pytest_bdd import given, parsers, then, when
from journeys.model.event import Expectation
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks

@given("I open the shop")
def open_shop(shopper): shopper.page.open("/")

@when(parsers.parse("I buy {count:d} mugs"))
def buy(shopper, count): shopper.page.open(f"/{count}")

@when(parsers.parse("I look at my {name} product"))
def look(shopper, name): shopper.page.open(name)

@when("nothing happens")
def nothing(shopper): raise ShopBlocks("The checkout button does nothing.")

@when("I find no way")
def lost(shopper): raise LostWay("No basket was found.")

@when("the shop has none")
def none(shopper): raise NotOffered("The shop has no promo codes.")

@when("the robot breaks")
def breaks(shopper): return 1 / 0

@when(parsers.parse("I wait {seconds:g} seconds"))
def wait(shopper, seconds): time.sleep(seconds)

@when("I say my password")
def say(shopper): raise ShopBlocks(f"It refused {shopper.persona.password}.")

@then(parsers.parse("it takes me at most {taps:d} taps"))
def taps(shopper, taps):
    shopper.ledger.record(Expectation(f"at most {taps} taps", str(taps), "3", 3 <= taps))
'''

CONFTEST = '''
"""Pages without a browser."""
import pytest

class SandboxPage:
    page = property(lambda self: self)
    instruments = None
    def open(self, url): pass
    kept = "late.zip"
    def record(self): self.kept = "recorded.zip"
    def trace(self): return self.kept
    def close(self): pass

class SandboxPages:
    def open(self, journey, ledger, locale, secrets): return SandboxPage()

@pytest.fixture(scope="session")
def pages(): return SandboxPages()
'''

TOML = """
[suite]
store = "sandbox"

[stores.sandbox]
url = "{url}"

[stores.sandbox.products]
"usual product" = "Mug"
"""


@dataclass
class SandboxSuite:
    """A suite in `root` whose store answers at `url`."""

    root: Path
    url: str

    def __post_init__(self) -> None:
        for folder in ("features", "steps"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        self.write("steps/__init__.py", "")
        self.write("steps/shop.py", STEPS)
        self.write("conftest.py", CONFTEST)
        self.write("journeys.toml", TOML.format(url=self.url))

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def feature(self, *scenarios: str, name: str = "a.feature", tags: str = "@C6") -> Path:
        """A feature; each scenario is `Name: step; step`."""
        lines = [tags, "Feature: Buying"]
        for scenario in scenarios:
            title, _, steps = scenario.partition(": ")
            lines += [f"  Scenario: {title}", *(f"    {step.strip()}" for step in steps.split(";") if step.strip())]
        return self.write(f"features/{name}", "\n".join(lines) + "\n")

    def journeys(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        return self.call([sys.executable, "-c", "from journeys.cli import main; main()", *arguments], **environ)

    def run(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        """`journeys run`, without the Allure page: writing it takes longer than all the rest."""
        return self.journeys("run", "--no-allure", *arguments, **environ)

    def pytest(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        return self.call([sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments], **environ)

    def call(self, command: list[str], **environ: str) -> subprocess.CompletedProcess[str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "JOURNEYS"))}
        env = {"JOURNEYS_BROWSER": sys.executable, "COLUMNS": "200", **kept, **environ}
        return subprocess.run(command, cwd=self.root, env=env, capture_output=True, text=True, timeout=90, check=False)

    @property
    def runs(self) -> list[Path]:
        return sorted((self.root / "reports" / "runs").glob("*"))


def refused(done: subprocess.CompletedProcess[str], code: int, *said: str) -> None:
    """Ended with this code and one sentence on stderr that says all of it; no traceback anywhere."""
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    for words in said:
        assert words in done.stderr, done.stderr
    first, *more = done.stderr.strip().splitlines()
    assert all(line.startswith(("    ", "- ")) for line in more), done.stderr
    assert len(first) > 10
