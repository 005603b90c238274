from __future__ import annotations

import pytest

from cornershop.troubles import LONGEST, Troubles, UnknownTroubleError


class Hand:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_a_trouble_stands_until_it_is_lifted(hand: Hand) -> None:
    troubles = Troubles(hand)
    made = troubles.arm("payment", "no-answer", name="p1")
    assert troubles.standing("payment") is made
    assert troubles.standing("payment", "error") is None
    assert troubles.standing("carrier") is None
    assert troubles.lift("p1") is made
    assert troubles.lift("p1") is made
    assert troubles.standing("payment") is None


def test_it_ends_by_itself_when_nobody_lifts_it(hand: Hand) -> None:
    troubles = Troubles(hand)
    made = troubles.arm("payment", "error", lives=30)
    hand.seconds += 29
    assert troubles.stands(made)
    hand.seconds += 2
    assert not troubles.stands(made)
    assert troubles.find(made.id) is made


def test_nothing_lasts_longer_than_the_longest(hand: Hand) -> None:
    troubles = Troubles(hand)
    made = troubles.arm("carrier", "error", lives=1e9)
    hand.seconds += LONGEST + 1
    assert not troubles.stands(made)


def test_it_counts_who_ran_into_it(hand: Hand) -> None:
    troubles = Troubles(hand)
    made = troubles.arm("mail", "refused")
    troubles.felt(made, "a mail to jo@example.com")
    hand.seconds += 5
    assert troubles.felt(made, "another") == 2
    assert (made.first, made.last, made.proof) == (1000.0, 1005.0, "another")


def test_what_it_left_behind_is_put_right_once(hand: Hand) -> None:
    troubles, undone = Troubles(hand), []
    made = troubles.arm("stock", "sold-out")
    made.undo.append(lambda: undone.append("back on the shelf"))
    troubles.lift_all()
    troubles.lift(made.id)
    assert undone == ["back on the shelf"]


def test_the_same_name_again_begins_anew(hand: Hand) -> None:
    troubles = Troubles(hand)
    first = troubles.arm("payment", "error", name="p")
    second = troubles.arm("payment", "slow", name="p", seconds=3)
    assert troubles.standing("payment") is second
    assert not troubles.stands(first)


@pytest.mark.parametrize(("dependency", "kind"), [("weather", "error"), ("mail", "slow"), ("", "")])
def test_what_cannot_fail_is_refused(dependency: str, kind: str) -> None:
    with pytest.raises(UnknownTroubleError, match="cannot fail"):
        Troubles().arm(dependency, kind)
