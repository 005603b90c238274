"""What is wrong with a suite's features, said before anything is walked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process, utils

from journeys.errors import FeatureError
from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.choices import unknown_words
from journeys.gherkin.reading import Feature, Scenario, StepText, read_feature
from journeys.gherkin.roles import unknown_roles
from journeys.model.brief import Brief
from journeys.model.device import DEVICES

CHECKLIST = tuple(f"C{number}" for number in range(1, 11))
TAG_LIKENESS = 75
"""From this likeness (0 to 100, RapidFuzz) a tag is taken for a misspelt device; found by trying the usual slips."""


def feature_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Every .feature file among files and folders, each once, in order."""
    found: dict[Path, None] = {}
    for path in paths:
        files = sorted(path.rglob("*.feature")) if path.is_dir() else [path] * (path.suffix == ".feature")
        found |= dict.fromkeys(file.resolve() for file in files)
    return tuple(found)


def shown(path: Path, root: Path) -> str:
    """A path as errors and journeys name it: relative to the suite where it is inside, with forward slashes."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def read_all(paths: Iterable[Path], root: Path) -> tuple[list[Feature], list[FeatureError]]:
    """Read files; malformed ones become errors instead of features."""
    features, errors = [], []
    for path in paths:
        try:
            features.append(read_feature(path, shown(path, root)))
        except FeatureError as error:
            errors.append(error)
    return features, errors


def lint(
    features: Iterable[Feature], known: Sequence[Sentence], root: Path, brief: Brief | None = None
) -> list[FeatureError]:
    """Everything wrong with read features, in order of file and line; with a brief, also roles it does not know."""
    return [error for feature in features for error in _feature(feature, known, shown(feature.path, root), brief)]


def _feature(feature: Feature, known: Sequence[Sentence], file: str, brief: Brief | None) -> Iterator[FeatureError]:
    for step in feature.stray:
        yield FeatureError(
            f"{step.keyword} {step.text!r} stands in a description, where nobody walks it.",
            where=f"{file}:{step.line}",
            do="Put it below `Scenario:` or `Background:` (with the colon).",
        )
    if not feature.scenarios and not feature.stray:
        yield FeatureError("this feature has no scenario to walk.", where=f"{file}:{feature.line}")
    seen: dict[str, int] = {}
    said: set[str] = set()
    for scenario in feature.scenarios:
        found = [*_scenario(scenario, file, seen), *_sentences(scenario, known, file, brief)]
        for error in found:
            if str(error) not in said:  # an outline repeats its mistake in every row
                said.add(str(error))
                yield error


def _scenario(scenario: Scenario, file: str, seen: dict[str, int]) -> Iterator[FeatureError]:
    where = f"{file}:{scenario.line}"
    if not scenario.name.strip():
        yield FeatureError("this scenario has no name.", where=where, do="Name what the customer does.")
    if re.search(r"::|\[|\]", scenario.name):
        yield FeatureError(f"the name {scenario.name!r} holds :: or [ ].", where=where, do="Use other signs.")
    if scenario.name in seen:
        yield FeatureError(
            f"two scenarios are called {scenario.name!r} (the other is in line {seen[scenario.name]}).",
            where=where,
            do="Give each its own name.",
        )
    seen.setdefault(scenario.name, scenario.line)
    if not scenario.steps:
        yield FeatureError(f"the scenario {scenario.name!r} has no steps, so it would prove nothing.", where=where)
    yield from _tags(scenario, where)


def _sentences(scenario: Scenario, known: Sequence[Sentence], file: str, brief: Brief | None) -> Iterator[FeatureError]:
    for step in scenario.steps:
        sentence = next((one for one in known if one.understands(step)), None)
        if sentence is None:
            yield unknown(step, known, file)
            continue
        yield from unknown_words(step, sentence, file)
        if brief:
            yield from unknown_roles(step, sentence, brief, file)


def _tags(scenario: Scenario, where: str) -> Iterator[FeatureError]:
    for tag in scenario.tags:
        if re.fullmatch(r"[Cc]\d+", tag) and tag not in CHECKLIST:
            yield FeatureError(f"@{tag} is no row of the checklist.", where=where, do="The rows are @C1 to @C10.")
        near = process.extractOne(tag.casefold().replace("_", "-"), list(DEVICES), score_cutoff=TAG_LIKENESS)
        if near and tag not in DEVICES:
            do = f"Devices: {', '.join('@' + name for name in DEVICES)}."
            yield FeatureError(f"@{tag} is no device. Did you mean @{near[0]}?", where=where, do=do)


def unknown(step: StepText, known: Sequence[Sentence], file: str) -> FeatureError:
    """The error for a sentence nobody defined, with the three nearest."""
    near = nearest(step.text, known)
    means = "".join(
        f"\n    {sentence.keyword} {sentence.text}   ({sentence.file}:{sentence.line})" for sentence in near
    )
    return FeatureError(
        f"nobody defined the sentence {step.keyword + ' ' + step.text!r}.",
        where=f"{file}:{step.line}",
        do=f"Did you mean:{means}" if means else "The suite has no sentences at all: see its steps folder.",
    )


def nearest(text: str, known: Sequence[Sentence], count: int = 3) -> list[Sentence]:
    """The sentences nearest to `text`, best first. Quotes and numbers are what steps leave open: not compared."""
    plain = _bones(text)
    bones = {index: _bones(sentence.text) for index, sentence in enumerate(known)}
    hits = process.extract(plain, bones, scorer=fuzz.WRatio, processor=utils.default_process, limit=count * 3)
    found: dict[str, Sentence] = {}
    for _, _, index in hits:
        found.setdefault(known[index].text, known[index])
    return list(found.values())[:count]


def unused(known: Iterable[Sentence], features: Iterable[Feature]) -> list[Sentence]:
    """Sentences no feature uses."""
    steps = {
        (step.kind, step.text): step
        for feature in features
        for scenario in feature.scenarios
        for step in scenario.steps
    }
    return [sentence for sentence in known if not any(sentence.understands(step) for step in steps.values())]


def _bones(text: str) -> str:
    return re.sub(r"\"[^\"]*\"|\"?<\w+>\"?|\d+([.,]\d+)?", "…", text)
