from __future__ import annotations

from journeys.detectors.fulfilment import packaging_trouble
from journeys.model.contact import HumanAnswer, HumanAsked
from journeys.model.finding import Friction
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def asked() -> Walk:
    walk = Walk()
    walk.step("a person looks at the parcel")
    walk.add(HumanAsked("packaging", "CS-1"))
    return walk


def says(walk: Walk, question: str, answer: str = "", rating: int = 0, by: str = "Kim", photo: str = "") -> Walk:
    walk.add(HumanAnswer("packaging", question, answer, rating, photo, by, "2026-11-26T10:00:00+00:00", by))
    return walk


def test_a_person_says_it_is_damaged() -> None:
    walk = says(says(asked(), "damaged", "yes"), "photo", photo="p.jpg")
    friction = only(packaging_trouble, walk)
    assert (friction.severity, friction.confidence, friction.step) == ("S3", "probable", 0)
    assert "says Kim" in friction.observed
    assert friction.title == "A parcel that arrives damaged, says a person"
    assert [proof.event for proof in friction.proofs] == [4, 3], "the photo first"


def test_two_who_agree_make_it_sure() -> None:
    walk = says(says(asked(), "fits", "no", by="Kim"), "fits", "no", by="Lee")
    friction = only(packaging_trouble, walk)
    assert (friction.severity, friction.confidence, friction.count) == ("S1", "confirmed", 2)
    assert friction.title.endswith("says 2 people")


def test_one_who_answers_twice_is_one() -> None:
    assert only(packaging_trouble, says(says(asked(), "fits", "no"), "fits", "no")).confidence == "probable"
    assert is_clear(packaging_trouble, says(says(asked(), "fits", "no"), "fits", "yes"))


def test_each_question_is_its_own_trouble() -> None:
    walk = says(says(says(asked(), "damaged", "no"), "filling", "yes"), "glad", rating=2)
    found = [one for one in packaging_trouble.detect(walk.timeline()) if isinstance(one, Friction)]
    assert [(one.rule, one.severity) for one in found] == [("filling", "S1"), ("glad", "S2")]


def test_what_is_all_right_is_clear() -> None:
    walk = says(says(says(asked(), "damaged", "no"), "glad", rating=3), "words", "The tape was pink.")
    assert is_clear(packaging_trouble, walk)


def test_nobody_can_tell_before_somebody_answers() -> None:
    assert cannot_tell(packaging_trouble, Walk()) == "not-applicable"
    assert cannot_tell(packaging_trouble, asked()) == "not-reached"
    assert cannot_tell(packaging_trouble, says(asked(), "damaged", "cannot-say")) == "evidence-missing"
    even = says(says(asked(), "damaged", "yes", by="Kim"), "damaged", "no", by="Lee")
    assert cannot_tell(packaging_trouble, even) == "evidence-missing"
