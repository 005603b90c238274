"""A number that can be called."""

from __future__ import annotations

import secrets
from dataclasses import replace

from journeys.channels.endpoint import ask
from journeys.channels.phone.call import TwimlCall
from journeys.channels.phone.limits import Limits
from journeys.channels.phone.webhook import DEADLINE, Webhooks
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint, PhoneAccess
from journeys.model.contact import CallReceived

NUMBER, CALLER = "+15005550006", "+15005550010"


class TwimlLine:
    """The line at a webhook. Every call is a call of its own: own id, own cookies, own connections."""

    def __init__(self, access: PhoneAccess, limits: Limits | None = None, deadline: float = DEADLINE) -> None:
        self._access = replace(access, number=access.number or NUMBER, caller=access.caller or CALLER)
        self._limits = limits or Limits()
        self._deadline = deadline
        self._account = f"AC{secrets.token_hex(16)}"
        self._calls: list[TwimlCall] = []

    @property
    def number(self) -> str:
        """The number that is dialled."""
        return self._access.number

    @property
    def caller(self) -> str:
        """The customer's own number."""
        return self._access.caller

    def received(self) -> tuple[CallReceived, ...] | None:
        """Calls to the customer's number: GET calls?to=NUMBER -> {"calls": [{when, from, status}]}."""
        if not self._access.calls:
            return None
        door = Endpoint(self._access.calls, self._access.calls_token)
        listed = ask(door, to=self._access.caller).get("calls")
        try:
            found = [
                CallReceived(str(c["when"]), str(c.get("from", "")), str(c.get("status", ""))) for c in listed or ()
            ]
        except (TypeError, KeyError, AttributeError) as error:
            raise ChannelDown("its list of calls cannot be read.", where=door.url) from error
        return tuple(sorted(found, key=lambda one: one.when))

    def close(self) -> None:
        """End every call that goes on."""
        for call in self._calls:
            call.hang_up()

    def call(self) -> TwimlCall:
        """Dial; nothing is asked of the line before `listen`."""
        hooks = Webhooks(self._access.token, self._deadline)
        call = TwimlCall(self._access, hooks, self._account, self._limits)
        self._calls = [*self._calls[-1:], call]  # the one before may go on; older ones are over
        return call
