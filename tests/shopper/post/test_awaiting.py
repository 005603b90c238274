from journeys.model.contact import Clock, MailAwaited
from journeys.model.event import PromiseNoted
from journeys.shopper.post.awaiting import await_mail
from tests.shopper.post.scripted import mail, reader

ORDER = "Order number: A-1042"


def test_a_mail_that_is_there_costs_no_customer_time() -> None:
    shopper, notebook, _ = reader(mail("Thank you for your order", ORDER))
    found = await_mail(shopper, "confirmation", "A-1042", 600)
    assert found
    (awaited,) = notebook.all(MailAwaited)
    assert (awaited.found, awaited.seconds, awaited.healthy) == (found[0], 0.0, True)
    assert not notebook.all(Clock)


def test_role_and_number_both_have_to_fit() -> None:
    other = mail("Thank you for your order", "Order number: A-9999")
    way = mail("Your order A-1042 is on its way", ORDER)
    shopper, _, _ = reader(other, way, mail("Thank you for your order", ORDER, hours=0.1))
    found = await_mail(shopper, "confirmation", "A-1042", 600)
    assert found
    assert "A-1042" in found[1].text
    assert found[1].subject == "Thank you for your order"


def test_a_mail_that_never_comes_ends_the_wait_with_a_proof_of_health() -> None:
    shopper, notebook, box = reader()
    box.well = False
    assert await_mail(shopper, "confirmation", "A-1042", 600) is None
    (awaited,) = notebook.all(MailAwaited)
    assert (awaited.found, awaited.seconds, awaited.healthy) == (-1, 600.0, False)
    assert not notebook.all(PromiseNoted)


def test_where_time_cannot_be_moved_what_is_due_later_stays_pending() -> None:
    shopper, notebook, _ = reader(movable=False)
    assert await_mail(shopper, "dispatched", "A-1042", 86400) is None
    (noted,) = notebook.all(PromiseNoted)
    assert (noted.promise.what, noted.promise.state, noted.promise.about) == ("mail", "pending", "A-1042")
    assert noted.promise.due.startswith("2026-11-27T")
