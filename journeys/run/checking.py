"""What is refused before a run begins."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

from journeys.errors import FeatureError, UsageError
from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.lint import feature_files, lint, read_all
from journeys.model.brief import Brief


def no_running_loop() -> None:
    """Raises UsageError inside a running asyncio loop, where the synchronous browser driver would die with a riddle."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise UsageError(
        "journeys are walked synchronously, but an asyncio event loop is running here.",
        do="Start the run in its own process (`journeys run`), or from code that is not async.",
    )


def mistakes(
    paths: Iterable[Path], root: Path, known: tuple[Sentence, ...], brief: Brief | None = None
) -> list[FeatureError]:
    """Everything wrong with the features at `paths`, on the store of `brief`."""
    features, errors = read_all(feature_files(paths), root)
    return sorted([*errors, *lint(features, known, root, brief)], key=_place)


def refuse_mistakes(paths: Iterable[Path], root: Path, known: tuple[Sentence, ...], brief: Brief | None = None) -> None:
    """Raises one FeatureError that lists everything wrong."""
    found = mistakes(paths, root, known, brief)
    if len(found) == 1:
        raise found[0]
    if found:
        listed = "".join(f"\n- {error}" for error in found)
        raise FeatureError(f"{len(found)} mistakes in the features, nothing was walked:{listed}")


def _place(error: FeatureError) -> tuple[str, int]:
    file, _, line = error.where.rpartition(":")
    return (file, int(line)) if line.isdigit() else (error.where, 0)
