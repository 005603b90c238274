"""The walks of the benchmark that are calls: they need no browser."""

from __future__ import annotations

from journeys.shopper import actions as do
from journeys.shopper.protocols import Doing

ORDER = "order on its way"

CALLS: dict[str, tuple[Doing, ...]] = {
    "phone-status": (do.CallTheShop(ORDER), do.FollowMenuTo("order status", ORDER)),
    "phone-person": (do.CallTheShop(ORDER), do.FollowMenuTo("a person"), do.HangUp()),
    "phone-call-back": (do.FollowMenuTo("a call back"), do.WaitForCallBack()),
    "phone-menu": (do.CrawlThePhoneMenu(ORDER),),
}
