"""Delivery and tracking."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import AskPerson, FollowParcel, LetTimePass, LookAtOrderAgain, LookForTracking, TrackOrder
from journeys.shopper.expectations import (
    arrived_as_promised,
    carrier_admits_loss,
    delivery_cost_told,
    delivery_date_told,
    loss_admitted,
    parcel_arrived,
    parcel_moves,
    status_told,
)


@step(parsers.parse("I track my {role}"))
def track_known_order(shopper: Shopper, role: str) -> None:
    shopper.does(TrackOrder(role))


@step("I track the order I just placed")
def track_new_order(shopper: Shopper) -> None:
    shopper.does(TrackOrder())


@step("I look where orders are tracked")
def look_for_tracking(shopper: Shopper) -> None:
    shopper.does(LookForTracking())


@step(parsers.parse("{days:d} days pass"))
def days_pass(shopper: Shopper, days: int) -> None:
    shopper.does(LetTimePass(days))


@step("a day passes")
def day_passes(shopper: Shopper) -> None:
    shopper.does(LetTimePass(1))


@step("a week passes")
def week_passes(shopper: Shopper) -> None:
    shopper.does(LetTimePass(7))


@step("I wait until it should have arrived")
def wait_for_arrival(shopper: Shopper) -> None:
    shopper.does(LetTimePass(until="arrival"))


@step("I look at my order again")
def look_again(shopper: Shopper) -> None:
    shopper.does(LookAtOrderAgain())


@step("a person looks at the parcel")
def person_looks(shopper: Shopper) -> None:
    shopper.does(AskPerson("packaging"))


@step("I follow the parcel at the carrier")
def follow_parcel(shopper: Shopper) -> None:
    shopper.does(FollowParcel())


@then("my parcel has arrived")
def parcel_has_arrived(shopper: Shopper) -> None:
    shopper.expects(parcel_arrived())


@then("it came when I was told it would")
def came_as_promised(shopper: Shopper) -> None:
    shopper.expects(arrived_as_promised())


@then("my order is on its way")
def order_moves(shopper: Shopper) -> None:
    shopper.expects(parcel_moves())


@then("I am told that it is lost")
def told_of_loss(shopper: Shopper) -> None:
    shopper.expects(loss_admitted())


@then("the carrier says that my parcel is lost")
def carrier_told_of_loss(shopper: Shopper) -> None:
    shopper.expects(carrier_admits_loss())


@then("I know when it will arrive")
def know_when_it_arrives(shopper: Shopper) -> None:
    shopper.expects(delivery_date_told())


@then("I know what delivery costs before I pay")
def know_delivery_cost(shopper: Shopper) -> None:
    shopper.expects(delivery_cost_told())


@then("I can see where my order is")
def see_where_order_is(shopper: Shopper) -> None:
    shopper.expects(status_told())
