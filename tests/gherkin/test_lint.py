"""Mistakes in features, each said once with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.lint import feature_files, lint, nearest, read_all, shown, unused
from journeys.gherkin.reading import read_feature

Known = tuple[Sentence, ...]


def mistakes(folder: Path, known: Known, body: str, tags: str = "@C6") -> list[str]:
    path = folder / "a.feature"
    path.write_text(f"{tags}\nFeature: X\n{body}", "utf-8")
    return [str(error) for error in lint([read_feature(path)], known, folder)]


def test_a_good_feature_has_none(tmp_path: Path, known: Known) -> None:
    body = "  Scenario: Y\n    Given I open the shop\n    Then my basket holds 2 pieces\n"
    assert mistakes(tmp_path, known, body, "@C6 @phone @smoke @persona:Kim") == []


def test_an_unknown_sentence_is_answered_with_the_three_nearest(tmp_path: Path, known: Known) -> None:
    (said,) = mistakes(tmp_path, known, "  Scenario: Y\n    Given I serch for my usual product\n")
    assert said.startswith("a.feature:4: nobody defined the sentence 'Given I serch for my usual product'.")
    first, *rest = [line for line in said.splitlines() if "steps/shop.py" in line]
    assert "I search for my <name> product" in first
    assert len(rest) == 2


def test_a_then_sentence_is_no_given(tmp_path: Path, known: Known) -> None:
    (said,) = mistakes(tmp_path, known, "  Scenario: Y\n    Given my basket holds 2 pieces\n")
    assert "Then my basket holds <pieces> pieces" in said


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("  Scenario: Y\n", "a.feature:3: the scenario 'Y' has no steps"),
        ("  Given I open the shop\n", "a.feature:3: Given 'I open the shop' stands in a description"),
        ("", "this feature has no scenario to walk"),
        ("  Scenario:\n    Given I open the shop\n", "this scenario has no name"),
        ("  Scenario: a::b\n    Given I open the shop\n", "holds :: or [ ]"),
        ("  Scenario: Y\n    * I open the shop\n  Scenario: Y\n    * I open the shop\n", "a.feature:5: two scenarios"),
        ("  @dekstop\n  Scenario: Y\n    * I open the shop\n", "@dekstop is no device. Did you mean @desktop?"),
        ("  @smallphone\n  Scenario: Y\n    * I open the shop\n", "Did you mean @small-phone?"),
        ("  @C11\n  Scenario: Y\n    * I open the shop\n", "@C11 is no row of the checklist"),
    ],
)
def test_each_mistake_has_its_sentence(tmp_path: Path, known: Known, body: str, words: str) -> None:
    (said,) = mistakes(tmp_path, known, body)
    assert words in said


def test_an_outline_says_its_mistake_once(tmp_path: Path, known: Known) -> None:
    body = "  Scenario Outline: Y <n>\n    Given nonsense\n    Examples:\n      | n |\n      | 1 |\n      | 2 |\n"
    assert len(mistakes(tmp_path, known, body)) == 1


def test_malformed_files_become_errors_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text("Nonsense\n", "utf-8")
    (tmp_path / "b.feature").write_text("Feature: X\n  Scenario: Y\n    Given a\n", "utf-8")
    features, errors = read_all(feature_files([tmp_path, tmp_path / "b.feature"]), tmp_path)
    assert [feature.name for feature in features] == ["X"]
    assert [error.where for error in errors] == ["a.feature:1"]


def test_quotes_and_numbers_do_not_count_for_nearness(known: Known) -> None:
    assert nearest('I try the codes "a very long code nobody has"', known)[0].pattern == 'I try the code "{code}"'
    assert nearest("anything", ()) == []


def test_unused_sentences(tmp_path: Path, known: Known) -> None:
    path = tmp_path / "a.feature"
    path.write_text("Feature: X\n  Scenario: Y\n    Given I open the shop\n", "utf-8")
    patterns = [one.pattern for one in unused(known, [read_feature(path)])]
    assert "I open the shop" not in patterns
    assert len(patterns) == len(known) - 1


def test_paths_are_shown_from_the_suite(tmp_path: Path) -> None:
    assert shown(tmp_path / "features" / "a.feature", tmp_path) == "features/a.feature"
