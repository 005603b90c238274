"""One journey being walked: its steps and its end, written into its ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from journeys.errors import HarnessError
from journeys.evidence.ledger import Ledger
from journeys.gherkin.reading import StepText
from journeys.model.event import Expectation, JourneyBegan, JourneyEnded, StepBegan, StepEnded
from journeys.model.fault import Lift
from journeys.model.journey import Journey
from journeys.run.notebook import Notebook
from journeys.run.outcome import COMPLETED, Ending, ending_of
from journeys.run.plan import OUTCOME, TOLD


class Walk:
    """The frame events of one journey.

    `keep_trace(ending)` gives the blob of a trace, or "", before the journey is closed; `told()` what the shopper told.
    `mend(why)` lifts what was broken on purpose before the journey is closed, however it ends, and raises HarnessError
    where that failed or proved nothing. `seconds` is how long the walk may take, 0 for no limit.
    `failed` are the expectations
    that did not hold, with feature file and line. `properties` are those of the test report.
    """

    def __init__(
        self,
        journey: Journey,
        steps: tuple[StepText, ...],
        ledger: Ledger,
        properties: list[tuple[str, object]] | None = None,
    ) -> None:
        self.journey, self.steps, self.ledger = journey, steps, ledger
        self.notebook = Notebook(ledger)
        self.ending: Ending | None = None
        self.keep_trace: Callable[[Ending], str] = lambda _ending: ""
        self.told: Callable[[], str] = str
        self.mend: Callable[[Lift], None] = lambda _why: None
        self.seconds = 0.0
        self.failed: list[tuple[str, Expectation]] = []
        self._properties = properties if properties is not None else []
        self._index, self._open, self._since = -1, False, 0.0
        ledger.record(JourneyBegan(journey, datetime.now(UTC).isoformat(timespec="milliseconds")))

    @property
    def place(self) -> str:
        """Feature file and line of the step being walked, or of the scenario before the first."""
        line = self.steps[self._index].line if 0 <= self._index < len(self.steps) else self.journey.line
        return f"{self.journey.feature}:{line}"

    @property
    def sentence(self) -> str:
        """The step being walked, as written; "" before the first."""
        if not 0 <= self._index < len(self.steps):
            return ""
        return f"{self.steps[self._index].keyword} {self.steps[self._index].text}"

    def step_began(self, *, mandatory: bool = True) -> None:
        """The next step starts; `mandatory` is False where a customer could leave it out."""
        self._index += 1
        self._open, self._since = True, self.ledger.now
        step = self.steps[self._index]
        self.ledger.record(StepBegan(self._index, step.keyword, step.text, self.journey.feature, step.line, mandatory))

    def step_passed(self) -> None:
        """The step's body returned; expectations that did not hold make it a failed step, and the walk goes on."""
        failed = self.notebook.failed[len(self.failed) :]
        self.failed += [(self.place, expectation) for expectation in failed]
        reason = "; ".join(f"expected {e.expected}, observed {e.observed}" for e in failed)
        self._step_ended(Ending("completed", "failed", "", reason) if failed else COMPLETED)

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Whatever stops the body ends the journey, with its reason; it is raised on."""
        try:
            yield
        except BaseException as error:
            self.end(ending_of(error))
            raise

    def end(self, ending: Ending = COMPLETED) -> None:
        """Close the journey, once: the open step, those not reached, the journey itself."""
        if self.ending is not None:
            return
        self.ending = ending = self._mended(ending)
        if self._open:
            self._step_ended(ending)
        trace = self.keep_trace(ending)
        for index in range(self._index + 1, len(self.steps)):
            step = self.steps[index]
            self.ledger.record(StepBegan(index, step.keyword, step.text, self.journey.feature, step.line))
            self.ledger.record(StepEnded(index, "skipped", 0.0, "Not reached."))
        told = self.told()
        self._properties += [(TOLD, told)] * bool(told)
        self._properties.append((OUTCOME, (ending.outcome, self.ledger.mask.text(ending.reason))))
        self.ledger.record(JourneyEnded(ending.outcome, ending.blame, ending.reason, trace))

    def _mended(self, ending: Ending) -> Ending:
        """What was broken on purpose is mended; where that fails or it was never felt, no journey is a good one."""
        try:
            self.mend("interrupted" if ending.outcome == "robot-failed" else "scenario-ended")
        except HarnessError as error:
            return ending if ending.outcome == "robot-failed" else ending_of(error)
        return ending

    def close(self) -> None:
        """Close the ledger."""
        self.ledger.close()

    def _step_ended(self, ending: Ending) -> None:
        self._open = False
        seconds = round(self.ledger.now - self._since, 3)
        self.ledger.record(StepEnded(self._index, ending.step, seconds, ending.reason, self.notebook.picture))
