"""A shopper who already knows some facts, for questions and expectations that look back on the walk."""

from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper import Shopper
from journeys.shopper.memory import Noticed
from tests.shopper.fake import one, shopper_on

NOTHING = '- main:\n  - heading "Welcome" [level=1]\n'


def knowing(*facts: Fact, snapshot: str = NOTHING) -> Shopper:
    """A shopper on one page who has met these facts, in this order."""
    shopper, _ = shopper_on(one(snapshot))
    shopper.look()
    shopper.memory.facts.extend(Noticed(0, fact) for fact in facts)
    return shopper
