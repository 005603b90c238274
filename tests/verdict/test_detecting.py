from journeys.model.finding import CannotTell, Clear
from journeys.verdict.detecting import checks_of, detect_all
from tests.verdict.build import Saying, friction, meta, walked


def test_three_outcomes_and_silence_is_not_clear() -> None:
    menu = [
        Saying(meta("a"), [friction()]),
        Saying(meta("b"), [Clear(3)]),
        Saying(meta("c"), [CannotTell("evidence-missing", "no looks")]),
        Saying(meta("d"), []),
        Saying(meta("e"), [Clear(0)]),
    ]
    said = detect_all(walked(), menu)
    assert [d.outcome for d in said] == ["friction", "clear", "cannot-tell", "cannot-tell", "cannot-tell"]
    assert [d.reason for d in said[2:]] == ["evidence-missing", "not-reached", "not-reached"]


def test_a_crash_spoils_only_its_detector() -> None:
    menu = [Saying(meta("a"), error=KeyError("x")), Saying(meta("b"), [Clear()])]
    said = detect_all(walked(), menu)
    assert [d.outcome for d in said] == ["failed", "clear"]
    checks = checks_of(said, menu)
    assert checks[0].failed
    assert (checks[0].ran, checks[1].ran) == (0, 1)


def test_a_finding_without_true_proof_is_the_detectors_failure() -> None:
    from journeys.model.finding import Proof

    for proofs in ((), (Proof(999),)):
        assert detect_all(walked(), [Saying(meta(), [friction(proofs=proofs)])])[0].outcome == "failed"


def test_occurrences_of_one_print_are_one_finding_with_a_count() -> None:
    said = detect_all(walked(), [Saying(meta(), [friction(severity="S2"), friction(severity="S3", count=2)])])
    (draft,) = said[0].drafts
    assert (draft.friction.severity, draft.friction.count, draft.occurrences) == ("S3", 3, 2)
    assert len(draft.friction.proofs) == 2


def test_checks_count_journeys_and_reasons() -> None:
    menu = [Saying(meta(), [CannotTell("not-applicable")])]
    said = [*detect_all(walked(), menu), *detect_all(walked(), menu)]
    assert checks_of(said, menu)[0].cannot_tell == {"not-applicable": 2}
