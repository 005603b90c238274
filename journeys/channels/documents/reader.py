"""DocumentReader: reads a file within limits of size, pages, memory and time, and says why when it cannot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import accumulate
from typing import Any

from journeys.model.contact import DocumentRead

MOST_BYTES = 25 * 1024 * 1024
DEADLINE = 20.0
HALF = 0.5
PDF = "application/pdf"


class DocumentReader:
    """The Documents protocol for PDF files. `deadline` in seconds, `most` in bytes; both are failures when passed."""

    def __init__(self, deadline: float = DEADLINE, most: int = MOST_BYTES) -> None:
        self._deadline, self._most = deadline, most

    def read(self, name: str, data: bytes, media_type: str = "") -> DocumentRead:
        """The text of a document, page by page. Never raises for a bad document."""
        if not data.strip():
            return DocumentRead(name, media_type, failure="it is empty")
        if len(data) > self._most:
            return DocumentRead(name, media_type, failure=f"it is larger than {self._most // 2**20} MB", ours=True)
        if b"%PDF-" not in data[:1024]:
            claimed = media_type == PDF or name.casefold().endswith(".pdf")
            return DocumentRead(
                name, media_type, failure="it is not a PDF" + (", though it says so" if claimed else "")
            )
        reading = self._apart(data)
        return _record(name, reading)

    def _apart(self, data: bytes) -> dict[str, Any]:
        """Read in a process of its own, which is ended when its time is up."""
        command = [sys.executable, "-m", "journeys.channels.documents.child"]
        around = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        try:
            done = subprocess.run(  # noqa: S603 - our own module, nothing of the document in the command
                command, input=data, capture_output=True, timeout=self._deadline, env=around, check=False
            )
        except subprocess.TimeoutExpired:
            return {"failure": f"it could not be read within {self._deadline:g} seconds", "ours": True}
        try:
            return dict(json.loads(done.stdout))
        except ValueError:
            return {"failure": f"reading it ended early (code {done.returncode})", "ours": True}


def _record(name: str, reading: dict[str, Any]) -> DocumentRead:
    sizes = {float(size): int(count) for size, count in reading.get("sizes", {}).items() if float(size) > 0}
    return DocumentRead(
        name,
        PDF,
        pages=tuple(reading.get("pages", ())),
        images=tuple(reading.get("images", ())),
        drawings=tuple(reading.get("drawings", ())),
        smallest_font=min(sizes, default=None),
        usual_font=usual(sizes),
        garbled=round(float(reading.get("garbled", 0.0)), 4),
        encrypted=bool(reading.get("encrypted")),
        failure=str(reading.get("failure", "")),
        length=int(reading.get("length", 0)),
        ours=bool(reading.get("ours")),
    )


def usual(sizes: dict[float, int]) -> float | None:
    """The size that at least half of the characters are set in or above; None without characters."""
    ordered = sorted(sizes.items())
    whole = sum(sizes.values())
    below = accumulate(count for _, count in ordered)
    return next((size for (size, _), upto in zip(ordered, below, strict=True) if upto > whole * HALF), None)
