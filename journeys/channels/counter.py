"""The counter at which a robot's parcel is handed in: a hook of the store's sandbox, since robots carry nothing.

POST {"hand_in": return reference or label number} -> any JSON object once the parcel counts as handed in.
"""

from __future__ import annotations

from journeys.channels.endpoint import ask
from journeys.model.brief import Endpoint


class EndpointCounter:
    """A counter at an endpoint of the store."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    def hand_in(self, parcel: str) -> None:
        """Give the parcel with this label or reference away. Raises ChannelDown, also for a number nobody knows."""
        ask(self._endpoint, "POST", body={"hand_in": parcel})
