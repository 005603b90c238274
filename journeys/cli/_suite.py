"""The suite a command works on."""

from __future__ import annotations

from pathlib import Path

from journeys import config as toml
from journeys.errors import ConfigError, EvidenceError, UsageError
from journeys.evidence.store import RunStore
from journeys.gherkin.catalogue import Sentence, sentences, step_modules


def suite_here() -> toml.Config:
    """The suite of the current folder or one above. Raises ConfigError when there is none."""
    path = toml.find(Path.cwd())
    if path is None:
        raise ConfigError(f"there is no {toml.FILE_NAME} here or above.", do="`journeys init DIR` writes a suite.")
    return toml.load(path)


def known_sentences(suite: toml.Config) -> tuple[Sentence, ...]:
    """What the suite's steps understand."""
    return sentences(step_modules(suite.root, suite.suite.steps), suite.root)


def feature_paths(suite: toml.Config, paths: tuple[str, ...]) -> tuple[Path, ...]:
    """The given paths, or the suite's features. Raises UsageError for what is not there."""
    if not paths:
        paths = (str(suite.features),)
    found = tuple(Path(path) for path in paths)
    for path in found:
        file = Path(str(path).split("::")[0])
        if not file.exists():
            raise UsageError("there is no such feature or folder.", where=str(file))
        if file.is_file() and file.suffix != ".feature":
            raise UsageError("this is not a feature file.", where=str(file), do="Feature files end in .feature.")
    return found


def saved_run(path: str) -> RunStore:
    """The walked run at a path. Raises EvidenceError when it is none."""
    store = RunStore(run_folder(path))
    _ = store.header
    return store


def run_folder(path: str) -> Path:
    """The folder of a run; `latest` may be a file that holds its path. Raises EvidenceError when there is none."""
    folder = Path(path)
    if not folder.exists():
        raise EvidenceError("there is no such run.", where=path, do="Runs are kept in reports/runs.")
    if folder.is_file():
        folder = folder.parent if folder.name == "result.json" else Path(folder.read_text("utf-8").strip())
    return folder.resolve()
