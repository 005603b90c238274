"""StuckBranches: branches of the phone menu that lead nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

STUCK = frozenset({"hangup", "dead-end", "error", "loop"})
GOES_BACK = frozenset({"repeat", "back", "language"})


@dataclass(frozen=True)
class StuckBranches:
    """Paths of the menu's dead ends, and of options that only lead back though they promised something."""

    def describe(self) -> str:
        """What is asked."""
        return "the branches of the phone menu that lead nowhere"

    def answered_by(self, shopper: Shopper) -> tuple[str, ...]:
        """From the last crawl; () also without one."""
        tree = shopper.memory.menu
        if tree is None:
            return ()
        topics = {option.leads_to: option.topic for node in tree.nodes for option in node.options if option.leads_to}
        stuck = (node for node in tree.nodes if node.kind in STUCK)
        return tuple(
            node.path or "the greeting"
            for node in stuck
            if node.kind != "loop" or not _may_lead_back(node.offered, topics.get(node.path, ""))
        )


def _may_lead_back(offered: bool, topic: str) -> bool:
    """A wrong key may lead back, and so may keys that say they do, or that keyed in a number."""
    return not offered or topic in GOES_BACK or topic == ""
