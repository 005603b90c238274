"""Feature files, read with their lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.errors import FeatureError
from journeys.gherkin.reading import Feature, read_feature

RULES = """@C6
Feature: Buying

  Background:
    Given I open the shop

  Rule: Guests first
    @phone
    Scenario Outline: Buy <what>
      When I buy <what>
      And I buy <what> again
      @desktop
      Examples:
        | what  |
        | a mug |
        | a pan |

    Scenario Outline: The same name
      When I buy <what>
      Examples:
        | what  |
        | a mug |
"""


def read(folder: Path, text: str) -> Feature:
    path = folder / "a.feature"
    path.write_text(text, "utf-8")
    return read_feature(path, "a.feature")


def test_outlines_become_scenarios_with_their_own_line_and_tags(tmp_path: Path) -> None:
    first, second, third = read(tmp_path, RULES).scenarios
    assert (first.name, first.line, first.tags) == ("Buy a mug", 15, ("C6", "phone", "desktop"))
    assert (second.name, second.line, second.rule) == ("Buy a pan", 16, "Guests first")
    assert third.name == "The same name (a mug)"


def test_steps_keep_their_line_and_inherit_their_kind(tmp_path: Path) -> None:
    steps = read(tmp_path, RULES).scenarios[0].steps
    assert [(step.text, step.line, step.kind) for step in steps] == [
        ("I open the shop", 5, "given"),
        ("I buy a mug", 10, "when"),
        ("I buy a mug again", 11, "when"),
    ]


def test_a_background_does_not_fill_an_empty_scenario(tmp_path: Path) -> None:
    feature = read(tmp_path, "Feature: X\n  Background:\n    Given a\n\n  Scenario: Y\n")
    assert feature.scenarios[0].steps == ()


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("Feature: X\n  Given I am above\n\n  Scenario: Y\n    Given a\n", ("Given", "I am above", 2)),
        ("Feature: X\n\n  Some prose.\n\n  Scenario Y\n    Given a\n", ("Scenario", "Y", 5)),
        ("# language: de\nFunktionalität: X\n\n  Wenn ich kaufe\n  Szenario: Y\n", ("Wenn", "ich kaufe", 4)),
    ],
)
def test_swallowed_lines_are_noticed(tmp_path: Path, text: str, stray: tuple[str, str, int]) -> None:
    first = read(tmp_path, text).stray[0]
    assert (first.keyword, first.text, first.line) == stray


def test_prose_that_only_begins_like_a_step_word_is_no_stray(tmp_path: Path) -> None:
    assert read(tmp_path, "Feature: X\n  Andrea wants a mug.\n\n  Scenario: Y\n    Given a\n").stray == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Given I am\nFeature: X\n", "a.feature:1: the step 'Given I am' stands outside of a scenario."),
        ("Feature: X\n Scenario: Y\n  Given a\n  Nonsense\n", "a.feature:4: 'Nonsense' is not Gherkin here."),
        (
            "Feature: X\n Scenario: Y\n  Given a\n  Then\n",
            "a.feature:4: the step 'Then' says nothing",
        ),
        ("", "there is no Feature in this file."),
        ("Feature: X\n Scenario Outline: Y\n  Given <a>\n  Examples:\n  | a |\n  | 1 | 2 |\n", "a.feature:6: "),
    ],
)
def test_what_is_not_gherkin_is_refused_with_its_line(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(FeatureError) as refused:
        read(tmp_path, text)
    assert sentence in str(refused.value)


def test_other_encodings_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_bytes("Feature: Grüße".encode("latin-1"))
    with pytest.raises(FeatureError, match="UTF-8"):
        read_feature(path)


def test_a_byte_order_mark_and_windows_line_ends_are_read_over(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_bytes(b"\xef\xbb\xbfFeature: Buying\r\n\r\n  Scenario: Mug\r\n    Given I open the shop\r\n")
    (scenario,) = read_feature(path).scenarios
    assert (scenario.name, scenario.line, scenario.steps[0].text) == ("Mug", 3, "I open the shop")
