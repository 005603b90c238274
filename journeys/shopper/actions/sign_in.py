"""SignIn: log in with the account of the brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.errors import UsageError
from journeys.shopper.pursue import Goal, pursue
from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class SignIn:
    """Log in with the brief's login."""

    def describe(self) -> str:
        """The step's title."""
        return "Sign in"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises UsageError without a login in the brief, NotOffered without accounts, ShopBlocks when refused."""
        login = shopper.brief.login
        if login is None:
            raise UsageError(
                f'the store "{shopper.brief.store}" has no login.',
                where="journeys.toml",
                do=f'Add under [stores.{shopper.brief.store}]: login = {{ email = "...", password = "..." }}',
            )
        reach(shopper, "account.login", lambda view: bool(view.fields("login.password")), "a login")
        for key, value in (("login.email", login.email), ("login.password", login.password)):
            for field in shopper.view.fields(key)[:1]:
                shopper.types(field, value)
        pursue(shopper, Goal("login", "account", "account.login_submit", "the account opens", _inside))


def _inside(before: View, after: View) -> bool:
    return bool(before.fields("login.password")) and not after.fields("login.password")
