"""The fields a carrier sends with every request of one call."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from journeys.model.brief import PhoneAccess


@dataclass
class Identity:
    """Who calls whom, under which call id."""

    access: PhoneAccess
    account: str
    call: str = field(default_factory=lambda: f"CA{secrets.token_hex(16)}")
    status: str = "ringing"

    def fields(self, **more: str) -> dict[str, str]:
        """The standard fields of a voice webhook with those of what just happened."""
        return {
            "CallSid": self.call,
            "AccountSid": self.account,
            "ApiVersion": "2010-04-01",
            "Direction": "inbound",
            "CallStatus": self.status,
            "From": self.access.caller,
            "Caller": self.access.caller,
            "To": self.access.number,
            "Called": self.access.number,
            **more,
        }
