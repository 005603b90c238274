"""The goods' pictures, drawn: a shape of one colour on a light ground, with the product's own outline."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

from PIL import Image, ImageDraw

SIDE = 900
GROUND = (244, 241, 235)


def draw(path: Path, name: str, colour: str) -> None:
    """A picture of `name` in `colour`: the name alone decides the shape, so that every product has its own."""
    image = Image.new("RGB", (SIDE, SIDE), GROUND)
    pen, seed = ImageDraw.Draw(image), crc32(name.encode())
    width, height = 260 + seed % 240, 260 + (seed >> 8) % 240
    box = [(SIDE - width) // 2, (SIDE - height) // 2, (SIDE + width) // 2, (SIDE + height) // 2]
    corner = 20 + (seed >> 16) % 120
    pen.ellipse([box[0] - 60, box[3] - 30, box[2] + 60, box[3] + 50], fill=(226, 221, 212))
    pen.rounded_rectangle(box, corner, fill=colour, outline=(60, 56, 50), width=6)
    for line in range(1, 3 + seed % 3):
        at = box[1] + line * height // (4 + seed % 3)
        pen.line([box[0] + 40, at, box[2] - 40, at], fill=GROUND, width=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=80)
