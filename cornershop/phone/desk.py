"""The queue for the desk and who answers in it: a rule-based stand-in, here called what it is."""

from __future__ import annotations

import re

from twilio.twiml.voice_response import VoiceResponse

from cornershop.people import recalling
from cornershop.people.view import elsewhere
from cornershop.phone.answers import in_sentences
from cornershop.phone.menu import VOICE
from cornershop.phone.webhook import Call, route
from cornershop.storage.tables import OrderRow
from cornershop.trade import bot

QUEUE = "desk"
WAIT, LONG_WAIT, NEAR_WAIT = 30, 260, 80  # seconds somebody waits here
DONE = re.compile(r"\b(no|nothing|thanks|thank you|bye|goodbye|that is all|that's all)\b", re.IGNORECASE)


def queue(call: Call) -> VoiceResponse:
    """Into the queue."""
    call.talk.handler = "stand-in"
    said = VoiceResponse()
    said.say("I will put you through to our desk.", **VOICE)
    said.enqueue(QUEUE, wait_url="/phone/wait", action="/phone/agent")
    return said


def wait_seconds(call: Call) -> int:
    """How long the queue is."""
    if call.flaws.on("hold-too-long"):
        return LONG_WAIT
    return NEAR_WAIT if call.flaws.near("hold-too-long") else WAIT


def wait(call: Call) -> VoiceResponse:
    """One round of waiting: the wait is stated, a call back offered, then comes a stretch of music."""
    said, length = VoiceResponse(), wait_seconds(call)
    waited = int(float(call.field("QueueTime") or 0))
    if waited >= length:
        said.leave()
        return said
    if call.count("rounds") == 1:
        stated = (
            ""
            if call.flaws.on("hold-too-long")
            else f"You are first in the queue; the wait is about {length} seconds. "
        )
        offer = f"{stated}If you would rather be called back, press 1."
        said.gather(num_digits=1, action="/phone/call-back", timeout=2).say(offer, **VOICE)
    said.pause(length=min(60, max(5, length - waited - 8)))
    return said


def agent(call: Call) -> VoiceResponse:
    """The stand-in picks up and has what was keyed in before him."""
    if not (call.flaws.on("asked-again") or call.flaws.on("channel-amnesia")):
        call.known |= elsewhere(call.db, {k: str(v) for k, v in call.known.items()}, call.talk.id)
    number = call.known.get("number", "")
    found = call.db.get(OrderRow, number) if number else None
    seen = f" I have your order {' '.join(number[3:])} in front of me. {in_sentences(found)}" if found else ""
    said = VoiceResponse()
    said.say(f"Hello, Robin speaking from the Cornershop desk, a stand-in that follows rules.{seen}", **VOICE)
    return _listen(said, "How can I help?")


def said(call: Call) -> VoiceResponse:
    """The stand-in's answer, by the same rules as in the chat."""
    words = call.field("SpeechResult")[:600]
    call.note("customer", words)
    answer = VoiceResponse()
    if DONE.search(words) and len(words.split()) < 8:
        answer.say("You are welcome. Goodbye.", **VOICE)
        answer.hangup()
        return answer
    call.known |= {"greeted": "yes"} | bot.noted(words)
    known = {key: str(value) for key, value in call.known.items()}
    told = recalling.answer(call, words, known)
    if not told:
        known.setdefault("question", words)
        made = bot.stand_in(words, known, lambda number: _status(call, number))
        known, told = known | made.known, made.text
    call.known |= known
    call.note("desk", told)
    answer.say(told, **VOICE)
    return _listen(answer, "")


def _status(call: Call, number: str) -> str:
    found = call.db.get(OrderRow, number)
    return in_sentences(found) if found else ""


def _listen(said: VoiceResponse, words: str) -> VoiceResponse:
    gather = said.gather(input="speech", action="/phone/agent/said", speech_timeout="auto", timeout=6, **VOICE)
    if words:
        gather.say(words, **VOICE)
    said.say("I cannot hear you any more, so I will hang up. Do call again. Goodbye.", **VOICE)
    return said


ROUTES = [route("desk", queue), route("wait", wait), route("agent", agent), route("agent/said", said)]
