from journeys.model.contact import MailAwaited
from journeys.model.fact import Fact
from journeys.shopper.actions import WaitForMail
from journeys.shopper.memory import Noticed
from tests.shopper.post.scripted import mail, reader


def test_the_confirmation_of_this_walks_order_is_waited_for() -> None:
    shopper, notebook, _ = reader(
        mail("Thank you for your order", "Order number: B-1", 0), mail("Thank you for your order", "Order A-1042", 0.05)
    )
    shopper.memory.facts.append(Noticed(0, Fact("order", "order_number", "A-1042")))
    shopper.does(WaitForMail("confirmation"))
    (awaited,) = notebook.all(MailAwaited)
    assert (awaited.wanted, awaited.about) == ("confirmation", "A-1042")
    assert awaited.found >= 0
    assert awaited.seconds > 0


def test_describe() -> None:
    assert WaitForMail("dispatched").describe() == "Wait for the dispatch mail"
    assert WaitForMail("welcome").describe() == "Wait for the welcome mail"
