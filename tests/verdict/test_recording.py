from dataclasses import replace

from journeys.model.event import StepBegan
from journeys.model.result import Replays
from journeys.verdict.clusters import clusters
from journeys.verdict.recording import finding_records, journey_record, replay_key
from tests.verdict.build import JOURNEY, Walk, draft, walked


def test_the_headline_comes_first_and_symptoms_point_at_it() -> None:
    both = [draft("dead-click"), draft("click-blocked", severity="S4")]
    replays = {replay_key(d): Replays(1, 1) for d in both}
    head, symptom = finding_records(walked(), clusters(both), run="r", replays=replays)
    assert (head.detector, head.symptom_of, head.index_points) == ("click-blocked", "", 70.0)
    assert (symptom.symptom_of, symptom.index_points) == (head.id, 0.0)


def test_strain_stands_at_the_step_it_was_met_on() -> None:
    found = clusters([draft(step=1), draft("lcp-slow", step=1, cause="x", subject="y", confidence="probable")])
    record = journey_record(walked(3), found)
    assert [s.strain for s in record.steps] == [0.0, -25.0, 0.0]
    assert [s.strain_low for s in record.steps] == [0.0, -34.4, 0.0]
    assert record.index == 25.0
    assert record.index_advisory == 34.4


def test_a_goal_the_shop_made_unreachable_is_a_hundred() -> None:
    walk = Walk()
    walk.step()
    record = journey_record(walk.end("blocked", "shop"), ())
    assert (record.index, record.band) == (100.0, "severe")


def test_nothing_walked_has_no_index() -> None:
    assert journey_record(Walk().end("not-applicable"), ()).index is None
    assert journey_record(Walk().end("robot-failed", "environment"), ()).index is None


def test_when_a_journey_and_its_steps_began_is_told() -> None:
    timeline = walked(2)
    begins = [event.at for event in timeline.events if isinstance(event.body, StepBegan)]
    record = journey_record(timeline, ())
    assert [step.at for step in record.steps] == [round(at, 2) for at in begins]
    assert record.started == timeline.began.when


def test_a_walk_that_was_cut_off_says_so() -> None:
    walk = Walk(replace(JOURNEY, device="desktop"))
    walk.step()
    record = journey_record(walk.timeline(), ())
    assert (record.complete, record.outcome, record.blame) == (False, "robot-failed", "environment")
    assert record.steps[0].screenshot == "blobs/shot.png"
