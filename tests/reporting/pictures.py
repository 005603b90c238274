"""Screenshots drawn by Pillow, so that samples look like a walk through a shop."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

PHONE, DESKTOP = (390, 844), (1280, 800)
_FONT = ImageFont.load_default(size=17)


def shot(folder: Path, name: str, size: tuple[int, int], title: str, *, hue: int = 0) -> str:
    """Draw one page of a shop as `blobs/NAME.png` and return that name."""
    path = folder / "blobs" / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_drawn(size, title, hue))
    return f"blobs/{name}.png"


@cache
def _drawn(size: tuple[int, int], title: str, hue: int) -> bytes:
    page = Image.new("RGB", size, "#fffdf8")
    draw = ImageDraw.Draw(page)
    width, height = size
    draw.rectangle((0, 0, width, 64), fill="#20352f")
    draw.text((20, 22), "Cornershop", fill="#ffffff", font=_FONT)
    draw.text((20, 92), title[:60], fill="#1d1d1b", font=_FONT)
    columns = 2 if width < 600 else 4
    side = (width - 20 * (columns + 1)) // columns
    for index in range(columns * 2):
        left = 20 + (index % columns) * (side + 20)
        top = 140 + (index // columns) * (side // 2 + 60)
        colour = f"hsl({(hue + index * 37) % 360}, 42%, 72%)"
        draw.rounded_rectangle((left, top, left + side, top + side // 2), 10, fill=colour)
        draw.text((left, top + side // 2 + 10), f"Mug {index + 1}  £{index + 8}.90", fill="#44423d", font=_FONT)
    draw.rounded_rectangle((20, height - 84, width - 20, height - 28), 8, fill="#c2552d")
    draw.text((width // 2 - 40, height - 66), "Continue", fill="#ffffff", font=_FONT)
    buffer = io.BytesIO()
    page.save(buffer, "PNG")
    return buffer.getvalue()
