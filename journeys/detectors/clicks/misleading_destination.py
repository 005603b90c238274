"""A link leads to something else than it says.

## What it notices
The customer follows a link for what it names, finds nothing of it and turns back: not a word of the link, nor of what
it stands for, is in the title, the headings or the text that is new on the page it led to.

## Why it hurts
Whoever asked for the returns and reads the founder's story does not know whether to look further or to give up.

## Example
“Returns” in the footer leads to “Our story”.

## What to do
Correct the address, or call the link what its page is called.

## When it stays silent
“Learn more”, “Details” and the like promise nothing in particular. A page in another language or on another site, a
sign-in, the first page and error pages are no lies of the link. Where what was looked for is there under another name
nobody turns back, and a way to reach the shop, or a form, may be called anything. Links to departments and campaigns
are not judged, and neither are languages without word lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from journeys.detectors._support.acts import attempt_of
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.names import stable
from journeys.detectors._support.phrases import says, says_only, speaks
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import EXPOSURE_PROMOTED
from journeys.model.event import Action, Note
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node, PageState

LEAST_LETTERS = 4  # shorter words are mostly "the" and "for" [C]
LEAST_WORDS = 8  # a page with less new on it has not come yet, or is a dialog [C]
STEM = 0.7  # of the shorter word, from its beginning: two words with so much in common are one [C]

META = Meta(
    id="misleading-destination",
    title="Links lead to what they name",
    trouble="A link that leads to something else than it says",
    feels="Not what it said.",
    remedy="Correct the link's address, or call the link what its page is called.",
    source="no word in common, and the customer turns back; a convention",
    group="clicks",
    tier="C",
    owner="shop",
    checklist=("C6", "C3"),
)

# What a link is pressed for -> the topics of a page that is about it.
_ABOUT: dict[str, tuple[str, ...]] = {
    "returns.open": ("return-word",),
    "order.track": ("track-word",),
    "contact.open": ("contact", "help-word"),
    "help.open": ("contact", "help-word"),
    "newsletter.open": ("newsletter-word",),
    "product.open": (),
}
_REACH = re.compile(r"[\w.+-]+@[\w-]+\.\w|\+?\d[\d /()-]{6,}\d")
_TALKS = ("contact.open", "help.open")
_ELSEWHERE = frozenset({"login", "home"})
_HEADING = 2
_Turn = tuple[Seen[Action], PageState, PageState]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every link that was followed for what it names."""
    if not speaks(timeline.journey.locale):
        yield not_applicable("there are no word lists for this language")
        return
    followed = list(_followed(timeline))
    known = [turn for turn in followed if _tells(*turn[1:])]
    found = [_friction(*turn) for turn in known if _turned_back(timeline, turn[0]) and not _kept(*turn)]
    empty = missing("where the links led says too little") if followed else not_reached("no link was followed by name")
    yield from conclude(found, len(known), empty)


def _followed(timeline: Timeline) -> Iterator[_Turn]:
    """Presses of links that promise something, with the pages before and after."""
    for seen in timeline.all(Action):
        action = seen.body
        if action.verb != "press" or action.intent not in _ABOUT or action.target is None:
            continue
        name = action.target.name
        if action.target.role != "link" or not _content(name) or says_only("link-word", name):
            continue
        if action.intent == "product.open" and not _by_name(timeline, seen.seq):
            continue
        before, after = page_of(timeline, action.before), page_of(timeline, action.after)
        if before and after and before.outline.url != after.outline.url:
            yield seen, before, after


def _by_name(timeline: Timeline, seq: int) -> bool:
    """Whether one certain product was wanted: what else stands among products may be a story or a campaign."""
    attempt = attempt_of(timeline, seq)
    return attempt is not None and attempt.goal == "open-product" and bool(attempt.subject)


