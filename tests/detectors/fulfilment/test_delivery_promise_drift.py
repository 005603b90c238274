from dataclasses import replace

from journeys.detectors.fulfilment import delivery_promise_drift
from journeys.model.event import FactNoted
from journeys.model.fact import Fact
from tests.detectors.build import Walk, cannot_tell, is_clear, only, page
from tests.detectors.fulfilment.walks import at, ordered


def test_a_later_day_on_the_confirmation() -> None:
    friction = only(delivery_promise_drift, ordered(due="2026-03-12"))
    assert (friction.severity, friction.step) == ("S3", 1)
    assert "3 days later" in friction.observed


def test_the_same_day_or_an_earlier_one_is_fine() -> None:
    assert is_clear(delivery_promise_drift, ordered())
    assert is_clear(delivery_promise_drift, ordered(due="2026-03-05"))


def test_a_later_day_in_tracking_on_the_same_day() -> None:
    walk = ordered()
    walk.look("tracking")
    walk.fact("delivery", "delivery_to", "2026-03-10", "date")
    assert only(delivery_promise_drift, walk).observed.startswith("delivery by 2026-03-10 where the order is tracked")


def test_a_delay_days_later_and_the_day_it_came_are_other_matters() -> None:
    walk = at(ordered(), "2026-03-06T10:00")
    walk.look("tracking")
    walk.fact("delivery", "delivery_to", "2026-03-12", "date")
    assert is_clear(delivery_promise_drift, walk)
    walk = ordered()
    walk.look("tracking")
    walk.fact("order", "status", "delivered", "")
    walk.fact("delivery", "delivery_to", "2026-03-12", "date")
    assert is_clear(delivery_promise_drift, walk)


def test_options_one_could_choose_are_no_promise() -> None:
    walk = Walk()
    walk.look("delivery")
    walk.fact("delivery:express", "delivery_to", "2026-03-03", "date")
    walk.look("confirmation")
    walk.fact("delivery", "delivery_to", "2026-03-09", "date")
    assert cannot_tell(delivery_promise_drift, walk) == "evidence-missing"


def test_cannot_tell_without_an_order() -> None:
    assert cannot_tell(delivery_promise_drift, Walk()) == "not-reached"


def test_a_mail_with_a_later_day_than_the_confirmation_where_the_review_had_none() -> None:
    walk = Walk()
    walk.look("confirmation")
    walk.fact("delivery", "delivery_to", "2026-12-01", "date")
    assert cannot_tell(delivery_promise_drift, walk) == "evidence-missing"
    seq = walk.look("other")
    told = Fact("delivery", "delivery_to", "2026-12-04", "date", (), "mail", "confirmation", "vrijdag 4 december")
    walk.add(FactNoted(told, seq))
    assert only(delivery_promise_drift, walk).observed == "delivery by 2026-12-04 in a mail, 3 days later"


def chosen(due: str, taken: str = "e1") -> Walk:
    """Two options, one of them chosen for 5 March; the confirmation says `due`."""
    offered = page("main", "  radio: By post", "  radio: By courier")
    refs = [node.ref for node in offered.outline.nodes if node.role == "radio"]
    ref = {"e1": refs[0], "e2": refs[1]}.get(taken, "")
    nodes = tuple(
        replace(n, states=frozenset({"checked"})) if n.ref == ref and ref else n for n in offered.outline.nodes
    )
    walk = Walk()
    walk.look("delivery", state=replace(offered, outline=replace(offered.outline, nodes=nodes)))
    walk.fact("delivery:by post", "delivery_to", "2026-03-05", "date", locator=refs[0])
    walk.fact("delivery:by courier", "delivery_to", "2026-03-03", "date", locator=refs[1])
    walk.look("review")
    walk.look("confirmation")
    walk.fact("delivery", "delivery_to", due, "date")
    return walk


def test_the_option_that_was_chosen_counts_where_the_review_names_no_day() -> None:
    assert only(delivery_promise_drift, chosen("2026-03-12")).expected.startswith("delivery by 2026-03-05")
    assert only(delivery_promise_drift, chosen("2026-03-08", "e2")).expected.startswith("delivery by 2026-03-03")


def test_a_cut_off_and_a_weekend_are_no_drift_from_a_day_that_was_counted() -> None:
    assert is_clear(delivery_promise_drift, chosen("2026-03-08"))
    assert cannot_tell(delivery_promise_drift, chosen("2026-03-12", taken="")) == "evidence-missing"
