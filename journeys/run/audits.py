"""The audits of a run: what one worker found on a page, the others need not look for again."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from journeys.evidence.codec import decode, encode
from journeys.model.event import Audited


class KeptAudits:
    """Audits by page (see shopper.sameness), in a folder that all workers of a run share."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, Audited] = {}

    def get(self, page: str, /) -> Audited | None:
        """What was found on a page, None when nobody has audited it; a damaged file is as good as none."""
        path = self._folder / f"{page}.json"
        if page not in self._known and path.is_file():
            try:
                self._known[page] = decode(path.read_bytes(), Audited)
            except (OSError, msgspec.DecodeError):
                return None
        return self._known.get(page)

    def __setitem__(self, page: str, found: Audited, /) -> None:
        self._known[page] = found
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._folder / f"{page}.{os.getpid()}.part"
        part.write_bytes(encode(found))
        part.replace(self._folder / f"{page}.json")
