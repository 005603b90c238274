from __future__ import annotations

import pytest

from journeys.errors import HarnessError, NotBreakable, NotExercised, UsageError
from journeys.faults.board import FaultBoard
from journeys.faults.protocol import Proof
from journeys.model.event import Note
from journeys.model.fault import FaultArmed, FaultFelt, FaultLifted
from tests.faults.sandbox import Bench

FELT = Proof(2, "POST /pay", 9.0, 1.0)


def test_a_fault_is_armed_felt_and_lifted_in_the_evidence() -> None:
    bench = Bench()
    board = bench.board()
    armed = board.arm("payment-answer-lost")
    assert (armed.family, armed.target, armed.charged, armed.ordered) == ("sandbox", "the till", "yes", "no")
    assert armed.required
    assert board.standing == (armed,)
    assert board.felt() == ()
    bench.breaker.proof = FELT
    assert board.felt() == (FaultFelt(armed.fault, 2, "POST /pay", 91.0, 99.0),)
    assert board.felt() == ()
    assert board.lift() == (FaultLifted(armed.fault, "step", 2),)
    board.finish()
    assert [type(body) for body in bench.bodies] == [FaultArmed, FaultFelt, FaultLifted]
    assert bench.breaker.armed == [(armed.fault, 0.0, 60.0)]


def test_where_nobody_tells_before_the_end_it_is_said() -> None:
    bench = Bench()
    board = bench.board()
    board.arm("payment-error")
    assert board.told
    bench.breaker.proof = Proof(known=False)
    assert not board.told


def test_what_was_never_felt_is_not_exercised() -> None:
    bench = Bench()
    board = bench.board()
    board.arm("payment-error")
    board.lift("step")
    with pytest.raises(NotExercised, match="not exercised"):
        board.finish()
    board.finish()  # said once
    assert bench.bodies[-1] == FaultLifted(bench.breaker.gone[0], "step", 0)


def test_the_end_of_a_journey_mends_everything() -> None:
    bench = Bench()
    board = bench.board()
    bench.breaker.proof = FELT
    for name in ("payment-error", "payment-no-answer"):
        board.arm(name)
    board.finish("interrupted")
    assert len(bench.breaker.gone) == 2
    assert {body.why for body in bench.bodies if isinstance(body, FaultLifted)} == {"interrupted"}


def test_one_that_ended_by_itself_is_written_down_as_that() -> None:
    bench = Bench()
    board = bench.board()
    board.arm("payment-error")
    bench.breaker.proof = Proof(1, "POST /pay", 70.0, 70.0, standing=False)
    board.felt()
    assert isinstance(bench.bodies[-1], FaultLifted)
    assert (bench.bodies[-1].why, bench.bodies[-1].times) == ("time-to-live", 1)
    assert not board.standing


def test_a_fault_that_cannot_be_lifted_is_never_a_good_end() -> None:
    bench = Bench()
    board = bench.board()
    board.arm("payment-error")
    bench.breaker.dead = True
    with pytest.raises(HarnessError, match="could not be lifted"):
        board.finish()
    (note,) = (body for body in bench.bodies if isinstance(body, Note))
    assert "within 60 seconds" in note.text


@pytest.mark.parametrize(
    ("name", "words"), [("carrier-error", "nothing here can"), ("payment-gone", "no fault called")]
)
def test_what_cannot_be_broken_is_said(name: str, words: str) -> None:
    with pytest.raises(NotBreakable, match=words):
        Bench().board().arm(name)


def test_nothing_is_broken_before_it_is_known_to_be_allowed() -> None:
    bench = Bench()

    def refuse() -> None:
        raise UsageError("not yours.")

    board = FaultBoard([bench.breaker], lambda _body: 0, lambda: 0.0, refuse)
    with pytest.raises(UsageError):
        board.arm("payment-error")
    assert not bench.breaker.armed
    assert not board.standing
