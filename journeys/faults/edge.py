"""Faults between browser and shop: on any shop, by an address pattern or by what a call is for."""

from __future__ import annotations

from collections.abc import Callable

from journeys.channels.protocols import Edge, EdgeProof, EdgeRule
from journeys.faults.calls import Call
from journeys.faults.catalogue import Breakage, Truth
from journeys.faults.protocol import Proof
from journeys.model.fault import Family

ALL = "*"


class EdgeBreaker:
    """Breaks the line of one browser. `call(target)` says which request a target is, None where nobody knows."""

    def __init__(self, edge: Edge, call: Callable[[str], Call | None]) -> None:
        self._edge, self._call = edge, call

    @property
    def family(self) -> Family:
        """Between browser and shop."""
        return "edge"

    def target_of(self, wanted: Breakage) -> str:
        """The request, by method and address; "" where nobody knows which one it is."""
        if wanted.target == ALL:
            return "everything the browser asks for"
        call = self._call(wanted.target) if wanted.target else None
        return f"the {wanted.target} call ({call.words})" if call else ""

    def truth_of(self, wanted: Breakage) -> Truth:
        """What happens at the edge."""
        return wanted.edge

    def arm(self, fault: str, wanted: Breakage, seconds: float, lives: float) -> None:
        """Nothing outlives the browser, so `lives` has no part in it."""
        del lives
        call = Call("", ALL) if wanted.target == ALL else self._call(wanted.target)
        assert call, "target_of was asked before"
        self._edge.break_line(fault, EdgeRule(wanted.kind, call.pattern, call.method, seconds))

    def felt(self, fault: str) -> Proof:
        """As the browser counted."""
        return _proof(self._edge.proof(fault))

    def disarm(self, fault: str) -> Proof:
        """The line is whole again."""
        return _proof(self._edge.mend(fault))


def _proof(proof: EdgeProof) -> Proof:
    return Proof(proof.times, proof.request, proof.first_ago, proof.last_ago, proof.standing)
