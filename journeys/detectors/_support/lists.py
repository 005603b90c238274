"""Lists of products by their names in order: as they came, as the customer arranged them, and as they are later."""

from __future__ import annotations

FIRST = 10  # products of a list that are compared (friction catalogue back-loses-state)
GONE = 1  # of them may have sold out meanwhile
MOST = 0.8  # of what a filter took out is back where the filter is gone; a few may be advertised anywhere

LEAST = 4  # of fewer products two orders may be alike by chance

Names = tuple[str, ...]


def same_goods(some: Names, others: Names) -> bool:
    """Whether the first products of one list are all in another but for one; their order may be anybody's own."""
    first = some[:FIRST]
    return len([name for name in first if name in others]) >= min(len(first) - GONE, len(others))


def unchosen(bare: Names, before: Names, after: Names) -> str:
    """In words what tells that a list arranged as `before` is as it came (`bare`) again; "" where nothing does."""
    out = [name for name in bare if name not in before]
    back = [name for name in out if name in after]
    if back and len(back) >= MOST * len(out) and (len(back) > GONE or _begins(after, bare)):
        return f"{len(back)} products that were filtered out are there again, first “{back[0]}”"
    if _begins(after, before) or not (same_goods(before, after) and same_goods(after, before)):
        return ""
    as_they_came = tuple(name for name in bare if name in before)
    if len(as_they_came) >= LEAST and as_they_came[:FIRST] == after[:FIRST]:
        return "the products stand in the order before they were sorted"
    return ""


def _begins(list_now: Names, as_then: Names) -> bool:
    """Whether a list begins as another did, but for what is gone."""
    left = tuple(name for name in as_then[: FIRST + GONE] if name in list_now)[:FIRST]
    return len(as_then[:FIRST]) - len(left) <= GONE and left == list_now[: len(left)]
