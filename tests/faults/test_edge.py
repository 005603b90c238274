from __future__ import annotations

from dataclasses import dataclass, field

from journeys.channels.protocols import EdgeProof, EdgeRule
from journeys.faults.calls import Call
from journeys.faults.catalogue import CATALOGUE
from journeys.faults.edge import EdgeBreaker
from journeys.faults.protocol import Proof


@dataclass
class SandboxEdge:
    rules: dict[str, EdgeRule] = field(default_factory=dict)

    def break_line(self, name: str, rule: EdgeRule) -> None:
        self.rules[name] = rule

    def proof(self, name: str) -> EdgeProof:
        return EdgeProof(int(name in self.rules), "POST x", 2.0, 2.0)

    def mend(self, name: str) -> EdgeProof:
        return EdgeProof(1, "POST x", 3.0, 3.0, standing=False)


def breaker(call: Call | None) -> tuple[EdgeBreaker, SandboxEdge]:
    edge = SandboxEdge()
    return EdgeBreaker(edge, lambda _target: call), edge


def test_a_known_call_is_broken() -> None:
    one, edge = breaker(Call("POST", "*/pay"))
    wanted = CATALOGUE["order-answer-lost"]
    assert one.target_of(wanted) == "the order call (POST */pay)"
    assert one.truth_of(wanted) == ("yes", "yes")
    one.arm("f", wanted, 0.0, 60.0)
    assert edge.rules == {"f": EdgeRule("answer-lost", "*/pay", "POST")}
    assert one.felt("f") == Proof(1, "POST x", 2.0, 2.0)
    assert one.disarm("f") == Proof(1, "POST x", 3.0, 3.0, standing=False)


def test_a_call_nobody_knows_cannot_be_broken() -> None:
    one, _ = breaker(None)
    assert one.target_of(CATALOGUE["order-error"]) == ""
    assert one.target_of(CATALOGUE["mail-refused"]) == ""


def test_a_dead_line_needs_no_call() -> None:
    one, edge = breaker(None)
    one.arm("f", CATALOGUE["network-offline"], 10.0, 60.0)
    assert one.target_of(CATALOGUE["network-offline"]) == "everything the browser asks for"
    assert edge.rules == {"f": EdgeRule("offline", "*", "", 10.0)}
