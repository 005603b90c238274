"""What a detector says: clear, friction, or cannot tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.model.outline import Box

Severity = Literal["S1", "S2", "S3", "S4"]
Tier = Literal["A", "B", "C"]
Confidence = Literal["confirmed", "probable", "unconfirmed"]
State = Literal["new", "known", "changed", "fixed", "came-back", "not-checked", "muted"]
Owner = Literal["shop", "fulfilment", "service", "billing", "marketing", "it"]

SEVERITIES: tuple[Severity, ...] = ("S1", "S2", "S3", "S4")


@dataclass(frozen=True)
class Meta:
    """What every detector declares about itself.

    `title` is the sentence for a clear check, `trouble` names the customer's trouble when it fires (a noun phrase).
    `feels` continues "a customer may feel: ...". `remedy` says what to do, in one sentence.
    `source` names where the threshold comes from, for people. `major` is the version that fingerprints carry.
    `device_bound` and `locale_bound` say whether device or locale belong to the fingerprint.
    """

    id: str
    title: str
    trouble: str
    feels: str
    remedy: str
    source: str
    group: str
    tier: Tier
    owner: Owner
    checklist: tuple[str, ...]
    practice: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    since: str = "0.1"
    major: int = 1
    device_bound: bool = False
    locale_bound: bool = False

    @property
    def version(self) -> str:
        """`id@major` as findings carry it."""
        return f"{self.id}@{self.major}"


@dataclass(frozen=True)
class Proof:
    """One piece of evidence: the seq of an event, with the spot on its screenshot and the words quoted, masked."""

    event: int
    quote: str = ""
    box: Box | None = None


@dataclass(frozen=True)
class Friction:
    """A detector found a customer's trouble.

    `subject` is the subject key (field key, or role + accessible name, or landmark + role); `loose` the same without
    the accessible name. `cause` is the cause key: what findings with one cause share (`action:12`, `request:POST /pay`,
    `facts:item:mug/unit_price`, `field:shipping.email@/checkout`). `step` is a step index. `exposure` is the share of
    this journey's customers who meet it (1.0 mandatory, 0.5 promoted, 0.2 rare). `rule` refines ids such as a11y.
    Without proof it is not a finding: `proofs` must not be empty.
    """

    severity: Severity
    confidence: Confidence
    step: int
    subject: str
    cause: str
    cause_class: str
    expected: str
    observed: str
    proofs: tuple[Proof, ...]
    url: str = ""
    loose: str = ""
    exposure: float = 1.0
    count: int = 1
    rule: str = ""
    title: str = ""


@dataclass(frozen=True)
class Clear:
    """The detector looked at `count` places and found nothing wrong."""

    count: int = 1


@dataclass(frozen=True)
class CannotTell:
    """The detector could not decide; `detail` says why in one sentence."""

    reason: Literal["not-reached", "not-applicable", "evidence-missing"]
    detail: str = ""


Observation = Friction | Clear | CannotTell
