from __future__ import annotations

import pytest

from journeys.channels.phone.twiml import NotTwimlError, read_twiml


def test_verbs_keep_their_order_words_and_children() -> None:
    gather, hangup = read_twiml(
        "<Response><!-- a --><Gather numDigits=' 2 ' input='dtmf speech'><Say voice='x'>Press <break time='2s'/>1 now"
        "</Say><Pause/></Gather><Hangup/></Response>"
    )
    assert (gather.name, hangup.name) == ("Gather", "Hangup")
    assert gather.number("numDigits", 0) == 2
    assert gather.children[0].text == "Press 1 now"
    assert [child.name for child in gather.children] == ["Say", "Pause"]
    assert gather.number("timeout", 5) == 5
    assert not gather.says("bargeIn", default=False)


def test_bytes_with_their_own_encoding() -> None:
    (say,) = read_twiml(
        '<?xml version="1.0" encoding="ISO-8859-1"?><Response><Say>Grüße</Say></Response>'.encode("latin-1")
    )
    assert say.text == "Grüße"


@pytest.mark.parametrize(
    "text",
    [
        "no xml",
        "<Say>Hello</Say>",
        "<Response>",
        '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><Response><Say>&x;</Say></Response>',
        "<Response>" + "<A>" * 30 + "</A>" * 30 + "</Response>",
    ],
)
def test_what_is_not_twiml_is_refused(text: str) -> None:
    with pytest.raises(NotTwimlError):
        read_twiml(text)


def test_nothing_is_nothing_to_say() -> None:
    assert read_twiml("  ") == ()
