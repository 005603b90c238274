"""A page whose frame is there and whose content is not yet."""

from __future__ import annotations

from journeys.model.outline import Outline

NAMED_BY_ITSELF = frozenset({"img", "image", "figure"})


def still_coming(outline: Outline) -> bool:
    """Whether the main part of the page is empty: no words, no picture, nothing to act on.

    Shops that render in the browser show grey boxes there, which an outline does not hold.
    """
    mains = [node for node in outline.nodes if node.role == "main"]
    return bool(mains) and not any(
        inner.name or inner.text or (inner.ref and inner.pointer) or inner.role in NAMED_BY_ITSELF
        for main in mains
        for inner in outline.subtree(main)
        if inner is not main
    )
