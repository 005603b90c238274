"""What the shop said of each deliberate mistake, field by field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from journeys.detectors._support.acts import actions_of, attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.names import plain
from journeys.detectors._support.phrases import speaks
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt, NewText
from journeys.model.finding import Friction, Observation, Proof, Severity
from journeys.model.outline import Field, PageState

ALARMS = frozenset(("alert", "status", "alertdialog"))
LEAST = 8  # characters from which words are sure to be those of one message


@dataclass(frozen=True)
class Told:
    """One mistaken field after the submit.

    `own` are the words bound to the field or alone beside it, `said` all words the page said in answer that may be of
    this field: those of other fields are left out, and of several mistakes only what names this one counts. `typed` is
    the wrong value, masked where secret; `news` are all words that came up since it was typed, whatever their tone.
    """

    seen: Seen[Attempt]
    key: str
    field: Field
    page: PageState
    own: str
    said: tuple[str, ...]
    typed: str
    news: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What the customer reads of this mistake: at the field, else anywhere."""
        return self.own or (self.said[0] if self.said else "")


def told(timeline: Timeline) -> Iterator[Told]:
    """Every mistaken field that is still on the page after a submit the shop did not take, in order."""
    for seen in refused(timeline):
        page = page_of(timeline, seen.body.after)
        keys = seen.body.subject.split()
        for key in keys if page else ():
            assert page is not None
            field = next((f for f in page.fields if f.key == key and f.disclosed), None)
            if field is not None:
                said = _said(timeline, seen.body, page, field, alone=len(keys) == 1)
                typed, news = _typed(timeline, seen.body, key), tuple(text.text for text in _news(timeline, seen.body))
                yield Told(seen, key, field, page, field.error, said, typed, news)


def refused(timeline: Timeline, goal: str = "mistake-submit") -> tuple[Seen[Attempt], ...]:
    """The mistakes that the shop did not take."""
    return tuple(seen for seen in attempts(timeline, goal) if seen.body.result != "done")


def tongue(timeline: Timeline, page: PageState) -> bool:
    """Whether there is a word list for what the page speaks."""
    return speaks(page.outline.language or timeline.journey.locale)


def names(text: str, field: Field) -> bool:
    """Whether a text names a field by its label: all of it, or its longest word; what is in brackets is no name."""
    label = plain(re.sub(r"\([^)]*\)|\[[^]]*\]", " ", field.label))
    longest = max(re.findall(r"[^\W\d_]+", label), key=len, default="")
    said = plain(text)
    return bool(label) and (label in said or (len(longest) > 3 and re.search(rf"\b{longest}", said) is not None))


def _said(timeline: Timeline, attempt: Attempt, page: PageState, field: Field, *, alone: bool) -> tuple[str, ...]:
    others = {plain(f.error) for f in page.fields if f.error and f is not field}
    new = [text.text for text in _news(timeline, attempt) if text.tone == "error"]
    texts = [attempt.message, *new, *alarms(page)]
    fresh = dict.fromkeys(text for text in texts if text.strip() and plain(text) not in others)
    return tuple(text for text in fresh if alone or names(text, field))


def _news(timeline: Timeline, attempt: Attempt) -> list[NewText]:
    answers = [act.body.response for act in actions_of(timeline, attempt)]
    return [text for one in answers if one for text in one.new_texts]


def alarms(page: PageState) -> list[str]:
    """What stands in the page's regions for messages."""
    return [page.outline.read(node) for node in page.outline.nodes if node.role in ALARMS]


def _typed(timeline: Timeline, attempt: Attempt, key: str) -> str:
    acts = [act.body for act in actions_of(timeline, attempt) if act.body.target and act.body.target.key == key]
    return acts[-1].value if acts else ""


def judged(timeline: Timeline, judge: Callable[[Told], Friction | None]) -> Iterator[Observation]:
    """The observations of a detector of wordings: `judge` is asked of every message in a language that is known."""
    heard = [one for one in told(timeline) if one.words.strip()]
    known = [one for one in heard if tongue(timeline, one.page)]
    found = [friction for one in known if (friction := judge(one))]
    if heard and not known:
        empty = missing("there is no word list for this language")
    elif refused(timeline):
        empty = missing("the messages of the mistakes were not read")
    else:
        empty = not_reached("no mistake was made")
    yield from conclude(found, len(known), empty)


def worded(one: Told, words: str, severity: Severity, kind: str, expected: str, observed: str) -> Friction:
    """The friction of a message for its wording; `kind` is its class of causes. `words` are shown as proof."""
    url = one.page.outline.url
    return Friction(
        severity=severity,
        confidence="probable",
        step=one.seen.step,
        subject=one.key,
        cause=f"message:{one.key}@{template(url)}",
        cause_class=kind,
        expected=expected,
        observed=observed,
        proofs=(Proof(one.seen.seq, words), Proof(one.seen.body.after, words, one.field.box)),
        url=url,
        loose=one.key,
    )
