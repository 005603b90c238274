import pytest

from journeys.model.contact import Mail
from journeys.shopper.actions import ReadMail
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one, shopper_on
from tests.shopper.post.scripted import PAGE, letter, reader


def test_every_mail_is_read_once() -> None:
    shopper, notebook, _ = reader(letter("One"), letter("Two"))
    shopper.does(ReadMail())
    shopper.does(ReadMail())
    assert [mail.subject for mail in notebook.all(Mail)] == ["One", "Two"]


def test_no_mailbox_is_not_offered() -> None:
    with pytest.raises(NotOffered):
        shopper_on(one(PAGE))[0].does(ReadMail())


def test_describe() -> None:
    assert ReadMail().describe() == "Read my mail"
