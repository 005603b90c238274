"""Which element a store's own CSS selector finds; the last resort, so the page is simply parsed again."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from journeys.channels.wire.tree import SKIPPED


def index_of(html: str, selector: str) -> int:
    """The index (see tree.Element) of the first element a selector finds, 0 for none or a selector nobody knows."""
    parser = LexborHTMLParser(html)
    body = parser.body
    try:
        found = body.css_first(selector) if body is not None else None
    except (SelectolaxError, ValueError):
        return 0
    return _count_to(body, found.mem_id) if body is not None and found is not None else 0


def _count_to(body: LexborNode, wanted: int) -> int:
    count = 0
    left = [body]
    while left:
        node = left.pop()
        count += 1
        if node.mem_id == wanted:
            return count
        inside = []
        child = node.child
        while child is not None:
            if child.tag and child.tag != "-text" and child.tag not in SKIPPED:
                inside.append(child)
            child = child.next
        left += reversed(inside)
    return 0
