"""What a release is allowed: the budgets the gate holds a run against."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Budgets:
    """`index_rise` is in index points over the baseline, per journey. `max_index` is for the worst journey, None for
    no limit.

    `blocking` names tags: only journeys with one of them can fail the gate; empty means every journey does.
    """

    max_new_s4: int = 0
    max_came_back_s3: int = 0
    index_rise: float = 5.0
    max_index: float | None = None
    max_findings: dict[str, int] | None = None
    expectations: bool = True
    blocking: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mute:
    """A finding somebody lives with for a while. `until` is an ISO date; after it the finding counts again."""

    fingerprint: str
    reason: str
    owner: str
    until: str
