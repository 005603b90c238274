"""ComeToShop: come to a shop nobody described, and see whether it is one, and open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.errors import HarnessError, StoreUnreachable
from journeys.shopper.actions.open_shop import OpenShop
from journeys.shopper.actions.sign_in import SignIn
from journeys.shopper.errors import NotOffered, ShopBlocks, WalkEnds
from journeys.shopper.wording import ROBOT_TESTS, plainly
from journeys.wayfinding import find, tiles

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

PATIENCE = 4.0  # seconds a front page that comes late gets to show what it sells
LIKELY = 0.5
TURNED_AWAY = frozenset({401, 403, 405, 406, 407, 418, 429, 451})


@dataclass(frozen=True)
class ComeToShop:
    """Open the address and see whether somebody sells something there. A closed door is found once for all journeys."""

    def describe(self) -> str:
        """The step's title."""
        return "Come to a shop I do not know"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises ShopBlocks, HarnessError or NotOffered where nobody gets in; the next journey hears it at once."""
        if shopper.memory.door:
            raise shopper.memory.door
        try:
            _enter(shopper)
        except (WalkEnds, HarnessError) as closed:
            shopper.memory.door = closed
            raise


def _enter(shopper: Shopper) -> None:
    try:
        OpenShop().perform_as(shopper)
    except StoreUnreachable as error:
        if "TOO_MANY_REDIRECTS" in error.what:
            raise ShopBlocks("The shop's front page redirects for ever: nobody gets in.") from error
        raise
    _check_status(shopper)
    if shopper.looks_until(lambda: sells(shopper.view), PATIENCE):
        return
    _is_turned_away(shopper)
    _sign_in(shopper)
    _look_further(shopper)


def _check_status(shopper: Shopper) -> None:
    """The front page's status, asked for once more where the channel can: a page does not show it."""
    if shopper.instruments is None:
        return
    status, _ = shopper.instruments.status_of(shopper.brief.url)
    if status in TURNED_AWAY and not sells(shopper.view):
        raise _turned_away(shopper, f"it answers {status}")
    if status >= 500:
        _is_turned_away(shopper)
        raise ShopBlocks(f"The shop's front page answers {status}: nobody gets in.")
    if status >= 400 and not sells(shopper.view):
        raise HarnessError(f"there is nothing at this address: it answers {status}.", where=shopper.brief.url)


def _is_turned_away(shopper: Shopper) -> None:
    """Raises HarnessError on a page that wants proof of being human."""
    said = plainly(f"{shopper.view.state.outline.title} {shopper.view.text}")
    found = next((words for words in ROBOT_TESTS if words in said), "")
    if found:
        raise _turned_away(shopper, f"it says “{found}”")


def _turned_away(shopper: Shopper, why: str) -> HarnessError:
    return HarnessError(
        f"the shop turns robots away: {why}.",
        where=shopper.brief.url,
        do=f"Ask its owner to let visitors in whose user agent ends in “{shopper.brief.agent}”.",
    )


def _sign_in(shopper: Shopper) -> None:
    """Where a login stands before everything: use the brief's."""
    if not shopper.view.fields("login.password"):
        return
    if shopper.brief.login is None:
        raise NotOffered("This shop shows nothing to anybody without a login, and the brief has none.")
    SignIn().perform_as(shopper)


def _look_further(shopper: Shopper) -> None:
    """A front page without goods: a department may have them. Raises HarnessError when nothing is sold there either."""
    home = shopper.view.state.outline.title
    if sells(shopper.view):
        return
    for candidate in shopper.finds("nav.category")[:1]:
        shopper.presses(candidate.node, "nav.category")
        if sells(shopper.view):
            return
    raise HarnessError(
        f"this does not look like a shop: “{home}” shows no product with a price, no basket and no way to them.",
        where=shopper.brief.url,
        do="Give the address of the shop itself.",
    )


def sells(view: View) -> bool:
    """Whether a page belongs to a shop: it prices things, lists them, or has a basket."""
    if any(fact.attribute in {"price", "unit_price"} for fact in view.facts) or len(tiles(view.state)) > 1:
        return True
    return any(
        candidate.score >= LIKELY
        for intent in ("basket.open", "basket.add")
        for candidate in find(view.state, intent, language=view.language)[:1]
    )
