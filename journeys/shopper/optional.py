"""Marks a step that a customer could leave out: probing, mistakes, codes, audits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F", bound=Callable[..., None])


def optional(step: F) -> F:
    """The step function, marked `mandatory = False` for whoever records that it begins."""
    step.mandatory = False  # type: ignore[attr-defined] # functions take attributes; mypy does not know which
    return step
