"""Words of a sentence that are none of those its step knows, such as a stage that no shop has."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.errors import FeatureError
from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.reading import StepText
from journeys.tomlfile import did_you_mean


def unknown_words(step: StepText, sentence: Sentence, file: str) -> Iterator[FeatureError]:
    """Errors for words that the step function, marked by `journeys.shopper.choices.one_of`, does not know."""
    choices: dict[str, tuple[str, ...]] = getattr(sentence.context.step_func, "choices", {})
    values = (sentence.context.parser.parse_arguments(step.text) or {}) if choices else {}
    for name, known in choices.items():
        word = str(values.get(name, ""))
        if word not in known:
            yield FeatureError(
                f"{step.text!r}: {word!r} is no {name} for this sentence.",
                where=f"{file}:{step.line}",
                do=f"{did_you_mean(word, known)} There are: {', '.join(known)}.".strip(),
            )
