"""A breaker in memory, and a board around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from journeys.errors import ChannelDown
from journeys.faults.board import FaultBoard
from journeys.faults.catalogue import Breakage, Truth
from journeys.faults.protocol import Proof
from journeys.model.event import Body
from journeys.model.fault import Family


@dataclass
class SandboxBreaker:
    """Breaks payments only; `proof` is what it tells, `dead` says that it does not answer any more."""

    family: Family = "sandbox"
    proof: Proof = Proof()  # noqa: RUF009 - frozen
    dead: bool = False
    armed: list[tuple[str, float, float]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    def target_of(self, wanted: Breakage) -> str:
        return "the till" if wanted.dependency == "payment" else ""

    def truth_of(self, wanted: Breakage) -> Truth:
        return wanted.inside or ("unknown", "unknown")

    def arm(self, fault: str, wanted: Breakage, seconds: float, lives: float) -> None:
        del wanted
        self.armed.append((fault, seconds, lives))

    def felt(self, fault: str) -> Proof:
        assert fault
        return self.proof

    def disarm(self, fault: str) -> Proof:
        if self.dead:
            raise ChannelDown("it does not answer.", where="hook")
        self.gone.append(fault)
        return self.proof


@dataclass
class Bench:
    """A board with what it wrote down; its clock stands at 100 seconds."""

    breaker: SandboxBreaker = field(default_factory=SandboxBreaker)
    bodies: list[Body] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def board(self) -> FaultBoard:
        def record(body: Body) -> int:
            self.bodies.append(body)
            return len(self.bodies) - 1

        return FaultBoard([self.breaker], record, lambda: 100.0, lambda: self.asked.append("may I?"), lives=60.0)
