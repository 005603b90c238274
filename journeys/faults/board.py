"""The faults of one journey: armed by a step, proved to be felt, lifted for sure, all written into the evidence."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from journeys.errors import HarnessError, NotBreakable, NotExercised
from journeys.faults.catalogue import CATALOGUE, Breakage
from journeys.faults.protocol import Breaker, Proof, Turns
from journeys.model.event import Body, Note
from journeys.model.fault import FaultArmed, FaultFelt, FaultLifted, Lift

LIVES = 120.0  # seconds until a fault ends by itself: as long as a journey may take


@dataclass
class _Standing:
    armed: FaultArmed
    breaker: Breaker
    times: int = 0
    first: float = -1.0


class FaultBoard:
    """Arms faults with the first of `breakers` that can break what is wanted.

    `record` writes a body down, `now` is seconds since the journey began, `lives` how long a fault may outlive whoever
    armed it. `allowed` raises UsageError where the store is not ours to break; it is asked once. `turns` is that one of
    the breakers whose faults come and go by a plan of their own: what a step breaks and mends there is waited for.
    """

    def __init__(
        self,
        breakers: Sequence[Breaker],
        record: Callable[[Body], int],
        now: Callable[[], float],
        allowed: Callable[[], object],
        lives: float = LIVES,
        turns: Turns | None = None,
    ) -> None:
        self._breakers, self._record, self._now = tuple(breakers), record, now
        self._allowed, self._lives, self._asked = allowed, lives, False
        self._turns = turns
        self._standing: list[_Standing] = []
        self._unfelt: list[FaultArmed] = []

    @property
    def standing(self) -> tuple[FaultArmed, ...]:
        """Faults that are armed now."""
        return tuple(one.armed for one in self._standing)

    @property
    def told(self) -> bool:
        """Whether it is known of every fault, while it stands, that it is felt."""
        return all(one.breaker.felt(one.armed.fault).known for one in self._standing)

    def permit(self) -> None:
        """Raises UsageError where the store is not ours to try anything on; asked once."""
        if not self._asked:
            self._allowed()
            self._asked = True

    def arm(self, name: str, seconds: float = 0.0) -> FaultArmed:
        """Break something. Raises NotBreakable where it cannot be broken here, UsageError where it may not be."""
        wanted = CATALOGUE.get(name)
        if wanted is None:
            raise NotBreakable(f"there is no fault called {name!r}.", do=f"Faults: {', '.join(CATALOGUE)}.")
        breaker = next((one for one in self._breakers if one.target_of(wanted)), None)
        if breaker is None:
            raise NotBreakable(f"nothing here can break this: {wanted.words.lower()}.")
        self.permit()
        if self._turns is not None and self._turns is breaker:
            self._turns.await_begin(wanted)
        fault = f"{name}-{secrets.token_hex(3)}"
        armed = self._armed(fault, wanted, breaker, seconds or wanted.seconds)
        self._standing.append(_Standing(armed, breaker))  # before it stands: an answer that is lost leaves it standing
        self._record(armed)
        breaker.arm(fault, wanted, armed.seconds, self._lives)
        return armed

    def felt(self) -> tuple[FaultFelt, ...]:
        """What was felt since this was asked last. Writes it down, and the end of faults that ended by themselves."""
        found = []
        for one in tuple(self._standing):
            proof = one.breaker.felt(one.armed.fault)
            found += self._note(one, proof)
            if not proof.standing:
                self._end(one, "time-to-live")
        return tuple(found)

    def lift(self, why: Lift = "step") -> tuple[FaultLifted, ...]:
        """Mend everything. Raises HarnessError, after all was tried, where something could not be mended."""
        lifted, troubles = [], []
        for one in tuple(self._standing):
            try:
                if why == "step" and self._turns is not None and self._turns is one.breaker:
                    self._turns.await_end(one.armed.fault)
                self._note(one, one.breaker.disarm(one.armed.fault))
            except HarnessError as error:
                troubles.append(str(error))
                self._standing.remove(one)
                words = f"{one.armed.words}: could not be lifted and ends by itself within {self._lives:g} seconds"
                self._record(Note("fault-not-lifted", f"{words} ({error})"))
                continue
            lifted.append(self._end(one, why))
        if troubles:
            raise HarnessError(f"a fault could not be lifted: {troubles[0]}")
        return tuple(lifted)

    def finish(self, why: Lift = "scenario-ended") -> None:
        """The end of the journey: mend everything. Raises NotExercised when a fault was armed and never felt."""
        self.lift(why)
        if self._unfelt:
            words = "; ".join(one.words for one in self._unfelt)
            self._unfelt = []
            raise NotExercised(
                f"not exercised: the fault was armed and never felt ({words}).",
                do="Does the journey reach what it breaks?",
            )

    def _armed(self, fault: str, wanted: Breakage, breaker: Breaker, seconds: float) -> FaultArmed:
        charged, ordered = breaker.truth_of(wanted)
        return FaultArmed(
            fault=fault,
            family=breaker.family,
            kind=wanted.kind,
            dependency=wanted.dependency,
            target=breaker.target_of(wanted),
            words=wanted.words,
            required=wanted.required,
            charged=charged,
            ordered=ordered,
            seconds=seconds,
            lives=self._lives,
        )

    def _note(self, one: _Standing, proof: Proof) -> list[FaultFelt]:
        if proof.times <= one.times:
            return []
        now = self._now()
        first = now - proof.first_ago if proof.first_ago is not None else -1.0
        one.first = one.first if one.first >= 0 else max(first, -1.0)
        last = now - proof.last_ago if proof.last_ago is not None else now
        one.times = proof.times
        felt = FaultFelt(one.armed.fault, proof.times, proof.words, round(one.first, 3), round(last, 3))
        self._record(felt)
        return [felt]

    def _end(self, one: _Standing, why: Lift) -> FaultLifted:
        self._standing.remove(one)
        if not one.times:
            self._unfelt.append(one.armed)
        lifted = FaultLifted(one.armed.fault, why, one.times)
        self._record(lifted)
        return lifted
