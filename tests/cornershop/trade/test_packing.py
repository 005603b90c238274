from cornershop.flaws.record import Flaws
from cornershop.trade.packing import BADLY, WELL, inside

FLAW = frozenset(("packaging-trouble",))


def test_what_is_in_a_parcel() -> None:
    assert inside(Flaws()) == WELL
    assert inside(Flaws(FLAW)) == BADLY
    assert inside(Flaws(frozenset(), FLAW)) == WELL | {"glad": 3}
    assert WELL["glad"] == 5
