"""A mail that is empty or says something else in plain text.

## What it notices
An HTML mail has no plain part, or one with less than a fifth of the HTML's words; or the two parts state different
facts: another total, number, quantity, date.

## Why it hurts
Readers that show plain text (watches, screen readers, strict programs) show nothing, or something else.

## Example
"Your mail program cannot show HTML." and nothing more.

## What to do
Make the plain part from the same data as the HTML, with every fact and link.

## When it stays silent
Hidden text at the beginning of the HTML and addresses of links do not count as words. Amounts in another spelling are
the same amounts. A mail with a plain part only is complete.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.facts import show
from journeys.detectors._support.mails import mails, part, trouble, words
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import Mail
from journeys.model.finding import Friction, Meta, Observation

LEAST_SHARE = 0.20  # of the HTML's words; SpamAssassin's MIME_HTML_MOSTLY names the same smell
LEAST_WORDS = 10  # an HTML part with fewer words is a picture or a line
COMPARED = ("order_number", "total", "quantity", "unit_price", "line_total", "delivery_from", "delivery_to", "refund")

META = Meta(
    id="email-no-text",
    title="Plain text says what the HTML says",
    trouble="A mail that is empty in plain text",
    feels="Blank in my reader.",
    remedy="Make the plain part from the same data as the HTML, with every fact and link.",
    source="SpamAssassin's MIME_HTML_ONLY_MULTI, MIME_HTML_MOSTLY and MPART_ALT_DIFF name the same smells",
    group="mails",
    tier="A",
    owner="it",
    checklist=("C5",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare the parts of every mail."""
    read = mails(timeline)
    found = [f for seen in read if (f := _judge(timeline, seen))]
    yield from conclude(found, len(read), not_reached("no mail came"))


def _judge(timeline: Timeline, seen: Seen[Mail]) -> Friction | None:
    html, text = words(seen.body.html_text), words(seen.body.text)
    if len(html) < LEAST_WORDS:
        return None
    if not text:
        return trouble(seen, "S1", "no-text", "a plain part", "the mail has only HTML")
    if len(text) < LEAST_SHARE * len(html):
        said = f"{len(text)} words of {len(html)}"
        return trouble(seen, "S1", "little-text", "a plain part that says what the HTML says", said)
    different = _different(timeline, seen.seq)
    if different is None:
        return None
    one, other = different
    expected = f"{one.fact.attribute}: {_shown(one)}, as in the HTML"
    return trouble(seen, "S2", "facts-differ", expected, f"{_shown(other)} in plain text", quote=other.fact.quote)


def _different(timeline: Timeline, seq: int) -> tuple[StatedFact, StatedFact] | None:
    """A fact of the HTML, and what the plain part surely says instead of it."""
    plain = {_key(f): f for f in part(timeline, seq, "text")}
    for one in part(timeline, seq, "html"):
        other = plain.get(_key(one)) if one.fact.attribute in COMPARED else None
        if other and None not in (one.fact.value, other.fact.value) and one.fact.value != other.fact.value:
            return one, other
    return None


def _key(stated: StatedFact) -> tuple[object, ...]:
    fact = stated.fact
    return fact.entity, fact.attribute, fact.unit, fact.qualifiers


def _shown(stated: StatedFact) -> str:
    fact = stated.fact
    money = isinstance(fact.value, int) and len(fact.unit) == 3 and fact.unit.isupper()
    return show(int(fact.value or 0), fact.unit) if money else str(fact.value)
