from __future__ import annotations

import pytest

from journeys.detectors._support.lists import same_goods, unchosen

BARE = tuple("abcdefgh")


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        (tuple("bdf"), BARE, True),  # the filter is gone
        (tuple("bdf"), tuple("bdf"), False),
        (tuple("bdf"), tuple("fbd"), False),  # in another order
        (tuple("bdf"), tuple("bd"), False),  # one sold out
        (tuple("bdf"), ("b", "d", "f", "a"), False),  # one is advertised
        (tuple("hgfedcba"), BARE, True),  # the order is gone
        (tuple("hgfedcba"), tuple("gfedcba"), False),
        (tuple("hgfedcba"), tuple("bhgfedca"), False),
        (BARE, BARE, False),
        (tuple("abcdefg"), BARE, True),  # all but one had been chosen, and it is back at its place
    ],
)
def test_a_list_is_as_it_came_again(before: tuple[str, ...], after: tuple[str, ...], *, lost: bool) -> None:
    assert bool(unchosen(BARE, before, after)) is lost


def test_the_same_goods_but_for_one() -> None:
    assert same_goods(BARE, BARE[1:])
    assert not same_goods(BARE, (*BARE[2:], "x", "y"))
