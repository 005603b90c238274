"""A number that can be called."""

from __future__ import annotations

import secrets
from dataclasses import replace

from journeys.channels.phone.call import TwimlCall
from journeys.channels.phone.limits import Limits
from journeys.channels.phone.webhook import DEADLINE, Webhooks
from journeys.model.brief import PhoneAccess

NUMBER, CALLER = "+15005550006", "+15005550010"


class TwimlLine:
    """The line at a webhook. Every call is a call of its own: own id, own cookies, own connections."""

    def __init__(self, access: PhoneAccess, limits: Limits | None = None, deadline: float = DEADLINE) -> None:
        self._access = replace(access, number=access.number or NUMBER, caller=access.caller or CALLER)
        self._limits = limits or Limits()
        self._deadline = deadline
        self._account = f"AC{secrets.token_hex(16)}"

    def call(self) -> TwimlCall:
        """Dial; nothing is asked of the line before `listen`."""
        return TwimlCall(self._access, Webhooks(self._access.token, self._deadline), self._account, self._limits)
