"""What wayfinding makes of a message's words; "" until it has an opinion."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

_HOME = "journeys.wayfinding.reading.message"
_found: Any = import_module(_HOME).tone if find_spec(_HOME) else None


def tone(text: str, language: str) -> str:
    """success, error or ""."""
    return str(_found(text, language)) if _found else ""
