from __future__ import annotations

import pytest

from journeys.detectors.contact import answer_wrong as detector
from journeys.model.event import FactNoted
from journeys.model.fact import Fact
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.contact.talking import Talk

LABEL = (("label", "capacity"),)


def answered(value: str, quote: str, unit: str = "ml", page: bool = True, channel: str = "chat") -> Talk:
    walk = Talk()
    walk.look("product")
    if page:
        walk.add(FactNoted(Fact("item:mug", "spec", "350", "ml", LABEL, "browser", "product", "350 ml"), walk.last))
    walk.begins("chat", "how much it holds", "Mug", kind="specification").says(f"bot: {quote}")
    walk.add(FactNoted(Fact("item:mug", "spec", value, unit, LABEL, channel, "help", quote), walk.last))
    return walk


@pytest.mark.parametrize("channel", ["chat", "mail", "phone"])
def test_another_number(channel: str) -> None:
    friction = only(detector, answered("700", "It holds 700 ml.", channel=channel))
    assert (friction.severity, friction.subject) == ("S3", "item:mug:capacity")
    assert "700 ml" in friction.observed


def test_the_same_in_another_unit() -> None:
    assert is_clear(detector, answered("350", "It holds 0.35 litres."))


def test_about_so_much_is_no_contradiction() -> None:
    assert is_clear(detector, answered("300", "It usually holds about 300 ml."))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, answered("350", "350 ml", page=False)) == "not-applicable"
    assert cannot_tell(detector, answered("350", "350 g", unit="g")) == "not-applicable"
    assert cannot_tell(detector, Talk()) == "not-reached"
