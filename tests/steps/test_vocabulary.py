from __future__ import annotations

import ast
from pathlib import Path

from journeys.gherkin.catalogue import sentences, step_modules
from journeys.gherkin.lint import feature_files, lint, read_all

ROOT = Path(__file__).parents[2]
STEPS = sorted(path for path in (ROOT / "steps").glob("*.py") if path.stem != "__init__")
KNOWN = sentences(step_modules(ROOT, "steps"), ROOT)
FEATURES, ERRORS = read_all(feature_files([ROOT / "features"]), ROOT)


def test_every_body_is_one_call_on_the_shopper() -> None:
    for path in STEPS:
        for step in (node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)):
            assert len(step.body) == 1, f"{path.name}: {step.name}"
            assert ast.unparse(step.body[0]).startswith(("shopper.does(", "shopper.expects(")), (
                f"{path.name}: {step.name}"
            )


def test_the_vocabulary_is_large_enough_and_says_nothing_twice() -> None:
    patterns = [sentence.pattern for sentence in KNOWN]
    assert len(patterns) >= 65
    assert len(patterns) == len(set(patterns))


def test_every_sentence_of_the_features_is_understood_in_exactly_one_way() -> None:
    assert not [*ERRORS, *lint(FEATURES, KNOWN, ROOT)]
    for feature in FEATURES:
        for step in (step for scenario in feature.scenarios for step in scenario.steps):
            assert len([s for s in KNOWN if s.understands(step)]) == 1, step.text


def test_enough_journeys_over_five_rows_of_the_checklist() -> None:
    assert sum(len(feature.scenarios) for feature in FEATURES) >= 16
    assert {path.name for path in (ROOT / "features").iterdir() if path.is_dir()} >= {
        "buying",
        "mobile_site",
        "one_and_done",
        "promo_codes",
        "returns",
    }


def test_no_selector_and_no_address_in_steps() -> None:
    for path in STEPS:
        assert not {"css", "http", "locator", "playwright"} & set(path.read_text("utf-8").casefold().split())
