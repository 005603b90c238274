"""A link leads to a page that is not there, and the shop does not say so.

## What it notices
Links that answer as if all was well (200) and show what the shop shows for an address that nobody made, or the shop's
first page instead of what they name. The words of the pages as they stand in the browser are compared, not their
markup.

## Why it hurts
The customer asked for the size guide and is told that there is no such page, or stands at the front door again. And
search engines and monitors that only look at the status never notice.

## Example
“Care guide” opens “We cannot find this page”, with the status 200.

## What to do
Correct the link or bring the page back, and answer addresses that do not exist with 404.

## When it stays silent
Where the shop shows one page for everything (a wall, a single page that shows its first page for unknown addresses)
only that can be said of a link which differs from its other links. The logo, “Home”, languages and currencies may lead
to the first page, and so may what needs an account or a filled basket. A shop that answers strangers with its sign-in
is not judged by that. What answers 404 is a broken link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from urllib.parse import urlsplit

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.names import plain, stable
from journeys.detectors._support.phrases import says, speaks
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import EXPOSURE_MANDATORY, EXPOSURE_PROMOTED, EXPOSURE_RARE
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.opened import Opened

SAME = 90  # per cent of the words in common: two pages that say the same are one page [C]
LEAST_WORDS = 3  # a page with fewer words of its own says nothing: it may not have come yet [C]

META = Meta(
    id="link-soft-404",
    title="Links show what they name",
    trouble="A link to a page that is not there, answered as if it was",
    feels="This isn't what I clicked.",
    remedy="Correct the link or bring the page back, and answer addresses that do not exist with 404.",
    source="90 per cent of the words of the shop's answer to an address nobody made; a convention",
    group="clicks",
    tier="B",
    owner="shop",
    checklist=("C6",),
)

_EXPOSURE = {"path": EXPOSURE_MANDATORY, "help": EXPOSURE_PROMOTED}
_DOORS = re.compile(r"(?:index|home|start|default|main|welcome)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?", re.IGNORECASE)
_SETS = re.compile(
    r"lang|locale|currenc|country|region|store|switch|redirect|theme|consent"
    r"|checkout|cart|basket|account|log-?(?:in|out)|sign-?(?:in|out|up)|auth|wish|session|profile",
    re.IGNORECASE,
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold every link that was opened against the first page and against the page for nothing."""
    opened = timeline.all(Opened)
    home, nowhere = (next((s for s in opened if s.body.asked == asked), None) for asked in ("home", "nowhere"))
    links = [s for s in opened if s.body.asked == "link" and 200 <= s.body.status < 300 and s.body.words]
    if not links:
        yield not_reached("no link was opened") if not opened else missing("no link showed a page")
        return
    if home is None or nowhere is None or not home.body.words or not nowhere.body.words:
        yield missing("it is not known what the shop shows where there is no page")
        return
    known = speaks(timeline.journey.locale)  # without its words it is not known what may lead to the first page
    told = [(link, _why(link.body, home.body, nowhere.body, known=known)) for link in links]
    real = [link for link, why in told if not why and not _same(link.body, home.body)]
    found = [_friction(timeline, link, nowhere, why) for link, why in told if why]
    if not real:
        found = []
    yield from conclude(found, len(real), missing("the shop shows one page for everything"))


def _why(link: Opened, home: Opened, nowhere: Opened, *, known: bool) -> str:
    """What the link shows instead of what it names, "" when it is a page of its own or that cannot be said."""
    none = _own(nowhere, home)
    wall = says("sign-in", f"{nowhere.title} {none}")
    if _says(nowhere, home) and not wall and _likeness(_own(link, home), none) >= SAME:
        return "what the shop shows where there is no page"
    sent_home = _address(link.landed) == _address(home.landed) != _address(link.url)
    falls_back = _same(nowhere, home) and _same(link, home)
    at_home = known and (sent_home or falls_back) and not _may_lead_home(link, home)
    return "the first page" if at_home else ""


def _may_lead_home(link: Opened, home: Opened) -> bool:
    """Whether the first page is what this link names, or what somebody without account and basket may get."""
    parts, name = urlsplit(link.url), plain(link.text)
    last = parts.path.rstrip("/").rpartition("/")[2]
    door = not last or bool(_DOORS.fullmatch(last)) or bool(_SETS.search(f"{parts.path}?{parts.query}"))
    named = not re.search(r"[^\W\d_]{4}", name) or name in plain(home.title) or says("home-link", name)
    return door or named or says("needs-state", name) or says("sign-in", name)


def _own(page: Opened, other: Opened) -> str:
    """What a page says and the other, mostly the first page, does not: what stands on every page tells nothing."""
    everywhere = set(other.words)
    return _plainly(" ".join(words for words in page.words if words not in everywhere), page)


def _says(page: Opened, other: Opened) -> bool:
    """Whether a page says anything of its own."""
    return len(_own(page, other).split()) >= LEAST_WORDS


def _same(page: Opened, home: Opened) -> bool:
    """Whether a page says what the first page says, no more and no less: a list may repeat what stands there."""
    return not _says(page, home) and not _says(home, page)


def _plainly(text: str, page: Opened) -> str:
    """Without the address, which pages for nothing like to repeat."""
    for said in {page.url, page.landed, urlsplit(page.url).path, urlsplit(page.url).path.strip("/")} - {""}:
        text = text.replace(said, " ")
    return plain(text)


def _likeness(one: str, other: str) -> float:
    """How much of two texts is the same words in the same order, per cent."""
    return 100 * SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _address(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path.rstrip('/')}?{parts.query}"


def _friction(timeline: Timeline, seen: Seen[Opened], nowhere: Seen[Opened], why: str) -> Friction:
    link = seen.body
    shows = " ".join(link.words)[:100]
    proofs = [Proof(seen.seq, f"{link.url}: {link.status}, “{shows}”")]
    if timeline.look(link.look):
        proofs.insert(0, Proof(link.look, link.text))
    return Friction(
        severity="S2",
        confidence="probable",
        step=seen.step,
        subject=f"link {stable(link.text)}".strip(),
        cause=f"page:{template(link.url)}",
        cause_class="soft-404",
        expected="the page that the link names, or 404",
        observed=f"“{link.text}” on {link.page_url} answers {link.status} and shows {why}: “{shows}”",
        proofs=(*proofs, Proof(nowhere.seq, f"{nowhere.body.url}: {nowhere.body.status}")),
        url=link.url,
        loose="link",
        exposure=_EXPOSURE.get(link.place, EXPOSURE_RARE),
    )
