"""Delivery and tracking."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import LookForTracking, TrackOrder
from journeys.shopper.expectations import delivery_cost_told, delivery_date_told, status_told


@step(parsers.parse("I track my {role}"))
def track_known_order(shopper: Shopper, role: str) -> None:
    shopper.does(TrackOrder(role))


@step("I track the order I just placed")
def track_new_order(shopper: Shopper) -> None:
    shopper.does(TrackOrder())


@step("I look where orders are tracked")
def look_for_tracking(shopper: Shopper) -> None:
    shopper.does(LookForTracking())


@then("I know when it will arrive")
def know_when_it_arrives(shopper: Shopper) -> None:
    shopper.expects(delivery_date_told())


@then("I know what delivery costs before I pay")
def know_delivery_cost(shopper: Shopper) -> None:
    shopper.expects(delivery_cost_told())


@then("I can see where my order is")
def see_where_order_is(shopper: Shopper) -> None:
    shopper.expects(status_told())
