from __future__ import annotations

from tests.wayfinding.reading.recorded import view

PAGE = """
- main [ref=e1]:
  - list [ref=e2]:
    - listitem [ref=e3]: One
  - paragraph [ref=e4]: Two
"""


def test_walking_up_and_down() -> None:
    tree = view(PAGE)
    main, listed, item, last = tree.outline.nodes
    assert [node.role for node in tree.up(item)] == ["listitem", "list", "main"]
    assert tree.nodes(listed) == (listed, item)
    assert tree.parent(last) == main
    assert tree.parent(main) is None
    assert tree.contains(main, item)
    assert not tree.contains(listed, last)
    assert tree.within(item, "list")
    assert not tree.within(last, "list")
