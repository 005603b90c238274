"""What a report format is: a module with FORMAT and write()."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from journeys.model.result import Result
from journeys.reporting.branding import Branding


@dataclass(frozen=True)
class Job:
    """One result to render. `folder` is the run's folder: screenshots are read from it, reports are written into it.

    `say` is told, in one sentence, when an extra could not be made.
    """

    result: Result
    folder: Path
    branding: Branding = field(default_factory=Branding)
    say: Callable[[str], object] = logging.getLogger("journeys.reporting").warning

    def inside(self, name: str) -> Path | None:
        """The file `name` of the run's folder, or None when it is missing or lies outside of the folder."""
        if not name:
            return None
        path = (self.folder / name).resolve()
        return path if path.is_relative_to(self.folder.resolve()) and path.is_file() else None


class Writer(Protocol):
    """A module that renders one format."""

    FORMAT: str

    def write(self, job: Job, /) -> tuple[Path, ...]:
        """Render the job and return what was written, the path to show first."""
