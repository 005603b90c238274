from __future__ import annotations

import pytest

from journeys.channels.phone import TwimlLine
from journeys.channels.phone.limits import Limits
from journeys.errors import ChannelDown
from tests.channels.phone.lines import Answer, Asked, no_action, php, response, serving, speech_only


def test_a_menu_is_heard_and_keys_lead_on() -> None:
    with serving(php) as line:
        call = TwimlLine(line.access("/ivr/index.php")).call()
        menu = call.listen()
        assert (menu.kind, menu.keys, menu.speech, menu.digits, menu.language) == ("gather", True, False, 1, "de-DE")
        assert menu.text.startswith("Willkommen bei Radhaus Nord. Für den Stand")
        assert 0 < menu.usable_seconds < menu.seconds  # keys are taken once the greeting is over
        number = call.press("1")
        assert (number.kind, number.digits, number.finish) == ("gather", 0, "#")
        told = call.press("77123#")
        assert "Ihre Bestellung 77123 wurde versandt" in told.text
        assert (told.kind, told.how) == ("ended", "hung-up")
        assert call.listen() == told, "what is over stays over"


def test_silence_goes_on_behind_the_gather() -> None:
    with serving(php) as line:
        call = TwimlLine(line.access("/ivr/index.php")).call()
        call.listen()
        again = call.keep_silent()
        assert again.text.startswith("Willkommen")
        assert again.silence == 4.0
        assert line.asked[-1].method == "GET"


def test_a_dialled_party_talks_or_does_not_pick_up() -> None:
    def line(asked: Asked) -> Answer:
        if asked.path == "/after":
            return response(f"<Say>{asked.get('DialCallStatus')}</Say>")
        return response("<Dial action='/after'>+4412345</Dial>")

    with serving(line) as served:
        call = TwimlLine(served.access()).call()
        put_through = call.listen()
        assert (put_through.kind, put_through.agent) == ("dial", "+4412345")
        assert call.keep_silent().text == "no-answer"
        other = TwimlLine(served.access()).call()
        other.listen()
        assert other.listen().text == "completed"


def test_a_queue_is_waited_in_and_left() -> None:
    with serving(speech_only) as line:
        call = TwimlLine(line.access()).call()
        menu = call.listen()
        assert (menu.speech, menu.keys) == (True, False)
        waiting = call.say("I want to speak to a person")
        assert (waiting.kind, waiting.queue) == ("queue", "support")
        assert waiting.plays == ("/music.mp3",)
        assert call.listen().kind == "queue"
        agent = call.listen()
        assert (agent.kind, agent.after_queue) == ("gather", True)
        assert agent.queued == pytest.approx(44.8, abs=0.2)
        assert "Mia" in agent.text
        assert "leave" in agent.text
        assert call.say("Where is it?").how == "hung-up"


def test_words_and_keys_nobody_asked_for_are_not_heard() -> None:
    with serving(speech_only) as line:
        call = TwimlLine(line.access()).call()
        call.listen()
        assert call.press("1").text == "I heard nothing."


def test_a_gather_without_an_action_comes_back_to_its_own_address() -> None:
    with serving(no_action) as line:
        call = TwimlLine(line.access()).call()
        menu = call.listen()
        assert (menu.text, menu.plays) == ("", ("https://cdn.example/menu.mp3",))
        answer = call.press("1")
        assert "open Monday" in answer.text
        assert answer.how == "ran-out"


def test_an_empty_answer_can_be_an_answer() -> None:
    def line(asked: Asked) -> Answer:
        if asked.path == "/got":
            return response(f"<Say>got [{asked.get('Digits')}]</Say><Record maxLength='10' action='/recorded'/>")
        if asked.path == "/recorded":
            return response(f"<Say>thanks {asked.get('RecordingDuration')}</Say>")
        return response("<Gather action='/got' actionOnEmptyResult='true' timeout='2'/>")

    with serving(line) as served:
        call = TwimlLine(served.access()).call()
        call.listen()
        beep = call.keep_silent()
        assert (beep.kind, beep.text) == ("record", "got []")
        assert call.say("My parcel is broken").text == "thanks 2"


def test_barge_in_refused_means_listening_to_the_end() -> None:
    with serving(lambda _: response("<Gather bargeIn='false'><Say>one two three four five</Say></Gather>")) as line:
        heard = TwimlLine(line.access()).call().listen()
        assert heard.usable_seconds == heard.seconds == 2.0


@pytest.mark.parametrize(
    ("script", "how", "words"),
    [
        (lambda _: "<html><body>Hello</body></html>", "error", "not <Response>"),
        (lambda _: "this is no XML", "error", "not XML"),
        (lambda _: (500, "broken"), "error", "HTTP 500"),
        (lambda _: response("<Redirect>/voice</Redirect>"), "loop", "round in circles"),
        (lambda _: response("<Say>Please hold.</Say><Redirect/>"), "loop", "round in circles"),
        (lambda a: response(f"<Say>{len(a.url)}</Say><Redirect>{a.path}x</Redirect>"), "limit", "documents"),
        (lambda _: (302, "/voice"), "error", "redirects more than"),
        (lambda _: response("<Pause length='4000'/>"), "limit", "30 minutes"),
        (lambda _: response("<Say>a</Say>" * 600), "limit", "500 instructions"),
        (lambda _: response("<Reject reason='busy'/>"), "rejected", "busy"),
        (lambda _: response("<Pay/>"), "unsupported", "<Pay>"),
        (lambda _: response("<Redirect>ftp://x/y</Redirect>"), "error", "no web address"),
        (lambda _: '<!DOCTYPE x [<!ENTITY a "b">]><Response><Say>&a;</Say></Response>', "error", "no phone line needs"),
        (lambda _: "<Response>" + " " * 300_000 + "</Response>", "error", "larger than"),
        (lambda _: "", "ran-out", "nothing more to say"),
    ],
)
def test_a_bad_line_ends_the_call_with_one_clear_reason(script, how: str, words: str) -> None:  # type: ignore[no-untyped-def]
    with serving(script) as line:
        heard = TwimlLine(line.access()).call().listen()
        assert (heard.kind, heard.how) == ("ended", how)
        assert words in heard.reason


@pytest.mark.parametrize("status", [401, 403, 404])
def test_where_there_is_no_line_the_channel_is_down(status: int) -> None:
    with serving(lambda _: (status, "no")) as line:
        call = TwimlLine(line.access()).call()
        with pytest.raises(ChannelDown, match=str(status)):
            call.listen()
        assert call.listen().how == "customer"


def test_a_server_that_is_not_there_is_down() -> None:
    with serving(php) as line:
        access = line.access()
    with pytest.raises(ChannelDown, match="does not answer"):
        TwimlLine(access).call().listen()


def test_a_line_that_breaks_later_is_the_shops_fault() -> None:
    def line(asked: Asked) -> Answer:
        return (503, "down") if asked.get("Digits") else response("<Gather numDigits='1'><Say>Press 1.</Say></Gather>")

    with serving(line) as served:
        call = TwimlLine(served.access()).call()
        call.listen()
        assert call.press("1").how == "error"


def test_minutes_can_be_limited() -> None:
    with serving(lambda _: response("<Pause length='100'/>")) as line:
        assert TwimlLine(line.access(), Limits(minutes=1)).call().listen().how == "limit"
