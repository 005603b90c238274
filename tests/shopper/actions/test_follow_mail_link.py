import pytest

from journeys.model.contact import MailLink
from journeys.shopper.actions import FollowMailLink
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one
from tests.shopper.post.scripted import PAGE, mail, reader


def test_the_tracking_link_is_opened() -> None:
    page = one(PAGE)
    links = (MailLink("https://shop.example/", "Shop"), MailLink("https://shop.example/t/1", "Sendung verfolgen"))
    shopper, _, _ = reader(mail("Unterwegs", links=links), page=page)
    shopper.does(FollowMailLink())
    assert page.log == [("open", "https://shop.example/t/1")]


def test_no_link_is_not_offered() -> None:
    with pytest.raises(NotOffered, match="follows an order"):
        reader(mail("Hello", links=(MailLink("mailto:a@x.example", "Track your order"),)))[0].does(FollowMailLink())


def test_describe() -> None:
    assert FollowMailLink().describe() == "Follow the order by the mail's link"
