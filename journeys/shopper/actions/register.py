"""Register: make an account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.forms import fill_in
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class Register:
    """Make an account with this persona's e-mail and password."""

    def describe(self) -> str:
        """The step's title."""
        return "Create an account"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without accounts, ShopBlocks when the shop refuses."""
        reach(shopper, "account.register", _asks, "where accounts are made")
        for field in shopper.view.state.fields:
            if (field.enabled and field.disclosed and not field.filled and field.markup_required) or field.key in {
                "account.email",
                "account.password",
                "consent.terms",
            }:
                fill_in(shopper, field)
        pursue(shopper, Goal("login", "new account", "account.register", "the account is made", _made))


def _asks(view: View) -> bool:
    return bool(view.fields("account.password"))


def _made(before: View, after: View) -> bool:
    return _asks(before) and not _asks(after)