def _tells(before: PageState, after: PageState) -> bool:
    """Whether one can say what this page is about, and it is the shop's own in the same language."""
    here, there = before.outline, after.outline
    fresh = _fresh(before, after)
    named = there.title or any(node.role == "heading" for node in fresh)
    words = " ".join(node.words for node in fresh).split()
    own = urlsplit(here.url).netloc == urlsplit(there.url).netloc and here.language == there.language
    return bool(own and named) and len(words) >= LEAST_WORDS


def _turned_back(timeline: Timeline, seen: Seen[Action]) -> bool:
    """Whether the customer found nothing there and went back at once."""
    look = timeline.look(seen.body.after)
    if look is None or look.stage in _ELSEWHERE:
        return False
    acts = timeline.all(Action)
    following = next((act for act in acts if act.seq > seen.seq), None)
    if following is None or following.body.verb != "back":
        return False
    return any(n.body.topic == "detour" for n in timeline.all(Note) if seen.seq < n.seq < following.seq)


def _kept(seen: Seen[Action], before: PageState, after: PageState) -> bool:
    """Whether the page is about what the link names, or about nothing at all, as an error page is."""
    assert seen.body.target is not None
    fresh = _fresh(before, after)
    headings = " ".join([after.outline.title, *(n.words for n in fresh if n.role == "heading" and n.level <= _HEADING)])
    if any(says(topic, headings) for topic in ("error-page", *_ABOUT[seen.body.intent])) or _offers(
        seen.body.intent, before, after, fresh
    ):
        return True
    said = _content(" ".join([headings, *(node.words for node in fresh)]))
    return any(_one(word, other) for word in _content(seen.body.target.name) for other in said)


def _offers(intent: str, before: PageState, after: PageState, fresh: list[Node]) -> bool:
    """Whether what such a link is followed for is there, whatever it is called: a way to reach the shop, a form."""
    if intent == "product.open":
        return False
    reach = any(n.attributes.get("href", "").startswith(("mailto:", "tel:")) or _REACH.search(n.words) for n in fresh)
    return _asked(after) > _asked(before) or (intent in _TALKS and reach)


def _asked(page: PageState) -> int:
    """How many fields there are to fill in, searching apart."""
    return sum(field.disclosed and field.key != "search" and field.type != "search" for field in page.fields)


def _fresh(before: PageState, after: PageState) -> list[Node]:
    """What is new on a page: its first heading, and what the page before did not have."""
    known = {(node.role, node.words) for node in before.outline.nodes}
    nodes = after.outline.nodes
    return [n for n in nodes if n.words and ((n.role, n.words) not in known or (n.role == "heading" and n.level == 1))]


def _content(text: str) -> set[str]:
    """The words that tell something."""
    words = re.findall(rf"[^\W\d_]{{{LEAST_LETTERS},}}", text.casefold())
    return {word for word in words if not says("filler-word", word)}


def _one(word: str, other: str) -> bool:
    """Whether two words are forms or parts of the same one."""
    short, long_ = sorted((word, other), key=len)
    stem = short[: max(LEAST_LETTERS, round(len(short) * STEM))]
    return long_.startswith(stem) or (len(short) > LEAST_LETTERS and short in long_)


def _friction(seen: Seen[Action], before: PageState, after: PageState) -> Friction:
    target = seen.body.target
    assert target is not None
    heading = next((n.words for n in _fresh(before, after) if n.role == "heading" and n.words), after.outline.title)
    return Friction(
        severity="S2",
        confidence="probable",
        step=seen.step,
        subject=f"link {stable(target.name)}",
        cause=f"page:{template(after.outline.url)}",
        cause_class="other-page",
        expected=f"a page about “{target.name[:80]}”",
        observed=f"“{target.name[:80]}” leads to “{heading[:80]}”, and the customer turned back",
        proofs=(Proof(seen.body.before, target.name, target.box), Proof(seen.body.after, heading)),
        url=before.outline.url,
        loose="link",
        exposure=EXPOSURE_PROMOTED,
    )
