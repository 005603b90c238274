"""The customer's card statement, as far as the store's payment sandbox (or its own endpoint) tells.

GET URL?email=... -> {"entries": [{"reference", "kind", "amount", "currency", "when"}]}; amounts in minor units, always
positive; kinds hold, released, charge, refund.
"""

from __future__ import annotations

import msgspec

from journeys.channels.endpoint import ask
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from journeys.model.contact import StatementEntry


class EndpointStatement:
    """Entries of the customer with `email` at an endpoint."""

    def __init__(self, endpoint: Endpoint, email: str) -> None:
        self._endpoint, self._email = endpoint, email

    def entries(self, about: str = "", email: str = "") -> tuple[StatementEntry, ...]:
        """Oldest first; of one order or all; of this shopper, or of whoever has `email`. Raises ChannelDown."""
        answer = ask(self._endpoint, email=email or self._email)
        try:
            found = msgspec.convert(answer.get("entries"), tuple[StatementEntry, ...], strict=False)
        except msgspec.ValidationError as error:
            raise ChannelDown(f"its entries cannot be read: {error}.", where=self._endpoint.url) from error
        mine = (entry for entry in found if not about or entry.reference.casefold() == about.casefold())
        return tuple(sorted(mine, key=lambda entry: entry.when))
