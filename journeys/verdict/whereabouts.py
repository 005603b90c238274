"""Where on a page something is said: the smallest box that holds all of the words."""

from __future__ import annotations

from journeys.model.outline import Box, Node, Outline, PageState

SHORTEST = 4  # characters: fewer stand anywhere on a page
MOST_INSIDE = 24  # nodes: what holds more is a part of the page, not a line of it


def where_it_says(page: PageState | None, quote: str) -> Box | None:
    """The box of the smallest thing on the page that says `quote`; None where nothing does, or several things do.

    A message that comes word for word twice has no place of its own.
    """
    wanted = _plain(quote)
    if page is None or len(wanted) < SHORTEST:
        return None
    outline = page.outline
    sayers = [node for node in outline.nodes if node.box and node.box.area > 0 and wanted in _read(outline, node)]
    around = {parent.index for node in sayers for parent in outline.ancestors(node)}
    innermost = [node for node in sayers if node.index not in around]
    return innermost[0].box if len({node.box for node in innermost}) == 1 else None


def _read(outline: Outline, node: Node) -> str:
    """What a node says, its name or the words of what is inside it; "" for a large part of a page."""
    inside = outline.subtree(node)
    if len(inside) > MOST_INSIDE:
        return ""
    return f"{_plain(node.name)}\n{_plain(' '.join(one.text or one.name for one in inside))}"


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
