from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from journeys.channels.browser.install import ensure_browser
from journeys.errors import NoBrowser


class SandboxMachine:
    """A machine where one command line brings a browser."""

    def __init__(self, works: str, managers: tuple[str, ...] = ("apt-get",)) -> None:
        self.works, self.managers = works, managers
        self.ran: list[str] = []

    def run(self, command: Sequence[str]) -> bool:
        self.ran.append(" ".join(command))
        return self.works in self.ran[-1]

    def find(self) -> Path | None:
        return Path("/somewhere/chromium") if any(self.works in line for line in self.ran) else None

    def has(self, name: str) -> bool:
        return name in self.managers

    def ensure(self) -> Path:
        return ensure_browser(self.find, self.run, self.has)


@pytest.fixture(autouse=True)
def _unnamed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JOURNEYS_BROWSER", raising=False)


def test_a_browser_that_is_there_needs_nothing() -> None:
    machine = SandboxMachine("")
    machine.ran.append("before")
    assert machine.ensure() == Path("/somewhere/chromium")
    assert machine.ran == ["before"]


def test_playwright_is_tried_first() -> None:
    machine = SandboxMachine("playwright install")
    machine.ensure()
    assert len(machine.ran) == 1


def test_then_the_systems_manager() -> None:
    machine = SandboxMachine("dnf install", ("dnf",))
    machine.ensure()
    assert [line.split()[0] for line in machine.ran[1:]] == ["dnf"]


def test_one_clear_sentence_when_nothing_works() -> None:
    with pytest.raises(NoBrowser) as caught:
        SandboxMachine("never").ensure()
    assert "playwright install, apt-get" in str(caught.value)
    assert "JOURNEYS_BROWSER" in str(caught.value)


def test_a_wrongly_named_browser_is_never_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNEYS_BROWSER", "/no/such/thing")
    machine = SandboxMachine("playwright install")
    with pytest.raises(NoBrowser, match="names '/no/such/thing'"):
        machine.ensure()
    assert machine.ran == []
