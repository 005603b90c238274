"""SandboxPerson: a stand-in for somebody who opens a parcel of the bundled shop and answers what is asked about it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from journeys.model.contact import HumanAnswer
from journeys.shopper.actions import AskPerson

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class Unbox:
    """Ask for a look at the parcel, and have the stand-in answer from what the shop packed."""

    def describe(self) -> str:
        return AskPerson("packaging").describe()

    def perform_as(self, shopper: Shopper) -> None:
        shopper.does(AskPerson("packaging"))
        assert shopper.instruments
        address = urljoin(shopper.brief.url, f"/__sandbox__/parcels/{shopper.memory.about}")
        inside = json.loads(shopper.instruments.fetch(address).data)["inside"]
        for question, found in inside.items():
            answer, rating = ("", found) if isinstance(found, int) else (found, 0)
            shopper.ledger.record(HumanAnswer("packaging", question, answer, rating, by="SandboxPerson", sheet="one"))
