"""When something of the shop fails: what a customer does then, and what he may expect."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    BuyOnce,
    CheckOutAsGuest,
    ComeBack,
    EnterCode,
    LookAgain,
    MendProcess,
    OpenChat,
    PlaceOrder,
    SayInChat,
    TryInTrouble,
    WaitForFollowUp,
)
from journeys.shopper.expectations import (
    basket_still_there,
    can_go_on,
    next_thing_known,
    not_charged,
    not_charged_twice,
    shop_came_back,
    told_the_truth,
    told_within,
)


@step(parsers.parse("I have bought my {name} before"))
def bought_before(shopper: Shopper, name: str) -> None:
    shopper.does(BuyOnce(name))


@step("I try to check out")
def try_to_check_out(shopper: Shopper) -> None:
    shopper.does(TryInTrouble(CheckOutAsGuest()))


@step("I try to place the order")
def try_to_place_order(shopper: Shopper) -> None:
    shopper.does(TryInTrouble(PlaceOrder()))


@step(parsers.parse("I try to use the {name} code"))
def try_to_use_code(shopper: Shopper, name: str) -> None:
    shopper.does(TryInTrouble(EnterCode(f"{name} code")))


@step(parsers.parse("I try to ask in the chat: {topic}"))
def try_to_chat(shopper: Shopper, topic: str) -> None:
    shopper.does(TryInTrouble(SayInChat(topic)))


@step("I try to open the chat")
def try_to_open_chat(shopper: Shopper) -> None:
    shopper.does(TryInTrouble(OpenChat()))


@step("it works again")
def works_again(shopper: Shopper) -> None:
    shopper.does(MendProcess())


@step(parsers.parse("it comes back after {seconds:g} seconds"))
def back_after(shopper: Shopper, seconds: float) -> None:
    shopper.does(MendProcess(seconds))


@step("my line is back")
def line_is_back(shopper: Shopper) -> None:
    shopper.does(MendProcess(alone=True))


@step("I open the shop again")
def open_again(shopper: Shopper) -> None:
    shopper.does(LookAgain())


@step("I come back the next day")
def come_back(shopper: Shopper) -> None:
    shopper.does(ComeBack(hours=20))


@step("I come back by the link in the mail")
def come_back_by_mail(shopper: Shopper) -> None:
    shopper.does(ComeBack(by_mail=True))


@step("I wait for the shop to come back to me")
def wait_for_follow_up(shopper: Shopper) -> None:
    shopper.does(WaitForFollowUp())


@then("I have not been charged twice")
def no_double_charge(shopper: Shopper) -> None:
    shopper.expects(not_charged_twice())


@then("I have not been charged")
def no_charge(shopper: Shopper) -> None:
    shopper.expects(not_charged())


@then("my basket is still there")
def basket_there(shopper: Shopper) -> None:
    shopper.expects(basket_still_there())


@then("I was told the truth")
def truth(shopper: Shopper) -> None:
    shopper.expects(told_the_truth())


@then(parsers.parse("I was told within {seconds:g} seconds"))
def told_soon(shopper: Shopper, seconds: float) -> None:
    shopper.expects(told_within(seconds))


@then("I know what to do next")
def way_on(shopper: Shopper) -> None:
    shopper.expects(next_thing_known())


@then("I can go on where I stopped")
def go_on(shopper: Shopper) -> None:
    shopper.expects(can_go_on())


@then("the shop comes back to me")
def follow_up(shopper: Shopper) -> None:
    shopper.expects(shop_came_back())
