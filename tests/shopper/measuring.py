"""Instruments that measure nothing and say so: what shoppers do with measurements can be seen without a browser."""

from __future__ import annotations

from journeys.model.event import Audited, Timing


class SandboxInstruments:
    """Every page passes every rule, comes in a second, and every link answers, but for those in `answers`."""

    def __init__(self, answers: dict[str, tuple[int, str]] | None = None) -> None:
        self._answers = answers or {}

    def audit(self) -> Audited:
        return Audited("https://shop.example/", -1, "sandbox")

    def timing(self, url: str, loads: int) -> Timing:
        return Timing(url, lcp_ms=(1000.0,) * loads)

    def status_of(self, url: str) -> tuple[int, str]:
        return self._answers.get(url, (200, ""))
