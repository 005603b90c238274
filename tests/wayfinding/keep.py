"""Keep a page that a visit saw: `python -m tests.wayfinding.keep RUN/blobs/PAGE.json NAME`; then write its toml."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from journeys.evidence.codec import decode, encode
from journeys.model.outline import PageState
from tests.wayfinding.catalogue import RECORDINGS
from tests.wayfinding.record import STORE


def keep(page: Path, name: str) -> None:
    """Outline, fields and layers as they were seen, without pictures and without the address of this machine."""
    seen = decode(page.read_bytes(), PageState)
    place = re.match(r"\w+://[^/]*", seen.outline.url)
    assert place is not None
    data = encode(PageState(seen.outline, seen.fields, seen.layers))
    (RECORDINGS / f"{name}.json").write_bytes(data.replace(place[0].encode(), STORE.encode()) + b"\n")


if __name__ == "__main__":
    keep(Path(sys.argv[1]), sys.argv[2])
