from __future__ import annotations

import pytest

from journeys.detectors.contact import channel_bounce as detector
from tests.detectors.build import cannot_tell, frictions, is_clear, only
from tests.detectors.contact.talking import Talk, talk


@pytest.mark.parametrize(
    ("line", "locale"),
    [
        ("We cannot sort that out in this chat. Please call us on 01904 555 0100.", "en_GB"),
        ("You need to send us an e-mail for that.", "en_GB"),
        ("Bitte rufen Sie unsere Hotline an.", "de_DE"),
        ("Veuillez appeler notre service client.", "fr_FR"),
        ("Debe llamar a nuestro servicio de atención al cliente.", "es_ES"),
    ],
)
def test_sent_to_another_channel(line: str, locale: str) -> None:
    walk = Talk(locale).begins().says("customer!: x", f"Kim: {line}").ends("unresolved")
    assert only(detector, walk).severity == "S2"


def test_two_other_channels_hurt() -> None:
    walk = talk("Kim: Please call us for that.", "Kim: You have to write an e-mail to our returns team.")
    assert only(detector, walk.ends("unresolved")).severity == "S3"


@pytest.mark.parametrize(
    "line",
    [
        "I have sent a replacement. If you prefer, you can also call us.",
        "We will call you back tomorrow.",
        "You can also write us an e-mail.",
        "The courier tried to call you.",
    ],
)
def test_offers_and_promises_are_fine(line: str) -> None:
    assert is_clear(detector, talk("customer!: x", f"Kim: {line}").ends("promised"))


def test_what_was_settled_here_is_fine() -> None:
    assert not frictions(detector, talk("Kim: Please call us for that.", "Kim: I have sent it.").ends("resolved"))


def test_the_same_channel_is_no_other() -> None:
    walk = talk("Kim: Please call us again later.", channel="phone").ends("unresolved")
    assert is_clear(detector, walk)


def test_nobody_contacted() -> None:
    assert cannot_tell(detector, Talk()) == "not-reached"


def test_what_may_have_settled_it_comes_first() -> None:
    walk = talk("customer!: x", "Kim: I popped a fresh one in the post. Please call us for anything else.")
    assert not frictions(detector, walk.ends("unresolved"))
