"""Instruments that measure nothing and say so: what shoppers do with measurements can be seen without a browser."""

from __future__ import annotations

from journeys.channels.protocols import Fetched
from journeys.model.event import Audited, Timing


class SandboxInstruments:
    """Every page passes every rule, comes in a second, and every link answers, but for those in `answers`.

    `files` are the documents behind addresses; the one under "" is what a press downloads.
    """

    def __init__(
        self, answers: dict[str, tuple[int, str]] | None = None, files: dict[str, Fetched] | None = None
    ) -> None:
        self._answers, self._files = answers or {}, files or {}

    def audit(self) -> Audited:
        return Audited("https://shop.example/", -1, "sandbox")

    def timing(self, url: str, loads: int) -> Timing:
        return Timing(url, lcp_ms=(1000.0,) * loads)

    def status_of(self, url: str) -> tuple[int, str]:
        return self._answers.get(url, (200, ""))

    def fetch(self, url: str) -> Fetched:
        return self._files.get(url, Fetched(404, b"<html>Not found</html>", "text/html"))

    def downloaded(self) -> Fetched:
        return self._files.get("", Fetched(0, failure="nothing was downloaded"))
