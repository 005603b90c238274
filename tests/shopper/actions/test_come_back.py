from __future__ import annotations

from journeys.model.contact import Clock, Mail, MailLink
from journeys.shopper.actions import ComeBack
from tests.shopper.breaking import troubled
from tests.shopper.checkout import checkout


def test_a_day_passes_before_the_shopper_is_back() -> None:
    shopper, notebook, _ = troubled(checkout())
    shopper.does(ComeBack(hours=20))
    assert [clock.moved for clock in notebook.all(Clock)] == [72000]
    assert shopper.memory.returned
    assert shopper.memory.returned.way == "session"


def test_the_link_of_the_last_mail_about_it_leads_back() -> None:
    page = checkout()
    shopper, _, _ = troubled(page)
    link = MailLink("https://shop.example/basket/go-on/t", "Go on with your order")
    mail = Mail("1", "shop@shop.example", "a@b.example", "Your order did not go through", "", links=(link,))

    class Box:
        """Holds one mail."""

        def mails(self) -> tuple[Mail, ...]:
            return (mail,)

    shopper.contacts = type(shopper.contacts)(mailbox=Box(), clock=shopper.contacts.clock)  # type: ignore[arg-type] # only what is asked
    shopper.does(ComeBack(by_mail=True))
    assert ("open", link.url) in page.log
    assert shopper.memory.returned
    assert shopper.memory.returned.way == "link"


def test_describe() -> None:
    assert ComeBack().describe() == "Come back and go on"
