from __future__ import annotations

from pathlib import Path

from journeys.channels.browsers import browser_path


def _program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_the_named_browser_wins(tmp_path: Path) -> None:
    named = _program(tmp_path / "mine")
    system = _program(tmp_path / "bin" / "chromium").parent
    assert browser_path({"JOURNEYS_BROWSER": str(named), "PATH": str(system), "HOME": str(tmp_path)}) == named


def test_a_wrong_name_is_not_replaced(tmp_path: Path) -> None:
    system = _program(tmp_path / "bin" / "chromium").parent
    assert browser_path({"JOURNEYS_BROWSER": str(tmp_path / "nothing"), "PATH": str(system)}) is None


def test_playwrights_own_comes_before_the_systems_and_newest_first(tmp_path: Path) -> None:
    system = _program(tmp_path / "bin" / "chromium").parent
    cache = tmp_path / "cache"
    _program(cache / "chromium-999" / "chrome-linux" / "chrome")
    newest = _program(cache / "chromium-1200" / "chrome-linux64" / "chrome")
    environ = {"PATH": str(system), "PLAYWRIGHT_BROWSERS_PATH": str(cache), "HOME": str(tmp_path)}
    assert browser_path(environ) == newest
    assert browser_path({**environ, "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "empty")}) == system / "chromium"


def test_without_a_window_the_shell_comes_first(tmp_path: Path) -> None:
    system = _program(tmp_path / "bin" / "chromium").parent
    shell = _program(tmp_path / "bin" / "chromium-headless-shell")
    cache = tmp_path / "cache"
    environ = {"PATH": str(system), "PLAYWRIGHT_BROWSERS_PATH": str(cache), "HOME": str(tmp_path)}
    assert browser_path(environ) == shell
    assert browser_path(environ, headless=False) == system / "chromium"
    full = _program(cache / "chromium-1200" / "chrome-linux64" / "chrome")
    own = _program(cache / "chromium_headless_shell-1200" / "chrome-linux" / "headless_shell")
    assert browser_path(environ) == own
    assert browser_path(environ, headless=False) == full


def test_nowhere(tmp_path: Path) -> None:
    assert (
        browser_path({"PATH": str(tmp_path), "HOME": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}) is None
    )
