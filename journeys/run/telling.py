"""What a shopper thought at every step, for `--explain`: kept beside the ledger, shown when the journey has ended."""

from __future__ import annotations

from pathlib import Path

from journeys.run.walk import Walk

FILE = "explain.txt"


class Telling:
    """Collects lines under the steps they belong to; secrets are masked as in the ledger."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._step = ""
        self._lines: list[str] = []

    def __call__(self, text: str) -> None:
        """One thing that was looked for, found or expected."""
        if self._walk.sentence != self._step:
            self._step = self._walk.sentence
            self._lines += ["", f"{self._walk.place}  {self._step}"]
        self._lines += [f"    {line}" for line in self._walk.ledger.mask.text(text).splitlines()]

    def text(self) -> str:
        """Everything told so far, also written to the journey's folder."""
        told = "\n".join(self._lines).strip()
        if told:
            Path(self._walk.ledger.folder, FILE).write_text(f"{told}\n", "utf-8")
        return told
