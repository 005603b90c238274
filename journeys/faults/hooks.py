"""Faults inside a shop, over its own HTTP switches: the bundled shop's, or a hook pair of journeys.toml.

POST arm {fault, dependency, kind, seconds, lives} and POST disarm {fault} -> {felt, ...}; GET felt?fault= -> {felt,
first_ago, last_ago, proof, standing}. `fault` names it, `lives` is the seconds after which the shop must end it by
itself, `felt` how often anything ran into it. Bearer token; only `felt` of the answers is needed.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from journeys.channels.endpoint import ask
from journeys.errors import ChannelDown, HarnessError
from journeys.faults.catalogue import OPEN, Breakage, Truth
from journeys.faults.protocol import Proof
from journeys.model.brief import Endpoint, FaultAccess
from journeys.model.fault import Family

TRIES = 3


class HookBreaker:
    """Breaks what the shop behind `access` can break. `ours` says that the shop is the bundled one."""

    def __init__(self, access: FaultAccess, *, ours: bool = False) -> None:
        self._access, self._ours = access, ours

    @property
    def family(self) -> Family:
        """A sandbox's own switch or a company's hook."""
        return "sandbox" if self._ours else "hook"

    def target_of(self, wanted: Breakage) -> str:
        """The dependency, as the shop's own side has it."""
        return f"the shop's own {wanted.dependency} side" if wanted.inside else ""

    def truth_of(self, wanted: Breakage) -> Truth:
        """What happens inside."""
        return wanted.inside or OPEN

    def arm(self, fault: str, wanted: Breakage, seconds: float, lives: float) -> None:
        """Raises ChannelDown where the shop refuses or does not answer."""
        body = {
            "fault": fault,
            "dependency": wanted.dependency,
            "kind": wanted.kind,
            "seconds": seconds,
            "lives": lives,
        }
        ask(self._door(self._access.arm), "POST", body=body)

    def felt(self, fault: str) -> Proof:
        """Nothing is known before the end where the shop has no address to ask. Raises ChannelDown."""
        if not self._access.felt:
            return Proof(known=False)
        return self._proof(ask(self._door(self._access.felt), fault=fault))

    def disarm(self, fault: str) -> Proof:
        """Tried again before it is given up. Raises ChannelDown."""
        for _ in range(TRIES - 1):
            with suppress(ChannelDown):
                return self._proof(ask(self._door(self._access.disarm), "POST", body={"fault": fault}))
        return self._proof(ask(self._door(self._access.disarm), "POST", body={"fault": fault}))

    def _door(self, url: str) -> Endpoint:
        return Endpoint(url, self._access.token)

    def _proof(self, told: dict[str, Any]) -> Proof:
        times = told.get("felt")
        if isinstance(times, bool) or not isinstance(times, int) or times < 0:
            raise HarnessError(
                'the shop does not say how often its fault was felt ("felt").', where=self._access.disarm
            )
        ago = [told.get(name) for name in ("first_ago", "last_ago")]
        first, last = (float(one) if isinstance(one, int | float) and times else None for one in ago)
        return Proof(times, str(told.get("proof", ""))[:300], first, last, told.get("standing") is not False)
