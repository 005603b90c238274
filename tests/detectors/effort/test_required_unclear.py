from __future__ import annotations

from dataclasses import replace
from typing import Any

from journeys.detectors.effort import required_unclear as detector
from journeys.model.outline import Field
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

NAME, STREET, PHONE = (
    field("shipping.name", "Name"),
    field("shipping.street", "Street"),
    field("contact.phone", "Phone"),
)
FORM = (NAME, STREET, PHONE)


def walk(*fields: Field, wrong: tuple[str, ...] = ("Name", "Street"), lines: Any = ("main",), lang: str = "en") -> Walk:
    w = Walk()
    w.step()
    before = w.look("address", *lines, fields=fields, lang=lang)
    after = tuple(replace(f, error="Enter this" if f.label in wrong else "") for f in fields)
    then = w.look("address", *lines, fields=after, lang=lang)
    w.attempt("empty-submit", "address", "refused", before=before, after=then)
    return w


def test_fires_on_fields_that_nothing_marked() -> None:
    friction = only(detector, walk(*FORM))
    assert (friction.severity, friction.confidence, friction.subject) == ("S1", "confirmed", "form")
    assert "Name, Street" in friction.observed


def test_one_unmarked_field_among_marked_ones() -> None:
    assert only(detector, walk(replace(NAME, marked="required"), STREET, PHONE)).subject == "shipping.street"


def test_silent_when_words_or_markup_mark_them() -> None:
    assert is_clear(detector, walk(replace(NAME, marked="required"), replace(STREET, markup_required=True), PHONE))


def test_silent_when_the_optional_ones_say_so() -> None:
    assert is_clear(detector, walk(NAME, STREET, replace(PHONE, marked="optional")))


def test_silent_when_one_sentence_says_it() -> None:
    assert is_clear(detector, walk(*FORM, lines=("main", "  text: All fields are required.")))
    german = ("main", "  text: Alle Felder sind Pflichtfelder")
    assert is_clear(detector, walk(*FORM, lines=german, lang="de"))


def test_silent_on_a_form_of_one_field() -> None:
    assert is_clear(detector, walk(NAME))


def test_stars_beside_the_labels_are_for_the_eye() -> None:
    assert cannot_tell(detector, walk(*FORM, lines=("main", "  text: *"))) == "evidence-missing"


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk(*FORM, lang="pl")) == "evidence-missing"
    assert cannot_tell(detector, walk(*FORM, wrong=())) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
    taken = Walk()
    taken.attempt("empty-submit", "address", "done")
    assert cannot_tell(detector, taken) == "not-applicable"
