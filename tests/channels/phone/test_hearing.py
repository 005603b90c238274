from __future__ import annotations

from journeys.channels.phone.hearing import Hearing
from journeys.channels.phone.twiml import read_twiml


def test_words_seconds_and_recordings_add_up() -> None:
    hearing = Hearing()
    for verb in read_twiml(
        "<Response><Say language='fr-FR'>un deux trois quatre cinq</Say><Pause/><Pause length='3'/>"
        "<Play>/a.mp3</Play><Play digits='ww12'/></Response>"
    ):
        hearing.talk(verb)
    heard = hearing.heard("gather", keys=True)
    assert (heard.text, heard.plays, heard.language) == ("un deux trois quatre cinq", ("/a.mp3",), "fr-FR")
    assert heard.seconds == heard.usable_seconds == 8.0
    assert heard.keys


def test_a_new_beginning_ends_the_sentence_before() -> None:
    hearing = Hearing()
    for verb in read_twiml("<Response><Say>Welcome</Say><Say>For orders</Say><Say>press 1</Say></Response>"):
        hearing.talk(verb)
    assert hearing.heard("gather").text == "Welcome. For orders press 1"
