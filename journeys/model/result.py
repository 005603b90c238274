"""result.json: the one document everything that shows anything reads (schema `journeys.result/1`).

Fields are added, never renamed. Paths are relative to the run's folder. Times are ISO 8601 with offset.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from journeys.model.finding import Confidence, Owner, Severity, State, Tier
from journeys.model.journey import Blame, Outcome, StepOutcome
from journeys.model.load import Load
from journeys.model.outline import Box
from journeys.model.touchpoints import Touchpoints

SCHEMA = "journeys.result/1"


@dataclass(frozen=True)
class Run:
    """Which run this is. `complete` is False when the walk was cut off; `runner` names the kind of machine.

    `visit` says that it was a visit to a shop nobody configured; `flaws` were switched on in the bundled shop.
    """

    id: str
    started: str
    finished: str
    store: str
    url: str
    versions: dict[str, str]
    seed: int
    complete: bool
    planned: int = 0
    walked: int = 0
    title: str = "Journeys"
    runner: str = ""
    visit: bool = False
    flaws: tuple[str, ...] = ()


@dataclass(frozen=True)
class Evidence:
    """One proof. `kind`: screenshot, request, fact, message, page, audit, timing, turn, mail, menu, document, statement
    or answer (a person's).

    `box` is the spot on `screenshot`; `width` and `height` are the viewport in CSS pixels that `box` refers to. `at`
    is seconds since the journey began.
    """

    kind: str
    at: float
    quote: str = ""
    url: str = ""
    screenshot: str = ""
    box: Box | None = None
    width: int = 0
    height: int = 0
    event: int = -1


@dataclass(frozen=True)
class Replays:
    """How often the friction was seen in how many looks for it."""

    hits: int
    of: int


@dataclass(frozen=True)
class FindingRecord:
    """A finding as reports show it. `id` is unique in the run; `fingerprint` is stable over runs.

    `problem` is the same for the same trouble met in other journeys or on other devices: reports show it once.
    `weighed` says why its severity is not the one its detector gave, "" where it is.
    `symptom_of` is the id of the headline finding of its cluster, "" for a headline. `index_points` is what its cluster
    adds to the journey's friction index (0 for symptoms).
    """

    id: str
    detector: str
    version: str
    severity: Severity
    tier: Tier
    confidence: Confidence
    journey: str
    step: int
    channel: str
    url: str
    device: str
    locale: str
    subject: str
    cause: str
    cluster: str
    fingerprint: str
    loose: str
    state: State
    title: str
    feels: str
    expected: str
    observed: str
    remedy: str
    source: str
    evidence: tuple[Evidence, ...]
    checklist: tuple[str, ...]
    practice: tuple[str, ...]
    gaps: tuple[str, ...]
    owner: Owner
    replays: Replays
    exposure: float = 1.0
    count: int = 1
    symptom_of: str = ""
    index_points: float = 0.0
    first_seen: str = ""
    problem: str = ""
    weighed: str = ""


@dataclass(frozen=True)
class StepRecord:
    """A step as walked. `strain` is 0 to -100 or None (not walked); `strain_low` includes probable findings.

    `at` is when it began, in seconds since the journey did. `wait_seconds` is how long the shop made the customer wait
    in it, None where nothing was done.
    """

    index: int
    keyword: str
    text: str
    file: str
    line: int
    outcome: StepOutcome
    seconds: float
    strain: float | None
    strain_low: float | None
    reason: str = ""
    screenshot: str = ""
    findings: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    expectations: tuple[ExpectationRecord, ...] = ()
    at: float = 0.0
    wait_seconds: float | None = None


@dataclass(frozen=True)
class ExpectationRecord:
    """A budget of the journey's author and whether it held."""

    text: str
    expected: str
    observed: str
    held: bool


@dataclass(frozen=True)
class Effort:
    """What the journey cost the customer. KLM seconds compare designs; they do not predict real time."""

    presses: int = 0
    keystrokes: int = 0
    pages: int = 0
    fields: int = 0
    klm_seconds: float | None = None
    wait_seconds: float = 0.0


@dataclass(frozen=True)
class JourneyRecord:
    """A journey as walked. `index` is F from confirmed findings (0 smooth, 100 not completable), `index_advisory` with
    probable ones; None when it was not walked to its end. `band` is smooth, light, heavy, severe or not-walked.
    `tries` are all tries where there was more than one; the record tells of the one that stands. `faults` are what was
    broken in it, `recovery` the six checks of what that did to the customer; both empty in a calm journey. `started` is
    the machine's time at its beginning (ISO, with its offset), "" where the evidence does not hold it.
    `handling` is the effort of each contact (see handle-effort), by its channel and issue: a measure, never scored.
    """

    id: str
    family: str
    name: str
    feature: str
    line: int
    rule: str
    tags: tuple[str, ...]
    checklist: tuple[str, ...]
    persona: str
    device: str
    locale: str
    channels: tuple[str, ...]
    outcome: Outcome
    blame: Blame
    reason: str
    index: float | None
    index_advisory: float | None
    band: str
    steps: tuple[StepRecord, ...]
    effort: Effort
    seconds: float = 0.0
    trace: str = ""
    complete: bool = True
    touchpoints: Touchpoints = field(default=Touchpoints())
    tries: tuple[Try, ...] = ()
    faults: tuple[FaultRecord, ...] = ()
    recovery: tuple[RecoveryCheck, ...] = ()
    started: str = ""
    handling: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class FaultRecord:
    """Something that was broken on purpose. Times are seconds since the journey began; -1 for never.

    `words` say it as the feature does, `target` is what it stood in front of, `step` where it was armed, `times` how
    often it was felt (0: not exercised), `first` and `last` when, `why` who ended it, `lifted_step` in which step.
    What it was for the customer: `met` tries that it stopped, `told` seconds from such a press to the first word that
    owns up to it (the longest), `said` the shop's first words, `again` seconds from its end until what was stopped
    went through.
    """

    words: str
    dependency: str
    kind: str
    family: str
    target: str
    step: int
    armed: float
    first: float = -1.0
    last: float = -1.0
    times: int = 0
    lifted: float = -1.0
    lifted_step: int = -1
    why: str = ""
    met: int = 0
    told: float = -1.0
    said: str = ""
    again: float = -1.0


@dataclass(frozen=True)
class RecoveryCheck:
    """One of the six checks of a fault journey. `reason` says why it cannot be told, `findings` what failed it."""

    name: str
    state: Literal["held", "failed", "cannot-tell"]
    reason: str = ""
    findings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Try:
    """One of several tries of a journey: how it ended."""

    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True)
