"""Nothing says which fields are needed.

## What it notices
A form that was sent empty comes back with complaints about fields that nothing had marked as required: no word or star
at them, nothing in markup, no sentence about all fields, and no optional ones marked either.

## Why it hurts
Who fills in everything tells more than he wants to; who leaves out what he may not is sent back.

## Example
"Date of birth" looks like every other field, and the form is refused without it.

## What to do
Ask only for what is needed and mark what may be left out; or mark what is required, in words and in markup.

## When it stays silent
Where optional fields say so, the others are understood to be needed. One sentence ("all fields are required") is
enough, and so is a form of one field. It reads marks in English, German, French, Spanish, Italian and Dutch.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.forms import is_typed
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.mistakes import tongue
from journeys.detectors._support.names import field_id
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import CannotTell, Friction, Meta, Observation, Proof
from journeys.model.outline import Field, PageState

ALONE = 1  # a form of one field needs no mark

META = Meta(
    id="required-unclear",
    title="Forms say which fields are needed",
    trouble="Fields whose need is not marked",
    feels="Which of these may I leave out?",
    remedy="Mark the optional fields, or the required ones, in words and in markup.",
    source="WCAG 2.2, success criterion 3.3.2 Labels or Instructions; presence test",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6",),
)

_STARS = frozenset(("*", "✱", "∗", "＊"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold what a form said before it was sent empty against what it complained about."""
    sent = attempts(timeline, "empty-submit")
    found, looked, otherwise = [], 0, _otherwise(bool(sent), all(s.body.result == "done" for s in sent))
    for seen in sent:
        before, after = page_of(timeline, seen.body.before), page_of(timeline, seen.body.after)
        refused = _refused(before, after) if before and after else []
        if before is None or not refused:
            continue
        unmarked = [] if _says_how(before, refused) else [f for f in refused if not _is_marked(f)]
        if unmarked and not (tongue(timeline, before) and not _stray_stars(before)):
            otherwise = missing("how this form marks its fields cannot be read")
            continue
        looked += 1
        if unmarked:
            found.append(_friction(seen, before, unmarked))
    yield from conclude(found, looked, otherwise)


def _otherwise(sent: bool, taken: bool) -> CannotTell:
    if not sent:
        return not_reached("no form was sent empty")
    if taken:
        return not_applicable("the shop took the empty form")
    return missing("which fields the shop complained about was not seen")


def _refused(before: PageState, after: PageState) -> list[Field]:
    """Fields, as they were before, that carry a complaint after and carried none before."""
    complained = {field_id(f) for f in after.fields if (f.error or f.invalid) and field_id(f)}
    return [f for f in before.fields if is_typed(f) and field_id(f) in complained and not f.error]


def _is_marked(field: Field) -> bool:
    return field.markup_required or field.marked == "required"


def _says_how(page: PageState, refused: list[Field]) -> bool:
    """Whether the form as a whole tells which fields are needed."""
    asked = [f for f in page.fields if is_typed(f) and f.form == refused[0].form]
    if len(asked) <= ALONE or any(f.marked == "optional" for f in asked):
        return True
    return any(says("all-required", node.words) for node in page.outline.nodes)


def _stray_stars(page: PageState) -> bool:
    """Whether there are stars that belong to no label: which fields they mark is for the eye only."""
    return any((node.text or node.name).strip() in _STARS for node in page.outline.nodes)


def _friction(seen: Seen[Attempt], page: PageState, unmarked: list[Field]) -> Friction:
    url, labels = page.outline.url, ", ".join(field.label or field.key for field in unmarked)
    subject = unmarked[0].key if len(unmarked) == 1 and unmarked[0].key else "form"
    return Friction(
        severity="S1",
        confidence="confirmed",
        step=seen.step,
        subject=subject,
        cause=f"required:{template(url)}",
        cause_class="unmarked",
        expected="a mark at the fields that are needed, or at those that are not",
        observed=f"refused without these, which nothing had marked: {labels}",
        proofs=(*(Proof(seen.body.before, f.label, f.box) for f in unmarked[:5]), Proof(seen.body.after, labels)),
        url=url,
        loose="form",
        count=len(unmarked),
    )
