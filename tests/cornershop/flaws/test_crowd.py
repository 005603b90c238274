from cornershop.flaws import REGISTRY, WEAKNESSES, parse
from cornershop.reckoning import reckon


def test_a_weakness_is_called_like_the_invariant_that_finds_it_and_is_no_flaw_of_a_detector() -> None:
    assert set(WEAKNESSES) <= set(reckon([], [], {}, None))
    assert not set(WEAKNESSES) & set(REGISTRY)
    assert parse(",".join(WEAKNESSES)) == tuple(WEAKNESSES)
