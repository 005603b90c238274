"""Walks on which the search was tried."""

from __future__ import annotations

from typing import Any

from journeys.model.seeking import Searched
from tests.detectors.build import Walk

NAME = "Harbour Stoneware Mug"
NOTHING = ("main", "  heading 1: We found nothing for “{query}”")
FOUND = ("main", "  heading 1: Results", "  link: Harbour Stoneware Mug £14.00")


def tried(
    purpose: Any,
    *lines: str,
    query: str = NAME,
    listed: tuple[str, ...] = (),
    about: str = NAME,
    w: Walk | None = None,
) -> Walk:
    """One try, answered by a page of these lines, after what `w` tried before."""
    w = w or Walk()
    w.step()
    look = w.look("list", *(line.replace("{query}", query) for line in lines), url="/search")
    w.add(Searched(query, purpose, about, look, listed))
    return w


def known() -> Walk:
    """A walk on which the exact name was found, so that products of this shop's answers can be read."""
    return tried("exact", *FOUND, listed=(NAME,))
