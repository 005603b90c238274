"""Where on a screenshot a friction is: the box scaled to the picture, and a crop that keeps its surroundings."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.outline import Box
from journeys.reporting.html.pictures import Picture

# Room kept around the spot, as a share of the picture's width: enough to recognise the page.
ROOM = 0.12
# A crop is at least this share of a wide or a tall picture's width, and between two shapes (height to width).
NARROWEST, NARROWEST_TALL = 0.5, 0.85
FLATTEST, TALLEST = 0.75, 1.1


@dataclass(frozen=True)
class Spot:
    """A picture with the spot marked on it. Boxes in the picture's own pixels; `box` is None when nothing is boxed."""

    picture: Picture
    box: Box | None
    crop: Box

    @property
    def cropped(self) -> bool:
        """Whether the crop leaves anything out."""
        return self.crop.area < 0.98 * self.picture.width * self.picture.height


def spot(picture: Picture, box: Box | None, viewport_width: int) -> Spot:
    """The picture with `box` (CSS pixels of a viewport `viewport_width` wide, 0 when unknown) and a crop around it."""
    scale = picture.width / viewport_width if viewport_width > 0 else 1.0
    marked = _inside(box, scale, picture) if box else None
    return Spot(picture, marked, _crop(picture, marked))


def _inside(box: Box, scale: float, picture: Picture) -> Box | None:
    left, top = max(0.0, box.x * scale), max(0.0, box.y * scale)
    right = min(float(picture.width), (box.x + box.width) * scale)
    bottom = min(float(picture.height), (box.y + box.height) * scale)
    if right - left < 1 or bottom - top < 1:
        return None
    return Box(round(left, 1), round(top, 1), round(right - left, 1), round(bottom - top, 1))


def _crop(picture: Picture, box: Box | None) -> Box:
    if box is None:
        return Box(0, 0, picture.width, min(picture.height, round(picture.width * TALLEST)))
    room = ROOM * picture.width
    least = NARROWEST_TALL if picture.height > picture.width else NARROWEST
    width = min(float(picture.width), max(box.width + 2 * room, least * picture.width))
    height = min(max(box.height + 2 * room, FLATTEST * width), TALLEST * width, float(picture.height))
    middle_x, middle_y = box.centre
    x = min(max(0.0, middle_x - width / 2), picture.width - width)
    y = min(max(0.0, middle_y - height / 2), picture.height - height)
    return Box(round(x, 1), round(y, 1), round(width, 1), round(height, 1))
