"""Mail: letters asked for and left, mails about an order, and what they bring."""

from __future__ import annotations

from pytest_bdd import step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    CheckMailLinks,
    FollowMailLink,
    ReadMail,
    SubscribeToNewsletter,
    UnsubscribeByMail,
    UseMailedCode,
    WaitForMail,
)
from journeys.shopper.expectations import (
    can_leave_with_one_click,
    left_alone,
    letters_as_promised,
    mail_came,
    mail_matches_order,
)
from journeys.shopper.optional import optional


@step("I subscribe to the newsletter")
def subscribe(shopper: Shopper) -> None:
    shopper.does(SubscribeToNewsletter())


@step("I wait for the confirmation mail")
def wait_for_confirmation(shopper: Shopper) -> None:
    shopper.does(WaitForMail("confirmation"))


@step("I wait for the welcome mail")
def wait_for_welcome(shopper: Shopper) -> None:
    shopper.does(WaitForMail("welcome"))


@step("I wait for the dispatch mail")
def wait_for_dispatch(shopper: Shopper) -> None:
    shopper.does(WaitForMail("dispatched"))


@step("I read my mail")
def read_mail(shopper: Shopper) -> None:
    shopper.does(ReadMail())


@step("I unsubscribe")
def unsubscribe(shopper: Shopper) -> None:
    shopper.does(UnsubscribeByMail())


@step("I use the code from the mail")
@optional
def use_mailed_code(shopper: Shopper) -> None:
    shopper.does(UseMailedCode())


@step("I follow my order by the link in the mail")
def follow_link(shopper: Shopper) -> None:
    shopper.does(FollowMailLink())


@step("I check the links in my mails")
@optional
def check_links(shopper: Shopper) -> None:
    shopper.does(CheckMailLinks())


@then("I get the confirmation mail")
def get_confirmation(shopper: Shopper) -> None:
    shopper.expects(mail_came("confirmation"))


@then("I get the welcome mail")
def get_welcome(shopper: Shopper) -> None:
    shopper.expects(mail_came("welcome"))


@then("I get the dispatch mail")
def get_dispatch(shopper: Shopper) -> None:
    shopper.expects(mail_came("dispatched"))


@then("the confirmation mail says what the shop said")
def mail_matches(shopper: Shopper) -> None:
    shopper.expects(mail_matches_order())


@then("I get as many letters as I was promised")
def as_promised(shopper: Shopper) -> None:
    shopper.expects(letters_as_promised())


@then("I can leave with one click")
def one_click(shopper: Shopper) -> None:
    shopper.expects(can_leave_with_one_click())


@then("I am left alone")
def alone(shopper: Shopper) -> None:
    shopper.expects(left_alone())
