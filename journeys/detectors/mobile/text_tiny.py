"""Letters on a phone are too small to read.

## What it notices
Pages of which more than 40 % of the visible characters are smaller than 12 CSS pixels, footers left aside. And what a
customer must be able to read, in such letters: the price of the product, what the order comes to, the terms that are
agreed to, and what the page says is wrong with an entry.

## Why it hurts
Many customers over forty hold the phone at arm's length already. Who cannot read what it costs or what went wrong
gives up, or agrees to something unread.

## Example
Body text of 10 pixels on every page, and the error beside the postcode in 9.

## What to do
Set body text to 16 pixels; leave nothing that matters below 12.

## When it stays silent
Small print in the footer counts for nothing. A price in small letters that the same page also says in larger ones is
fine, and so are a price per 100 g, a struck price or a note on taxes. Text for screen readers alone is not to be seen.
Where a page is laid out wider than the screen, phones enlarge text as they see fit, and the robot cannot tell. Nor can
it on pages with hardly any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from journeys.detectors._support.conclude import conclude, missing, not_applicable
from journeys.detectors._support.looks import is_mobile, page_of, pages
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.device import DEVICES
from journeys.model.event import Audited, FactNoted
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.sight import Letters, SmallText

LEAST_PX = 12  # Lighthouse font-size audit: legible from here on
SMALL_SHARE = 0.40  # Lighthouse font-size audit wants at least 60 % of the text legible
LEAST_CHARACTERS = 200  # own convention: a share of less text than this says nothing

META = Meta(
    id="text-tiny",
    title="Letters are large enough to read on a phone",
    trouble="Letters too small to read",
    feels="I can't read that.",
    remedy="Set body text to 16 pixels, and nothing that matters below 12.",
    source="Lighthouse font-size audit: at least 60 % of the text in 12 px or more",
    group="mobile",
    tier="A",
    owner="shop",
    checklist=("C1",),
    device_bound=True,
)

TERMS = "consent.terms"
LEAST_WORDS = 10  # letters: a link inside a large sentence is none of it
_MONEY = {"unit_price": "price", "total": "total"}
_SPACE = re.compile(r"\s+")


@dataclass
class _Found:
    """What one journey's pages came to."""

    looked: int = 0
    pages: list[tuple[Seen[Audited], float]] = field(default_factory=list)
    keys: list[Friction] = field(default_factory=list)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the letters of every audited page, and of every error at every look."""
    if not is_mobile(timeline):
        yield not_applicable("walked on a desktop")
        return
    found = _Found()
    for seen in timeline.all(Audited):
        letters = seen.body.letters
        if letters is None or not letters.fits:
            continue
        share = _small_share(letters)
        found.looked += share is not None
        if share is not None and share > SMALL_SHARE:
            found.pages.append((seen, share))
        found.keys += _key_facts(timeline, seen, letters)
    found.keys += _errors(timeline)
    found.keys = list(_once(found.keys))
    whole = [_share(found.pages)] if found.pages else []
    yield from conclude([*whole, *found.keys], found.looked, missing("no page's letters were measured"))


def _small_share(letters: Letters) -> float | None:
    """The share of characters that are too small, None where there are too few to say."""
    characters = sum(count for _, count in letters.sizes)
    if characters < LEAST_CHARACTERS:
        return None
    return sum(count for px, count in letters.sizes if px < LEAST_PX) / characters


def _share(found: list[tuple[Seen[Audited], float]]) -> Friction:
    """One friction for the journey: the size of letters is set once for a whole shop."""
    worst, share = max(found, key=lambda pair: pair[1])
    kinds = {template(seen.body.url) for seen, _ in found}
    return Friction(
        severity="S1",
        confidence="confirmed",
        step=found[0][0].step,
        subject="page",
        cause="letters:page",
        cause_class="text-small",
        expected=f"at least {1 - SMALL_SHARE:.0%} of the text in {LEAST_PX} px or more",
        observed=f"{share:.0%} of the text is smaller than {LEAST_PX} px (on {len(kinds)} kinds of page)",
        proofs=tuple(Proof(seen.seq, f"{part:.0%} of the text below {LEAST_PX} px") for seen, part in found[:3]),
        url=worst.body.url,
        loose="page",
        count=len(found),
    )


def _key_facts(timeline: Timeline, seen: Seen[Audited], letters: Letters) -> Iterator[Friction]:
    """Sums that are all said in small letters, and the words beside the box that accepts the terms."""
    small = [one for one in letters.texts if one.px < LEAST_PX and one.only]
    facts = [f.body.fact for f in timeline.all(FactNoted) if f.body.source == seen.body.look] if small else []
    for attribute, name in _MONEY.items():
        sums = [fact.value for fact in facts if fact.attribute == attribute and isinstance(fact.value, int)]
        spots = [spot for value in sums if (spot := _saying(small, value))]
        if spots and len(spots) == len(sums):
            yield _key(seen.step, seen.seq, seen.body.url, name, spots[0])
    state = page_of(timeline, seen.body.look) if small else None
    boxes = [_plain(field.label) for field in state.fields if field.key == TERMS] if state else []
    for spot in small:
        if any(len(_plain(spot.text)) >= LEAST_WORDS and _plain(spot.text) in label for label in boxes):
            yield _key(seen.step, seen.seq, seen.body.url, "terms", spot)


def _saying(small: list[SmallText], minor: int) -> SmallText | None:
    """The small text that says a whole sum: raised cents beside a large price are a part of it."""
    whole = {str(minor), *((str(minor // 100),) if minor % 100 == 0 else ())}
    return next((one for one in small if re.sub(r"\D", "", one.text) in whole), None)


def _errors(timeline: Timeline) -> Iterator[Friction]:
    """What a page says is wrong: on fields marked as wrong, or where it was not said at an earlier look."""
    device = DEVICES.get(timeline.journey.device)
    silent: set[tuple[str, str]] = set()
    for seen, state in pages(timeline):
        if device is None or state.client_width > device.width:
            continue
        for one in state.fields:
            field = template(seen.body.url), f"{one.label} {one.name} {one.id}"
            if not one.error:
                silent.add(field)
            elif one.box and (one.invalid or field in silent) and 0 < one.error_px < LEAST_PX:
                yield _key(seen.step, seen.seq, seen.body.url, "error", SmallText(one.error, one.error_px, one.box))


def _once(found: list[Friction]) -> Iterator[Friction]:
    """One friction for each kind of thing in a journey: a shop sets the letters of its prices once."""
    for name in dict.fromkeys(friction.subject for friction in found):
        first, *more = (friction for friction in found if friction.subject == name)
        yield replace(
            first, count=1 + len(more), proofs=tuple(proof for one in (first, *more[:3]) for proof in one.proofs)
        )


def _key(step: int, seq: int, url: str, name: str, spot: SmallText) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=step,
        subject=name,
        cause=f"letters:{name}",
        cause_class=f"{name}-small",
        expected=f"the {name} in letters of {LEAST_PX} px or more",
        observed=f"“{spot.text[:120]}” in letters of {spot.px:g} px, and nowhere larger",
        proofs=(Proof(seq, spot.text[:200], spot.box),),
        url=url,
        loose=name,
    )


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
