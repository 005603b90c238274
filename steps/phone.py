"""Calling the shop: its phone menu, the people behind it, and calls it promised."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    AskWhatIsKnown,
    CallTheShop,
    CrawlThePhoneMenu,
    FollowMenuTo,
    HangUp,
    PressFor,
    SayOnThePhone,
    WaitForCallBack,
)
from journeys.shopper.expectations import (
    branches_lead_somewhere,
    call_back_promised,
    hours_heard,
    person_reached,
    phone_says,
    return_rules_heard,
    status_heard,
)
from journeys.shopper.optional import optional


@step("I call the shop")
def call_shop(shopper: Shopper) -> None:
    shopper.does(CallTheShop())


@step(parsers.parse("I call the shop about my {role}"))
def call_shop_about(shopper: Shopper, role: str) -> None:
    shopper.does(CallTheShop(role))


@step(parsers.parse("I ask the phone menu for the status of my {role}"))
def follow_menu_to_status(shopper: Shopper, role: str) -> None:
    shopper.does(FollowMenuTo("order status", role))


@step("I ask the phone menu for the status of the order I just placed")
def follow_menu_to_new_status(shopper: Shopper) -> None:
    shopper.does(FollowMenuTo("order status", "this"))


@step(parsers.parse("I follow the phone menu to {goal}"))
def follow_menu(shopper: Shopper, goal: str) -> None:
    shopper.does(FollowMenuTo(goal))


@step(parsers.parse("I press the key for {goal}"))
def press_key_for(shopper: Shopper, goal: str) -> None:
    shopper.does(PressFor(goal))


@step(parsers.parse("I ask on the phone what is known of my contact about my {role}"))
def ask_what_is_known(shopper: Shopper, role: str) -> None:
    shopper.does(AskWhatIsKnown(role))


@step(parsers.parse("I ask on the phone: {topic}"))
def ask_on_phone(shopper: Shopper, topic: str) -> None:
    shopper.does(SayOnThePhone(topic))


@step(parsers.parse('I say "{words}" on the phone'))
def say_on_phone(shopper: Shopper, words: str) -> None:
    shopper.does(SayOnThePhone(words=words))


@step("I hang up")
def hang_up(shopper: Shopper) -> None:
    shopper.does(HangUp())


@step("I wait for the promised call")
def wait_for_call(shopper: Shopper) -> None:
    shopper.does(WaitForCallBack())


@step("I walk every branch of the phone menu")
@optional
def crawl_menu(shopper: Shopper) -> None:
    shopper.does(CrawlThePhoneMenu())


@step(parsers.parse("I walk every branch of the phone menu with my {role}"))
@optional
def crawl_menu_with(shopper: Shopper, role: str) -> None:
    shopper.does(CrawlThePhoneMenu(role))


@then("I hear where my order is")
def hear_status(shopper: Shopper) -> None:
    shopper.expects(status_heard())


@then("I hear when somebody is there")
def hear_hours(shopper: Shopper) -> None:
    shopper.expects(hours_heard())


@then("I hear how long I can send it back")
def hear_return_rules(shopper: Shopper) -> None:
    shopper.expects(return_rules_heard())


@then("I reach a person")
def reach_person(shopper: Shopper) -> None:
    shopper.expects(person_reached())


@then("a call back is promised")
def call_promised(shopper: Shopper) -> None:
    shopper.expects(call_back_promised())


@then(parsers.parse('the phone says "{words}"'))
def phone_says_words(shopper: Shopper, words: str) -> None:
    shopper.expects(phone_says(words))


@then("every branch of the menu leads somewhere")
def branches_lead(shopper: Shopper) -> None:
    shopper.expects(branches_lead_somewhere())
