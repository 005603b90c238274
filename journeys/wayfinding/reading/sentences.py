"""What somebody said, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.wayfinding.reading.dates import MONTHS

_END = re.compile(rf"(?<=[^\d\s][.!?…])\s+|(?<=[!?])\s+|(?<=\d\.)\s+(?!(?i:{MONTHS}))(?=[A-ZÀ-Ý])|\s*[\r\n]+\s*")


def spoken_sentences(text: str) -> Iterator[str]:
    """Each sentence without the blanks around it; "am 3. März" and "Order no. 12" stay whole."""
    kept = ""
    for part in _END.split(text):
        kept = f"{kept} {part}".strip()
        if re.search(r"(?<!\w)(?:no|nr|n|ca|tel|inkl|e\.g|z\.B|Mr|Mrs|Ms|Dr|Hr|Fr)\.$", kept):
            continue
        if kept:
            yield kept
        kept = ""
    if kept:
        yield kept
