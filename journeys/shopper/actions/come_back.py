"""ComeBack: return on another day and go on where one had to stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.mailing import kind_of
from journeys.shopper.contacting.seconds import let_pass
from journeys.shopper.errors import NotOffered
from journeys.shopper.post.letterbox import empty
from journeys.shopper.recovering.returning import go_on, look_again

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

HOUR = 3600.0


@dataclass(frozen=True)
class ComeBack:
    """Come back after `hours`: to the shop's address, or by the link of the shop's last mail."""

    hours: float = 0.0
    by_mail: bool = False

    def describe(self) -> str:
        """The step's title."""
        return "Come back and go on"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where no mail of the shop has a link."""
        let_pass(shopper, self.hours * HOUR, "comes back another day")
        if self.by_mail:
            shopper.opens(_link(shopper))
        else:
            look_again(shopper, "returned")
        go_on(shopper, "link" if self.by_mail else "session", self.hours * HOUR)


def _link(shopper: Shopper) -> str:
    for _, mail in reversed(empty(shopper)):
        links = [link.url for link in mail.links if link.url.startswith(("http:", "https:"))]
        if links and kind_of(mail) != "marketing":
            return links[0]
    raise NotOffered("No mail of the shop leads back to it.")
