from __future__ import annotations

from journeys.shopper.effort import Effort, meaning


def test_typing_the_same_thing_twice_is_noticed_wherever_it_stands() -> None:
    effort = Effort()
    effort.wrote("contact.email", "a@b.c")
    assert not effort.twice
    effort.wrote("shipping.email", "a@b.c")
    assert effort.twice == ("email",)
    assert effort.keystrokes == 10


def test_secrets_proofs_and_searches_may_be_asked_again() -> None:
    effort = Effort()
    for key in ("card.code", "account.password", "order.number", "login.email", "search.query", ""):
        effort.wrote(key, "x")
        effort.wrote(key, "x")
    assert effort.twice == ()


def test_putting_ones_own_mistake_right_is_not_being_asked_twice() -> None:
    effort = Effort()
    effort.wrote("shipping.postcode", "M1 4BT")
    effort.wrote("shipping.postcode", "1", correcting=True)
    effort.wrote("shipping.postcode", "M1 4BT", correcting=True)
    assert effort.twice == ()


def test_presses_add_up() -> None:
    effort = Effort()
    effort.pressed()
    effort.pressed(2)
    assert effort.presses == 3


def test_meaning() -> None:
    assert meaning("billing.phone") == "phone"
    assert meaning("billing.city") == "billing.city"
