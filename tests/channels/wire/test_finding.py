"""A store's own CSS finds the same elements as the tree counts."""

from __future__ import annotations

from journeys.channels.wire.finding import index_of
from tests.channels.wire.written import by_id, document

PAGE = "<!-- c --><script>1</script><main><style>p{}</style><p>a</p><p class=b id=x>b <i id=y>c</i></p></main>"


def test_the_index_is_that_of_the_tree() -> None:
    page = document(PAGE)
    assert index_of(PAGE, "p.b") == by_id(page, "x").index
    assert index_of(PAGE, "p i") == by_id(page, "y").index


def test_nothing_found_and_nonsense_are_zero() -> None:
    assert index_of(PAGE, ".none") == 0
    assert index_of(PAGE, "p[") == 0
