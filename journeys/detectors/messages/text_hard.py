"""What a customer must understand to decide is written for lawyers.

## What it notices
Passages of forty words and more on the pages for help and returns, and answers of that length in a chat, a mail or a
call, whose reading ease (Flesch's formula, or its adaptation to German, French, Spanish, Italian or Dutch) is that of
a scientific paper.

## Why it hurts
Who does not understand the rules cannot decide by them: they ask, give up what is theirs, or do it wrongly.

## Example
"Merchandise remitted in contravention of the aforementioned stipulations shall, notwithstanding any provision to the
contrary, be deemed ineligible for reimbursement": what may not be sent back?

## What to do
One thought a sentence, the words that customers use, and verbs instead of nouns: "You can send back ...".

## When it stays silent
Only whole sentences are read: no lists, tables, labels or addresses. What the law words itself (a right of withdrawal,
a paragraph that is cited, terms and privacy pages) is the law's. Under forty words, in a language without a formula, or
where the language is not plain, it cannot tell. Between forty and a hundred words, the length Flesch measured, the
text must be hard beyond what so small a sample may be wrong by.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import pages
from journeys.detectors._support.names import stable
from journeys.detectors._support.phrases import says
from journeys.detectors._support.prose import Section, sections
from journeys.detectors._support.reading_ease import FORMULAS, ease_of, language_of, sentences_of, words_of
from journeys.evidence.timeline import Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node

HARD = 30.0  # below it a text is "very difficult" (Flesch 1948)
SAMPLE, LEAST = 100, 40  # words: Flesch's sample; the least that is judged [C]
MARGIN = 15.0  # what a sample smaller than Flesch's may be wrong by [C]

META = Meta(
    id="text-hard",
    title="Rules and answers are written for customers",
    trouble="A text that only its author understands",
    feels="What does that mean?",
    remedy="One thought a sentence, the words that customers use, and verbs instead of nouns.",
    source="Flesch reading ease below 30 is very difficult (Flesch 1948; Amstad, Kandel and Moles and others)",
    group="messages",
    tier="C",
    owner="service",
    checklist=("C8", "C9"),
)

_STAGES = ("returns", "help")
_QUOTE = 160


@dataclass(frozen=True)
class _Told:
    """A text with what it is, the words around it that tell whether it is the law's, and where it was met."""

    what: str
    text: str
    around: str
    step: int
    url: str
    proof: Proof


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Measure every section and every long answer, each once."""
    texts = {told.text: told for told in (*_read(timeline), *_heard(timeline))}
    found, judged = [], 0
    for told in texts.values():
        ease = _ease(told)
        if ease is None:
            continue
        enough = len(words_of(told.text)) >= SAMPLE
        judged += enough or ease >= HARD
        if ease < (HARD if enough else HARD - MARGIN):
            found.append(_friction(told, ease))
    unfit = missing("no text is long enough, in a language with a formula, and the shop's own wording")
    yield from conclude(found, judged, unfit if texts else not_reached("no rules and no answer in sentences were met"))


def _read(timeline: Timeline) -> Iterator[_Told]:
    for seen, state in pages(timeline, _STAGES):
        head = next((node.words for node in state.outline.nodes if node.role == "heading"), "")
        for section in sections(state):
            what = f"{seen.body.stage} {stable(section.heading)}".strip()
            around = f"{state.outline.title} {head} {section.heading}"
            for text, node in _parts(section):
                proof = Proof(seen.seq, text[:_QUOTE], node.box)
                yield _Told(what, text, around, seen.step, seen.body.url, proof)


def _parts(section: Section) -> Iterator[tuple[str, Node]]:
    """Every passage that is long enough to be judged by itself, and the others together."""
    short = [one for one in section.passages if len(words_of(one[0])) < LEAST]
    yield from (one for one in section.passages if one not in short)
    if short:
        yield " ".join(text for text, _ in short), short[0][1]


def _heard(timeline: Timeline) -> Iterator[_Told]:
    for seen in timeline.all(Turn):
        if seen.body.speaker in ("bot", "agent"):
            proof = Proof(seen.seq, seen.body.text[:_QUOTE])
            yield _Told(f"{seen.body.channel} answer", seen.body.text, "", seen.step, "", proof)


def _ease(told: _Told) -> float | None:
    """None where the text cannot be judged."""
    if len(words_of(told.text)) < LEAST or says("law", f"{told.around} {told.text}"):
        return None
    language = language_of(told.text)
    return ease_of(told.text, language) if language in FORMULAS else None


def _friction(told: _Told, ease: float) -> Friction:
    sentences = sentences_of(told.text)
    each = len(words_of(told.text)) / len(sentences)
    longest = max(sentences, key=len)
    return Friction(
        severity="S1",
        confidence="probable",
        step=told.step,
        subject=told.what,
        cause=f"text:hard@{told.what}",
        cause_class="hard",
        expected=f"a reading ease of {HARD:.0f} or more",
        observed=f"{ease:.0f}, with {each:.0f} words a sentence: “{longest[:_QUOTE]}”",
        proofs=(told.proof,),
        url=told.url,
        loose=told.what.partition(" ")[0],
    )
