import pytest

from journeys.channels.protocols import Answered
from journeys.model.contact import MailLink, Unsubscribed
from journeys.shopper.actions import UnsubscribeByMail
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen
from tests.shopper.post.scripted import LEAVE, START, letter, mail, reader

ASK = '\n- main:\n  - heading "Leave the newsletter?" [level=1]\n  - button "Unsubscribe"\n'
GONE = '\n- main:\n  - heading "You are unsubscribed" [level=1]\n'


def test_one_click_comes_first() -> None:
    shopper, notebook, box = reader(letter("News"), mail("Your order A-1042", "Order A-1042"))
    shopper.does(UnsubscribeByMail())
    assert box.asked == [("one-click", LEAVE)]
    (left,) = notebook.all(Unsubscribed)
    assert (left.way, left.status, left.when) == ("one-click", 200, START.isoformat())
    assert shopper.memory.unsubscribed == START


def test_a_refusal_is_written_down() -> None:
    shopper, notebook, box = reader(letter("News"))
    box.answers[LEAVE] = Answered(500, LEAVE)
    shopper.does(UnsubscribeByMail())
    assert notebook.all(Unsubscribed)[0].status == 500


def test_without_one_click_the_link_is_followed_and_its_button_pressed() -> None:
    news = mail("News", "Good things", headers=(("list-id", "<n>"),), links=(MailLink(LEAVE, "Unsubscribe"),))
    page = FakePage({"ask": Screen(ASK, moves={"Unsubscribe": "gone"}), "gone": Screen(GONE)}, "ask")
    shopper, notebook, _ = reader(news, page=page)
    shopper.does(UnsubscribeByMail())
    assert page.log == [("open", LEAVE), ("press", "Unsubscribe")]
    assert notebook.all(Unsubscribed)[0].way == "link"


def test_nothing_to_leave_is_not_offered() -> None:
    with pytest.raises(NotOffered, match="No letter came"):
        reader()[0].does(UnsubscribeByMail())
    trapped = mail("Sale", "20% off, shop now", headers=(("list-id", "<n>"),))
    with pytest.raises(NotOffered, match="No letter offers"):
        reader(trapped)[0].does(UnsubscribeByMail())


def test_describe() -> None:
    assert UnsubscribeByMail().describe() == "Unsubscribe"
