"""MendProcess: what was broken works again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.contacting.seconds import let_pass
from journeys.shopper.recovering.meeting import faults_of

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

GRACE = 30.0  # seconds past its own time that a dead line gets to come back


@dataclass(frozen=True)
class MendProcess:
    """Mend everything after `seconds` of the customer's time, or when it is alive again by itself before."""

    seconds: float = 0.0
    alone: bool = False

    def describe(self) -> str:
        """The step's title."""
        return "Wait until it is back"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises HarnessError where it could not be mended."""
        faults = faults_of(shopper)
        until = shopper.ledger.now + self.seconds
        if self.alone:
            longest = max([armed.seconds for armed in faults.standing], default=0.0) + GRACE
            until = shopper.ledger.now + longest
            while faults.standing and shopper.ledger.now < until:
                shopper.look(picture=False)
                faults.felt()
        elif not let_pass(shopper, self.seconds, "a process is broken"):
            while faults.standing and shopper.ledger.now < until:
                shopper.look(picture=False)
                faults.felt()
        faults.lift("step")
