"""The books of one shopper at an endpoint of the store: orders, and the money behind them.

GET URL?email=... -> {"orders": [{number, state, payment, total, currency, when, intent, confirmed}], "charges": [{id,
held, taken, refunded, currency, when, order, intent}]}; amounts in minor units; `intent`, `confirmed` may be missing.
"""

from __future__ import annotations

import msgspec

from journeys.channels.endpoint import ask
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from journeys.model.fault import BookCharge, BookOrder


class EndpointBooks:
    """What an endpoint says of the customer with `email`. `ours` says that it is the bundled shop's."""

    def __init__(self, endpoint: Endpoint, email: str, *, ours: bool = False) -> None:
        self._endpoint, self._email, self._ours = endpoint, email, ours

    @property
    def ours(self) -> bool:
        """Whether they are the bundled shop's."""
        return self._ours

    def read(self) -> tuple[tuple[BookOrder, ...], tuple[BookCharge, ...]]:
        """Orders and charges. Raises ChannelDown."""
        told = ask(self._endpoint, email=self._email)
        try:
            orders = msgspec.convert(told.get("orders"), tuple[BookOrder, ...], strict=False)
            charges = msgspec.convert(told.get("charges"), tuple[BookCharge, ...], strict=False)
        except msgspec.ValidationError as error:
            raise ChannelDown(f"its books cannot be read: {error}.", where=self._endpoint.url) from error
        return orders, charges
