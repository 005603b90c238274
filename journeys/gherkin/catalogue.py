"""The sentences a suite understands, with the place each is defined at."""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from journeys.errors import UsageError
from journeys.gherkin.reading import StepText


@dataclass(frozen=True)
class Sentence:
    """A sentence as its step defines it. `kind` is given, when, then, or "" for any; `file` is inside the suite."""

    pattern: str
    kind: str
    file: str
    line: int
    context: StepFunctionContext

    def understands(self, step: StepText) -> bool:
        """Whether this sentence is the one the step uses."""
        return self.kind in {"", step.kind} and bool(self.context.parser.is_matching(step.text))

    @property
    def text(self) -> str:
        """The sentence for people: `{count:d}` reads <count>."""
        return re.sub(r"\{(\w+)(?::[^}]*)?\}", r"<\1>", self.pattern)

    @property
    def keyword(self) -> str:
        """Given, When or Then; Step for any."""
        return self.kind.title() or "Step"


def step_modules(root: Path, folder: str) -> list[ModuleType]:
    """Import every module of a suite's steps folder, in order of name.

    Raises UsageError when the folder is missing or a module cannot be imported.
    """
    place = root / folder
    if not place.is_dir():
        raise UsageError("the suite has no steps folder.", where=str(place), do="`journeys init DIR` writes one.")
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    paths = sorted(path for path in place.rglob("*.py") if not path.stem.startswith("_"))
    return [_import(".".join(path.relative_to(root).with_suffix("").parts), path) for path in paths]


def _import(name: str, path: Path) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as error:
        raise UsageError(f"its steps cannot be imported: {type(error).__name__}: {error}.", where=str(path)) from error


def sentences(modules: Iterable[ModuleType], root: Path) -> tuple[Sentence, ...]:
    """Every sentence defined in `modules`, in order of file and line."""
    files = {module.__name__ for module in modules}
    found = []
    for context in list(step_function_context_registry.values()):
        if context.step_func.__module__ in files:
            file = Path(inspect.getfile(context.step_func)).resolve()
            shown = str(file.relative_to(root)) if file.is_relative_to(root) else str(file)
            line = context.step_func.__code__.co_firstlineno
            found.append(Sentence(context.parser.name, context.type or "", shown, line, context))
    return tuple(sorted(found, key=lambda s: (s.file, s.line, s.pattern)))
