from datetime import timedelta

import pytest

from journeys.detectors.mails import unsubscribe_ignored
from journeys.model.contact import Unsubscribed
from tests.detectors.mails.post import START, Post, outcome


def left(*, way: str = "one-click", status: int = 200, failure: str = "", days: float = 15, later: float = 0) -> Post:
    walk = Post()
    letter = walk.letter("News", 1)
    walk.add(Unsubscribed(letter, way, status, (START + timedelta(hours=2)).isoformat(), failure))
    walk.pass_days(days)
    if later:
        walk.letter("More news", later)
    walk.mail("Your order A-1042 is on its way", "Order A-1042", hours=days * 24)
    return walk


def test_letters_that_go_on() -> None:
    assert outcome(unsubscribe_ignored, left(later=24 * 7)) == ("friction", ["S3"])


@pytest.mark.parametrize(("status", "failure"), [(404, ""), (500, ""), (0, "connection refused")])
def test_a_request_that_is_refused(status: int, failure: str) -> None:
    assert outcome(unsubscribe_ignored, left(status=status, failure=failure)) == ("friction", ["S3"])


def test_a_letter_in_flight_and_mails_about_orders_are_fine() -> None:
    assert outcome(unsubscribe_ignored, left(later=30))[0] == "clear"
    assert outcome(unsubscribe_ignored, left(way="link", status=0))[0] == "clear"


def test_another_list_was_not_refused() -> None:
    walk = left()
    walk.letter("Wine club", 24 * 9, headers=(("list-id", "<wine.shop.example>"),))
    assert outcome(unsubscribe_ignored, walk)[0] == "clear"


def test_a_short_watch_cannot_tell() -> None:
    assert outcome(unsubscribe_ignored, left(days=1))[0] == "evidence-missing"
    assert outcome(unsubscribe_ignored, Post())[0] == "not-reached"
