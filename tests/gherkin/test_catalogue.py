"""The sentences of a suite's step modules."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeys.errors import UsageError
from journeys.gherkin.catalogue import sentences, step_modules
from journeys.gherkin.reading import StepText

STEPS = """
from pytest_bdd import parsers, step, then

@step("I open the shop")
def open_shop(): ...

@then(parsers.parse("I see {count:d} things"))
def see(count): ...
"""


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "vocabulary"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "shop.py").write_text(STEPS)
    (folder / "_private.py").write_text("raise RuntimeError")
    path, modules = list(sys.path), set(sys.modules)
    yield tmp_path
    sys.path[:] = path
    for name in set(sys.modules) - modules:
        del sys.modules[name]


def test_sentences_know_their_place_and_what_they_understand(suite: Path) -> None:
    opened, seen = sentences(step_modules(suite, "vocabulary"), suite)
    assert (opened.pattern, opened.kind, opened.file, opened.line) == ("I open the shop", "", "vocabulary/shop.py", 4)
    assert (seen.text, seen.keyword) == ("I see <count> things", "Then")
    assert seen.understands(StepText("Then", "I see 3 things", 1, "then"))
    assert not seen.understands(StepText("When", "I see 3 things", 1, "when"))
    assert not seen.understands(StepText("Then", "I see no things", 1, "then"))


def test_a_module_that_cannot_be_imported_is_named(suite: Path) -> None:
    (suite / "vocabulary" / "broken.py").write_text("import nothing_of_that_name")
    with pytest.raises(UsageError, match=r"broken\.py: its steps cannot be imported: ModuleNotFoundError"):
        step_modules(suite, "vocabulary")


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no steps folder"):
        step_modules(tmp_path, "steps")
