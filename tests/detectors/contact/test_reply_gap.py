from __future__ import annotations

import pytest

from journeys.detectors.contact import reply_gap as detector
from tests.detectors.build import cannot_tell, frictions, is_clear
from tests.detectors.contact.talking import Talk, talk


@pytest.mark.parametrize(
    ("notice", "waited", "severity"),
    [
        ("", 90, ""),
        ("", 130, "S1"),
        ("", 360, "S2"),
        ("Kim: I am checking, it takes about 5 minutes.", 280, ""),
        ("Kim: I am checking, it takes about 5 minutes.", 400, "S2"),
        ("Kim: One moment, please.", 200, ""),
        ("Kim: That is a nice mug.", 200, "S1"),
    ],
)
def test_how_long_is_too_long(notice: str, waited: float, severity: str) -> None:
    walk = talk("customer!: It is lost.", *([notice] if notice else []))
    walk.says("Kim: I have sent another one.", waited=waited)
    found = [friction.severity for friction in frictions(detector, walk)]
    assert found == ([severity] if severity else [])


def test_only_people_in_chats_are_measured() -> None:
    assert cannot_tell(detector, talk("customer: x").says("bot: y", waited=500)) == "not-reached"
    phone = talk("customer: x", channel="phone").says("Kim: y", waited=500)
    assert cannot_tell(detector, phone) == "not-reached"
    assert is_clear(detector, talk("customer: x", "Kim: y"))


def test_a_notice_in_german() -> None:
    walk = Talk("de_DE").begins().says("Kim: Einen Moment, ich schaue nach. Das dauert 10 Minuten.")
    assert is_clear(detector, walk.says("Kim: Ersatz ist unterwegs.", waited=550))
