"""A picture does not appear.

## What it notices
Pictures that were in view, finished loading, and show nothing; in particular the picture of a product.

## Why it hurts
Customers buy with their eyes. A product without its picture is a risk, and a page with holes looks abandoned.

## Example
The photo of the mug answers "not found"; the page shows the name of the file.

## What to do
Restore the file or its address, and keep a picture of the product as a fallback.

## When it stays silent
Pictures further down that load when they are scrolled to, pictures of one pixel that only count visits, and
pictures whose replacement did load are fine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import pages
from journeys.detectors._support.names import stable
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Look, NetworkRequest
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Image

ERROR = 400  # HTTP status from which an address has no picture to give
PIXEL = 2  # CSS px; pictures this small count visits, they are not looked at

META = Meta(
    id="image-broken",
    title="Pictures appear",
    trouble="A picture that does not appear",
    feels="I can't see what I buy.",
    remedy="Restore the file or its address.",
    source="HTML: a complete image with a natural width of 0; presence test",
    group="clicks",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every picture by the last look at which its state was known."""
    known: dict[tuple[str, str], tuple[Seen[Look], Image]] = {}
    images = 0
    answers = {s.body.url: s.body.status for s in timeline.all(NetworkRequest) if s.body.resource == "image"}
    for seen, state in pages(timeline):
        for image in state.images:
            images += 1
            loaded = _loaded(image, answers)
            if loaded is not None and _is_looked_at(image):
                known[template(seen.body.url), image.src] = (seen, replace(image, loaded=loaded))
    broken: dict[tuple[str, bool], list[tuple[Seen[Look], Image]]] = defaultdict(list)
    for (page, _), (seen, image) in known.items():
        if image.loaded is False:
            broken[page, _is_product(seen, image)].append((seen, image))
    found = [_friction(timeline, group) for group in broken.values()]
    empty = missing("no picture was in view") if images else not_reached("no page with pictures was seen")
    yield from conclude(found, len(known), empty)


def _loaded(image: Image, answers: dict[str, int]) -> bool | None:
    """Whether it shows; where the page cannot tell (a drawing need not have a size), its address may."""
    return False if image.loaded is None and answers.get(image.src, 0) >= ERROR else image.loaded


def _is_looked_at(image: Image) -> bool:
    return image.box is None or (image.box.width > PIXEL and image.box.height > PIXEL)


def _is_product(seen: Seen[Look], image: Image) -> bool:
    return seen.body.stage == "product" and image.main


def _friction(timeline: Timeline, group: list[tuple[Seen[Look], Image]]) -> Friction:
    seen, image = group[0]
    product = _is_product(seen, image)
    status = next(
        (s.body.status for s in timeline.all(NetworkRequest) if s.body.url == image.src and s.body.status >= ERROR), 0
    )
    why = f" (its address answers {status})" if status else ""
    return Friction(
        severity="S2" if product else "S1",
        confidence="confirmed",
        step=seen.step,
        subject=f"img {stable(image.alt)}".strip(),
        cause=f"image:{template(image.src)}",
        cause_class="broken-product-image" if product else "broken-image",
        expected="the picture appears",
        observed=f"“{image.alt or image.src}” shows nothing{why}",
        proofs=tuple(Proof(look.seq, one.src, one.box) for look, one in group[:6]),
        url=seen.body.url,
        loose="img",
        count=len(group),
    )
