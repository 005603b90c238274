"""Screenshots, made small enough to travel inside one file, each held once."""

from __future__ import annotations

import base64
import hashlib
import io
import warnings
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from journeys.reporting.protocol import Job

# A mail gateway commonly refuses more than 10 MB; pictures get about two thirds of that, text the rest.
BUDGET = 6_000_000
# Sizes from fine to coarse: (width of proof, width of thumbnail, WebP quality, typical bytes of proof, of thumbnail).
SIZES = ((900, 480, 66, 48_000, 16_000), (640, 360, 52, 22_000, 8_000), (480, 240, 40, 12_000, 4_000))
# A page is cut below this many widths: a thumbnail of an endless page shows nothing.
TALLEST = 4


@dataclass(frozen=True)
class Picture:
    """A picture as the report holds it: element id, data URI, size in its own pixels."""

    id: str
    uri: str
    width: int
    height: int


def album(job: Job, proofs: Iterable[str], thumbnails: Iterable[str]) -> dict[str, Picture]:
    """Pictures by the name the result calls them; equal pictures are held once, unreadable ones are left out.

    `proofs` are names of screenshots with a finding on them and stay sharp; `thumbnails` the rest.
    """
    large = dict.fromkeys(filter(None, proofs))
    small = [name for name in dict.fromkeys(filter(None, thumbnails)) if name not in large]
    size = next((s for s in SIZES if len(large) * s[3] + len(small) * s[4] < BUDGET), SIZES[-1])
    wanted = [(name, size[0]) for name in large] + [(name, size[1]) for name in small]
    with ThreadPoolExecutor(max_workers=2) as pool:
        pictures = pool.map(lambda one: _picture(job.inside(one[0]), one[1], size[2]), wanted)
        return {name: picture for (name, _), picture in zip(wanted, pictures, strict=True) if picture}


def _picture(path: Path | None, width: int, quality: int) -> Picture | None:
    if path is None:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _encode(path, width, quality)
    except (OSError, UnidentifiedImageError, Image.DecompressionBombWarning, Image.DecompressionBombError, ValueError):
        return None


def _encode(path: Path, width: int, quality: int) -> Picture:
    with Image.open(path) as opened:
        page = opened.convert("RGB")
    page = page.crop((0, 0, page.width, min(page.height, page.width * TALLEST)))
    page.thumbnail((width, width * TALLEST), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    page.save(buffer, "WEBP", quality=quality, method=2)
    data = buffer.getvalue()
    name = f"shot-{hashlib.sha256(data).hexdigest()[:12]}"
    return Picture(name, "data:image/webp;base64," + base64.b64encode(data).decode(), page.width, page.height)
