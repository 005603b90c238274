"""One walk of one shopper in the crowd: every step timed, and told whether it worked and whether the shop said so."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from journeys.errors import JourneysError
from journeys.load.client import CrowdClient, Tell
from journeys.load.said import said, wrong_about
from journeys.model.load import Standing
from journeys.shopper.actions import OpenBasket
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks, WalkEnds
from journeys.shopper.judging import basket_count
from journeys.shopper.protocols import Doing
from journeys.shopper.shopper import Shopper

NOT_THE_SHOPS = (LostWay, NotOffered)
"""What the robot could not do; there is nothing the shop should have said."""


class RefusedError(Exception):
    """The shop refused, openly and as it should: a good end of a walk that did not reach its goal."""


class CrowdWalk:
    """What a user class gets: `does` for steps. `pause` waits as long as a customer thinks between two of them.

    `leaving` is a link that unsubscribes, "" where a plan made none. `broken` says how the plan's faults are now.
    """

    def __init__(
        self,
        shopper: Shopper,
        client: CrowdClient | None,
        tell: Tell,
        pause: Callable[[], None],
        *,
        leaving: str = "",
        broken: Callable[[], tuple[Standing, ...]] = tuple,
    ) -> None:
        self.shopper, self.leaving, self._broken = shopper, leaving, broken
        self.walking = 0.0
        self._client, self._tell, self._pause = client, tell, pause

    def does(self, action: Doing, *, fair: bool = False) -> None:
        """Do an action as one step. Raises RefusedError where a refusal is `fair` and the shop gave its reason.

        Any other failure is told with its words, and whether the shop let the customer know; then it is raised.
        """
        self._pause()
        began, name = time.monotonic(), action.describe()
        if self._client:
            self._client.waited = 0.0
        try:
            self.shopper.does(action)
        except (WalkEnds, JourneysError, OSError) as error:
            self._failed(name, self._took(began), error, fair=fair)
            raise
        self._tell("step", name, self._took(began), "")

    def is_refused(self, action: Doing) -> None:
        """Do what the shop must refuse, and say why. Raises ShopBlocks where it does not refuse."""
        try:
            self.does(action, fair=True)
        except RefusedError:
            return
        raise ShopBlocks(f"{action.describe()}: the shop was expected to refuse, and did not.")

    def tries(self, action: Doing, *, times: int = 1, wait: Callable[[], None] | None = None) -> bool:
        """Do an action again until it works, at most `times`; whether it did. After a failure the basket is looked at.

        `wait` is called before every further try. Failures before the last are told as steps; they fail no walk.
        """
        for turn in range(times):
            if turn and wait:
                wait()
            try:
                self.does(action)
            except (WalkEnds, JourneysError, OSError):
                if turn == times - 1:
                    raise
                self._look_at_basket()
            else:
                return True
        return False

    @contextmanager
    def impatiently(self) -> Iterator[None]:
        """Whatever is sent inside is sent twice at once, the first time."""
        assert self._client
        self._client.impatient = True
        try:
            yield
        finally:
            self._client.impatient = False

    def _took(self, began: float) -> float:
        took = time.monotonic() - began
        self.walking += took
        return took

    def _failed(self, name: str, took: float, error: Exception, *, fair: bool) -> None:
        words = self._said()
        if fair and words:
            self._tell("step", name, took, "")
            raise RefusedError(words)
        self._tell("step", name, took, str(error) or type(error).__name__)
        if not isinstance(error, NOT_THE_SHOPS):
            waited = self._client.waited if self._client else took  # he may have insisted since he was told
            self._tell("truth", name, waited, wrong_about(words, self.shopper.brief.locale, self._broken()))

    def _said(self) -> str:
        """What the shop let the customer know, "" when it let him know nothing."""
        try:
            return said(self.shopper.view)
        except (WalkEnds, JourneysError, OSError):
            return ""

    def _look_at_basket(self) -> None:
        """After a failure: is what the customer chose still there?"""
        began = time.monotonic()
        try:
            self.shopper.does(OpenBasket())
            count = basket_count(self.shopper.view)
        except (WalkEnds, JourneysError, OSError) as error:
            self._tell("basket", "Look at the basket again", self._took(began), str(error))
            return
        self._tell("basket", "Look at the basket again", self._took(began), "" if count else "the basket is empty")
