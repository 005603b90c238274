import pytest

from journeys.errors import ChannelDown
from journeys.model.contact import Mail
from journeys.model.event import Note, PromiseNoted
from journeys.shopper.errors import NotOffered
from journeys.shopper.post.letterbox import empty, glance, mailbox, sent_at
from tests.shopper.fake import one, shopper_on
from tests.shopper.post.scripted import PAGE, mail, reader


def test_a_mail_is_written_down_once_with_its_facts_and_promises() -> None:
    shopper, notebook, _ = reader(mail("Your order", "Order number: A-1042\nWe will get back to you within 24 hours."))
    assert [seq for seq, _ in empty(shopper)] == [seq for seq, _ in empty(shopper)]
    assert len(notebook.all(Mail)) == 1
    assert ("order", "order_number", "A-1042") in {(f.entity, f.attribute, f.value) for f in notebook.facts}
    assert shopper.memory.latest("order_number")
    assert notebook.all(PromiseNoted)[0].promise.what == "reply"


def test_without_a_mailbox_nothing_is_offered() -> None:
    shopper, _ = shopper_on(one(PAGE))
    glance(shopper)
    with pytest.raises(NotOffered, match=r"\[mail\]"):
        mailbox(shopper)


def test_a_glance_at_a_mailbox_that_is_down_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    shopper, notebook, box = reader()

    def down() -> tuple[Mail, ...]:
        raise ChannelDown("the mailbox cannot be read.")

    monkeypatch.setattr(box, "mails", down)
    glance(shopper)
    assert notebook.all(Note)[0].topic == "mailbox"


def test_a_time_that_cannot_be_read_is_none() -> None:
    assert sent_at(Mail("1", "", "", "", "yesterday")) is None
