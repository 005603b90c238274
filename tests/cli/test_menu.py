"""The command line as a whole: help, mistakes, and errors nobody foresaw."""

from __future__ import annotations

import pytest

from journeys import cli
from journeys.cli import COMMANDS, execute
from tests.cli.sandbox import SandboxSuite


def test_help_lists_the_menu_in_order(suite: SandboxSuite) -> None:
    done = suite.journeys("--help")
    assert done.returncode == 0
    places = [done.stdout.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert execute([name, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"Usage: journeys {name}")


@pytest.mark.parametrize("arguments", [["nope"], ["run", "--nope"], ["run", "--device", "fridge"], ["judge"]])
def test_wrong_usage_ends_in_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert execute(arguments) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_an_error_nobody_foresaw_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("broken\ninside")

    monkeypatch.setattr(cli.cli, "main", broken)
    assert execute(["doctor"]) == 3
    assert capsys.readouterr().err == "Journeys itself failed: ValueError: broken inside (--debug shows where).\n"
    with pytest.raises(ValueError, match="broken"):
        execute(["--debug", "doctor"])
