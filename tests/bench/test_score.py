from tests.bench.cases import Job
from tests.bench.score import Spoke, row, table


def spoke(job: Job, *friction: str, clear: tuple[str, ...] = ()) -> Spoke:
    return Spoke(job, frozenset(friction), frozenset(clear))


def test_a_found_flaw_a_near_miss_let_be_and_a_false_alarm() -> None:
    spoken = [
        spoke(Job("review", on=("fee-late",)), "fee-late"),
        spoke(Job("review", near=("fee-late",)), clear=("fee-late",)),
        spoke(Job("list"), "fee-late"),
    ]
    assert row("fee-late", spoken) == "| `fee-late` | yes | let be | 1 | 1 (list) | 1.00 | 0.50 |"


def test_a_missed_flaw_and_a_mistaken_near_miss() -> None:
    spoken = [spoke(Job("review", on=("fee-late",))), spoke(Job("review", near=("fee-late",)), "fee-late")]
    assert "**missed** | **mistaken**" in row("fee-late", spoken)


def test_a_true_consequence_is_not_wrong() -> None:
    spoken = [spoke(Job("review", on=("overlay-intrusive",)), "overlay-intrusive", "click-blocked")]
    assert row("click-blocked", spoken).endswith("| 1 | 0 | 0.00 | 1.00 |")
    assert "Flaws found: 1 of" in table(spoken)
    assert "Wrong reports: 0." in table(spoken)
