from __future__ import annotations

from journeys.model.contact import MailAwaited
from journeys.shopper.actions import WaitForFollowUp
from tests.shopper.post.scripted import mail, reader


def test_any_mail_within_a_day_is_one() -> None:
    shopper, notebook, _ = reader(mail("Your order did not go through", "Nothing was taken.", 0.3))
    shopper.does(WaitForFollowUp())
    (awaited,) = notebook.all(MailAwaited)
    assert (awaited.wanted, awaited.found >= 0) == ("follow-up", True)


def test_silence_is_written_down() -> None:
    shopper, notebook, _ = reader()
    shopper.does(WaitForFollowUp())
    (awaited,) = notebook.all(MailAwaited)
    assert (awaited.found, awaited.seconds) == (-1, 86400.0)


def test_describe() -> None:
    assert WaitForFollowUp().describe() == "Wait for the shop to come back to me"
