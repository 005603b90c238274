from cornershop.flaws.record import Flaws


def test_a_flaw_and_its_near_miss_are_two_switches() -> None:
    flaws = Flaws(frozenset({"fee-late"}), frozenset({"lcp-slow"}))
    assert (flaws.on("fee-late"), flaws.near("fee-late")) == (True, False)
    assert (flaws.on("lcp-slow"), flaws.near("lcp-slow")) == (False, True)


def test_everything_is_off_unless_switched_on() -> None:
    assert not Flaws().on("fee-late")
    assert not Flaws().near("fee-late")
