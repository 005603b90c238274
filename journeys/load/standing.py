"""The faults of a plan as they go, in a file that everybody who walks beside it can read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from journeys.model.load import Standing


def tell(path: Path, standing: Sequence[Standing]) -> None:
    """Write how the faults are now; whoever reads meanwhile sees the old state or the new one, never a half."""
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps([asdict(one) for one in standing]), "utf-8")
    fresh.replace(path)


def read(path: Path) -> tuple[Standing, ...]:
    """How the faults are; () where nobody told."""
    try:
        return tuple(Standing(**one) for one in json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return ()
