from journeys.detectors._support.stages import where
from journeys.model.fact import STAGES


def test_every_stage_of_a_purchase_has_words() -> None:
    said = {stage: where(stage) for stage in STAGES}
    assert [stage for stage, words in said.items() if words.startswith("at the stage")] == ["other"]
    assert len(set(said.values())) == len(said)


def test_what_is_no_stage_keeps_its_name() -> None:
    assert where("warehouse") == "at the stage warehouse"
