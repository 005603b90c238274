"""Keep what a visit saw as test data for wayfinding: pages of shops that other people made.

    python -m tests.thirdparty.recording VISIT_FOLDER http://127.0.0.1:PORT NAME=DEVICE:STAGE:PATH ...

writes `tests/wayfinding/recordings/NAME.json` from the first look of that device and stage whose address ends so; what
a shopper must find on it is written by hand into `tests/wayfinding/pages/NAME.toml`.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from journeys.evidence.codec import decode, encode
from journeys.model.outline import PageState
from tests.wayfinding.catalogue import RECORDINGS
from tests.wayfinding.record import STORE


def looks(visit: Path, device: str) -> Iterator[dict[str, Any]]:
    """Every look with a picture of every journey on a device, as the ledgers have them."""
    for ledger in sorted((visit / "journeys").glob(f"*-{device}-*/events.jsonl")):
        events = [json.loads(line) for line in ledger.read_text("utf-8").splitlines()]
        yield from (event["body"] for event in events if event["kind"] == "Look" and event["body"]["screenshot"])


def keep(visit: Path, shop: str, name: str, wanted: str) -> None:
    """Write one recording. Raises SystemExit when the visit has no such look."""
    device, stage, path = wanted.split(":", 2)
    for look in looks(visit, device):
        if look["stage"] == stage and look["url"].endswith(path):
            state = neutral(decode((visit / "blobs" / look["page"]).read_bytes(), PageState))
            data = encode(state).replace(shop.rstrip("/").encode(), STORE.encode())
            (RECORDINGS / f"{name}.json").write_bytes(data + b"\n")
            return
    raise SystemExit(f"{visit} has no look of the {stage} on a {device} whose address ends in {path!r}.")


def neutral(state: PageState) -> PageState:
    """The page without what layers and pictures weigh and wayfinding does not read."""
    return dataclasses.replace(state, images=(), clips=())


if __name__ == "__main__":
    for pair in sys.argv[3:]:
        keep(Path(sys.argv[1]), sys.argv[2], *pair.split("=", 1))
