"""Coming to the shop and looking around."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    AuditPage,
    CheckLinks,
    CloseByBack,
    ComeToShop,
    DealWithOverlays,
    GoBack,
    LookAndComeBack,
    MeasureSpeed,
    OpenLinks,
    OpenShop,
    PressLookalikes,
)
from journeys.shopper.choices import ANY_STAGE, one_of
from journeys.shopper.expectations import sees_text, stage_is
from journeys.shopper.optional import optional


@step("I open the shop")
def open_the_shop(shopper: Shopper) -> None:
    shopper.does(OpenShop())


@step("I decline everything the shop asks on arrival")
@optional
def decline_everything(shopper: Shopper) -> None:
    shopper.does(DealWithOverlays())


@step("I close what covers the page")
@optional
def close_layers(shopper: Shopper) -> None:
    shopper.does(DealWithOverlays())


@step("I measure how fast the page comes")
@optional
def measure_speed(shopper: Shopper) -> None:
    shopper.does(MeasureSpeed())


@step("I check that everybody can use the page")
@optional
def audit_page(shopper: Shopper) -> None:
    shopper.does(AuditPage())


@step("I check the links I met")
@optional
def check_links(shopper: Shopper) -> None:
    shopper.does(CheckLinks())


@step("I open the links I met")
@optional
def open_links(shopper: Shopper) -> None:
    shopper.does(OpenLinks())


@step("I press what looks as if I could press it")
@optional
def press_lookalikes(shopper: Shopper) -> None:
    shopper.does(PressLookalikes())


@step("I go back")
def go_back(shopper: Shopper) -> None:
    shopper.does(GoBack())


@step("I look at something far down the list and go back")
@optional
def look_and_come_back(shopper: Shopper) -> None:
    shopper.does(LookAndComeBack())


@step("I open what covers the page and go back")
@optional
def close_by_back(shopper: Shopper) -> None:
    shopper.does(CloseByBack())


@step("I come to a shop I do not know")
def come_to_shop(shopper: Shopper) -> None:
    shopper.does(ComeToShop())


@then(parsers.parse("I am at the {stage}"))
@one_of(stage=ANY_STAGE)
def am_at(shopper: Shopper, stage: str) -> None:
    shopper.expects(stage_is(stage))


@then(parsers.parse('I see "{text}"'))
def see_text(shopper: Shopper, text: str) -> None:
    shopper.expects(sees_text(text))
