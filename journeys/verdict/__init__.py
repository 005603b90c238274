"""From evidence to verdict: run the detectors, merge causes, score, compare with the baseline, apply the gate. Pure."""

from journeys.verdict.gate import exit_code
from journeys.verdict.judge import judge

__all__ = ["exit_code", "judge"]