class Check:
    """What became of one detector over the run. `failed` lists journeys it crashed on, with the error."""

    detector: str
    title: str
    ran: int
    clear: int
    friction: int
    cannot_tell: dict[str, int]
    failed: tuple[str, ...] = ()


@dataclass(frozen=True)
class PromiseRecord:
    """A promise the shop made, and its state on the customer clock.

    `about` is the order or contact, `step` where it was made, `closed_at` the day or time that kept or broke it,
    `proof` the seq of the event that shows it (-1: none).
    """

    what: str
    made_at: str
    channel: str
    due: str
    state: Literal["kept", "pending", "broken", "unknown"]
    journey: str = ""
    quote: str = ""
    about: str = ""
    step: int = -1
    closed_at: str = ""
    proof: int = -1


@dataclass(frozen=True)
class Rule:
    """One gate rule, shown whether it passed or not."""

    rule: str
    expected: str
    actual: str
    passed: bool
    about: Literal["shop", "harness"] = "shop"


@dataclass(frozen=True)
class Row:
    """One of the ten things a customer does. `state` is walked, not-walked or not-yet (no journey for it)."""

    id: str
    title: str
    journeys: int
    completed: int
    findings: int
    index: float | None
    state: str


@dataclass(frozen=True)
class Verdict:
    """Whether the release may go. `index` is the store's index; `worst` the id of the worst journey.

    `ranking_changes` is the share of weight draws (plus or minus 50 %) in which the order of the journeys changes.
    """

    passed: bool
    rules: tuple[Rule, ...]
    index: float | None
    worst: str
    ranking_changes: float | None = None


@dataclass(frozen=True)
class Result:
    """The whole document."""

    run: Run
    journeys: tuple[JourneyRecord, ...]
    findings: tuple[FindingRecord, ...]
    checks: tuple[Check, ...]
    promises: tuple[PromiseRecord, ...]
    verdict: Verdict
    checklist: tuple[Row, ...] = ()
    schema: str = SCHEMA
    notes: tuple[str, ...] = field(default=())
    load: Load | None = None
