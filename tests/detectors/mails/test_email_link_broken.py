import pytest

from journeys.detectors.mails import email_link_broken
from journeys.model.contact import MailLinkOpened
from tests.detectors.mails.post import Post, outcome

URL = "https://shop.example/t/1"


def opened(status: int, text: str = "Returns", failure: str = "", nowhere: bool = False) -> Post:
    walk = Post()
    seq = walk.mail("Your order A-1042", "Order A-1042")
    walk.add(MailLinkOpened(seq, URL, text, status, URL, failure, nowhere))
    return walk


@pytest.mark.parametrize("words", ["Track your parcel", "Sendung verfolgen", "Suivre mon colis"])
def test_a_dead_link_that_follows_an_order(words: str) -> None:
    assert outcome(email_link_broken, opened(404, words)) == ("friction", ["S3"])
    assert outcome(email_link_broken, opened(403, words)) == ("friction", ["S3"])


def test_other_dead_links() -> None:
    assert outcome(email_link_broken, opened(410)) == ("friction", ["S2"])
    assert outcome(email_link_broken, opened(0, failure="no such host")) == ("friction", ["S2"])
    assert outcome(email_link_broken, opened(200, nowhere=True)) == ("friction", ["S2"])


def test_pages_that_answer_and_log_ins_are_fine() -> None:
    assert outcome(email_link_broken, opened(200))[0] == "clear"
    assert outcome(email_link_broken, opened(401, "Your account"))[0] == "clear"


def test_a_busy_shop_and_no_links_cannot_be_told() -> None:
    assert outcome(email_link_broken, opened(429))[0] == "not-reached"
    assert outcome(email_link_broken, Post())[0] == "not-reached"
