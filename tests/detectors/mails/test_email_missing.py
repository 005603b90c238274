import pytest

from journeys.detectors.mails import email_missing
from journeys.model.contact import MailAwaited
from tests.detectors.mails.post import Post, outcome


def waited(wanted: str = "confirmation", *, found: int = -1, seconds: float = 600, healthy: bool = True) -> Post:
    walk = Post()
    walk.add(MailAwaited(wanted, "A-1042", "kim@example.com", found, seconds, healthy))
    return walk


@pytest.mark.parametrize(("wanted", "severity"), [("confirmation", "S3"), ("refund", "S2"), ("welcome", "S2")])
def test_a_mail_that_must_come_and_does_not(wanted: str, severity: str) -> None:
    assert outcome(email_missing, waited(wanted)) == ("friction", [severity])


def test_a_mail_that_came_is_clear_also_after_eight_minutes() -> None:
    assert outcome(email_missing, waited(found=3, seconds=480))[0] == "clear"


def test_a_mailbox_that_may_be_dead_proves_nothing() -> None:
    assert outcome(email_missing, waited(healthy=False))[0] == "evidence-missing"


def test_another_mail_proves_the_mailbox_alive() -> None:
    walk = Post()
    walk.mail("Payment received for order A-1042")
    walk.add(MailAwaited("confirmation", "A-1042", "kim@example.com", -1, 900, False))
    assert outcome(email_missing, walk)[0] == "friction"


def test_a_short_wait_and_mails_that_need_not_come_are_not_judged() -> None:
    assert outcome(email_missing, waited(seconds=60))[0] == "evidence-missing"
    assert outcome(email_missing, waited("dispatched"))[0] == "not-reached"
    assert outcome(email_missing, Post())[0] == "not-reached"
