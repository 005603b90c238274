from journeys.detectors.fulfilment import return_terms_late
from journeys.model.event import Attempt
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walked(before: dict[str, int | None], after: dict[str, int]) -> Walk:
    walk = Walk()
    walk.step()
    walk.look("help")
    for name, value in before.items():
        walk.fact("policy:returns", name, value)
    walk.look("returns")
    walk.step()
    look = walk.look("returns")
    for name, late in after.items():
        walk.fact("policy:returns", name, late)
    walk.add(Attempt("return-request", "return", "done", after=look))
    return walk


def test_a_fee_nobody_spoke_of() -> None:
    friction = only(return_terms_late, walked({"return_fee": 0, "window_days": 30}, {"return_fee": 395}))
    assert (friction.severity, friction.subject, friction.step) == ("S3", "return fee", 1)
    assert "3.95" in friction.observed
    assert only(return_terms_late, walked({"window_days": 30}, {"return_fee": 395})).subject == "return fee"


def test_fewer_days_than_before() -> None:
    assert only(return_terms_late, walked({"window_days": 30}, {"window_days": 14})).observed.startswith("14 days")


def test_the_same_terms_are_fine() -> None:
    assert is_clear(return_terms_late, walked({"return_fee": 395}, {"return_fee": 395}))
    assert is_clear(return_terms_late, walked({"return_fee": 395}, {"return_fee": 0}))
    assert is_clear(return_terms_late, walked({"return_fee": None, "window_days": 30}, {"return_fee": 395}))
    assert is_clear(return_terms_late, walked({"window_days": 14}, {"window_days": 30}))


def test_cannot_tell() -> None:
    assert cannot_tell(return_terms_late, walked({}, {"return_fee": 395})) == "evidence-missing"
    assert cannot_tell(return_terms_late, Walk()) == "not-reached"


def bought(before: dict[str, int | None], confirmed: dict[str, int]) -> Walk:
    walk = Walk()
    walk.step()
    for stage, told in (("product", before), ("confirmation", confirmed)):
        walk.look(stage)
        for name, value in told.items():
            walk.fact("policy:returns", name, value)
    return walk


def test_a_confirmation_that_takes_back_what_was_promised() -> None:
    friction = only(return_terms_late, bought({"return_fee": 0, "window_days": 30}, {"return_fee": 690}))
    assert (friction.severity, friction.subject) == ("S3", "return fee")
    assert only(return_terms_late, bought({"window_days": 30}, {"window_days": 14})).subject == "return window"


def test_a_confirmation_may_be_the_first_page_of_a_walk_to_name_a_fee() -> None:
    assert is_clear(return_terms_late, bought({"window_days": 30}, {"return_fee": 690, "window_days": 30}))
    assert is_clear(return_terms_late, bought({"return_fee": 690}, {"return_fee": 690}))
    assert is_clear(return_terms_late, bought({"return_fee": None}, {"return_fee": 690}))
