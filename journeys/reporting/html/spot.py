"""Where on a screenshot a friction is: the box scaled to the picture, and a crop that keeps its surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeys.model.outline import Box
from journeys.reporting.html.pictures import Picture

# Room kept around the spot, as a share of the picture's width: enough to recognise the page.
ROOM = 0.12
# A crop is at least this share of a wide or a tall picture's width, and between two shapes (height to width).
NARROWEST, NARROWEST_TALL = 0.5, 0.85
FLATTEST, TALLEST = 0.75, 1.1
SLACK = 6.0  # pixels of the picture


@dataclass(frozen=True)
class Spot:
    """A picture with what is in question marked on it. Boxes in the picture's own pixels; none when nothing is boxed.

    `whole` says that the first box lies on the picture from edge to edge.
    """

    picture: Picture
    boxes: tuple[Box, ...]
    crop: Box
    whole: bool = False

    @property
    def cropped(self) -> bool:
        """Whether the crop leaves anything out."""
        return self.crop.area < 0.98 * self.picture.width * self.picture.height


def spot(picture: Picture, boxes: Sequence[Box], viewport_width: int) -> Spot:
    """The picture with `boxes` (CSS pixels of a viewport `viewport_width` wide, 0 when unknown) and a crop around them.

    What does not fit into the crop beside the first box is still marked where the whole picture is shown.
    """
    scale = picture.width / viewport_width if viewport_width > 0 else 1.0
    marked = _outermost([found for box in dict.fromkeys(boxes) if (found := _inside(box, scale, picture))])
    whole = bool(marked) and _fits(boxes[0], scale, picture)
    return Spot(picture, marked, _crop(picture, _together(marked, picture)), whole)


def _outermost(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Those that lie in no other, with a SLACK for lines that are taller than their row."""
    return tuple(box for box in boxes if not any(_covers(other, box) for other in boxes if other != box))


def _covers(outer: Box, inner: Box) -> bool:
    wider = _around(outer, inner)
    return outer.area > inner.area and wider.width - outer.width < SLACK and wider.height - outer.height < SLACK


def _together(boxes: Sequence[Box], picture: Picture) -> Box | None:
    """The rectangle around the first box and all that fit into one crop with it."""
    found: Box | None = None
    for box in boxes:
        wider = _around(found, box) if found else box
        fits = wider.height + 2 * ROOM * picture.width <= TALLEST * picture.width
        found = wider if fits or found is None else found
    return found


def _around(a: Box, b: Box) -> Box:
    left, top = min(a.x, b.x), min(a.y, b.y)
    right, bottom = max(a.x + a.width, b.x + b.width), max(a.y + a.height, b.y + b.height)
    return Box(left, top, right - left, bottom - top)


def _fits(box: Box, scale: float, picture: Picture) -> bool:
    bottom, right = (box.y + box.height) * scale, (box.x + box.width) * scale
    return box.x >= 0 and box.y >= 0 and right <= picture.width + 1 and bottom <= picture.height + 1


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
