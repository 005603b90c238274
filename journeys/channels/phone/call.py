"""One phone call: TwiML played verb by verb until the line waits for the caller or the call is over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urljoin

from journeys.channels.phone.hearing import TALKING, Hearing
from journeys.channels.phone.identity import Identity
from journeys.channels.phone.limits import Limits
from journeys.channels.phone.queueing import Waiting
from journeys.channels.phone.twiml import Verb
from journeys.channels.phone.webhook import Document, LineError, Webhooks
from journeys.channels.protocols import Heard
from journeys.errors import ChannelDown
from journeys.model.brief import PhoneAccess

CONFIDENCE = "0.95"  # of a caller who speaks clearly
NEVER_A_LINE = frozenset({0, 401, 403, 404, 407, 410})
IGNORED = frozenset({"Sms", "Message", "Start", "Stop"})  # nothing a caller hears


class TwimlCall:
    """Plays the carrier. A line that breaks, runs out or goes round in circles ends the call and says how."""

    def __init__(self, access: PhoneAccess, webhooks: Webhooks, account: str, limits: Limits) -> None:
        self._access, self._webhooks, self._limits = access, webhooks, limits
        self._identity = Identity(access, account)
        self._document, self._place = Document(access.url, (), ""), 0
        self._asking: Verb | None = None
        self._queue: Waiting | None = None
        self._queued, self._after_queue = 0.0, False
        self._ended: Heard | None = None
        self._seconds = 0.0
        self._documents = self._verbs = 0
        self._here: dict[str, int] = {}  # documents of this stretch, by address and text

    # ------------------------------------------------------------ the protocol

    def listen(self) -> Heard:
        """What is heard until the line waits for the caller, or the call ends. Raises ChannelDown."""
        return self._stretch(lambda _: self._go_on("completed"))

    def press(self, keys: str) -> Heard:
        """Press keys, then listen. Keys nobody asked for are not heard."""
        verb = self._asking
        if verb is None or verb.name != "Gather" or "dtmf" not in _inputs(verb):
            return self.keep_silent()
        finish, most = verb.get("finishOnKey", "#"), int(verb.number("numDigits", 0))
        ends = [place for place, key in enumerate(keys) if key in finish]
        digits = keys[: ends[0]] if ends else keys
        digits = digits[:most] if most > 0 else digits
        if not digits and not ends:
            return self.keep_silent()
        return self._stretch(lambda _: self._answer(verb, Digits=digits))

    def say(self, words: str) -> Heard:
        """Say something, then listen. Words nobody listens to are not heard."""
        verb = self._asking
        if verb is not None and verb.name == "Record":
            length = str(max(1, len(words.split()) // 2))
            return self._stretch(lambda _: self._answer(verb, RecordingDuration=length, RecordingUrl="", Digits=""))
        if verb is None or verb.name != "Gather" or "speech" not in _inputs(verb) or not words.strip():
            return self.keep_silent()
        return self._stretch(lambda _: self._answer(verb, SpeechResult=words, Confidence=CONFIDENCE))

    def keep_silent(self) -> Heard:
        """Let the time-out pass, then listen; a dialled party then does not pick up."""
        return self._stretch(self._nothing)

    def hang_up(self) -> None:
        """End the call; safe to call twice."""
        if self._ended is None:
            self._ended = Heard("", "ended", reason="The customer hung up.", how="customer")
        self._webhooks.close()

    # ------------------------------------------------------------ what the caller does

    def _stretch(self, first: Callable[[Hearing], None]) -> Heard:
        """One stretch: what the caller does first, then the line's answer to its end."""
        if self._ended is not None:
            return self._ended
        hearing, self._here = Hearing(), {}
        try:
            if self._identity.status == "ringing":
                self._dial()
            else:
                first(hearing)
            heard = self._play(hearing)
        except LineError as error:
            heard = hearing.heard("ended", how=error.how, reason=_sentence(error))
        return self._told(heard, hearing)

    def _told(self, heard: Heard, hearing: Hearing) -> Heard:
        self._seconds += hearing.seconds + hearing.silence
        queue = self._queue
        if queue is not None:
            queue.seconds, queue.mark = queue.seconds + _passed(hearing) - queue.mark, 0.0
            heard = replace(heard, queue=queue.name)
        waited = queue.seconds if queue else self._queued
        heard = replace(heard, queued=round(waited, 2), after_queue=self._after_queue, url=self._document.url)
        if heard.kind == "ended":
            self._ended = heard
            self._webhooks.close()
        return heard

    def _nothing(self, hearing: Hearing) -> None:
        verb = self._asking
        if verb is not None and verb.name == "Gather":
            hearing.silence = max(0.0, verb.number("timeout", 5))
            if verb.says("actionOnEmptyResult", default=False):
                self._answer(verb, Digits="")
                return
        self._go_on("no-answer")

    def _go_on(self, dialled: str) -> None:
        """Nothing was asked, or the caller did not answer: after a dial its action is told how that went."""
        verb, self._asking = self._asking, None
        if verb is not None and verb.name in ("Dial", "Connect") and verb.get("action"):
            status = {"DialCallStatus": dialled, "DialCallDuration": "60" if dialled == "completed" else "0"}
            self._load(verb.get("action"), verb.get("method", "POST"), status)

    def _answer(self, verb: Verb, **fields: str) -> None:
        self._asking = None
        self._load(verb.get("action") or self._document.url, verb.get("method", "POST"), fields)

    # ------------------------------------------------------------ playing

    def _play(self, hearing: Hearing) -> Heard:
        waited = False
        while True:
            if self._seconds + hearing.seconds > self._limits.minutes * 60:
                return _over(hearing, "limit", f"The call went on for {self._limits.minutes:g} minutes.")
            if self._place >= len(self._document.verbs):
                if self._queue is None:
                    return _over(hearing, "ran-out", "The line has nothing more to say and ends the call.")
                if waited or not self._queue.verb.get("waitUrl"):
                    return hearing.heard("queue")
                waited = True
                self._load(self._queue.verb.get("waitUrl"), self._queue.verb.get("waitUrlMethod", "POST"), {})
                continue
            verb = self._document.verbs[self._place]
            self._place, self._verbs = self._place + 1, self._verbs + 1
            if self._verbs > self._limits.verbs:
                return _over(hearing, "limit", f"The line went on for {self._limits.verbs} instructions.")
            heard = self._perform(verb, hearing)
            if heard is not None:
                return heard

    def _perform(self, verb: Verb, hearing: Hearing) -> Heard | None:
        """One verb; None when the line goes on talking."""
        if verb.name in TALKING:
            hearing.talk(verb)
        elif verb.name == "Redirect":
            self._load(verb.text or self._document.url, verb.get("method", "POST"), {})
        elif verb.name == "Leave" and self._queue is not None:
            self._leave(self._queue, hearing)
        elif verb.name == "Enqueue":
            self._queue = Waiting(verb, self._document, self._place, _passed(hearing))
            self._document, self._place = Document(self._document.url, (), ""), 0
        elif verb.name == "Gather":
            return self._gather(verb, hearing)
        elif verb.name in ("Dial", "Connect", "Record"):
            return self._hand_over(verb, hearing)
        elif verb.name not in IGNORED:
            return _closing(verb, hearing)
        return None

    def _gather(self, verb: Verb, hearing: Hearing) -> Heard:
        inputs = _inputs(verb)
        if verb.says("bargeIn", default=True):
            hearing.usable = hearing.seconds
        for inner in verb.children:
            if inner.name in TALKING:
                hearing.talk(inner)
        self._asking = verb
        most, finish = int(max(0, verb.number("numDigits", 0))), verb.get("finishOnKey", "#")
        return hearing.heard("gather", keys="dtmf" in inputs, speech="speech" in inputs, digits=most, finish=finish)

    def _hand_over(self, verb: Verb, hearing: Hearing) -> Heard:
        self._asking = verb
        if verb.name == "Record":
            return hearing.heard("record", speech=True, finish=verb.get("finishOnKey", "1234567890*#"))
        queues = [inner.text for inner in verb.children if inner.name == "Queue"]
        agent = " ".join(inner.text for inner in verb.children) or verb.text or "a connected service"
        return hearing.heard("dial", agent=agent, queue=queues[0] if queues else "")

    def _leave(self, queue: Waiting, hearing: Hearing) -> None:
        """Taken out of the queue: its action is told, or the document it stood in goes on."""
        self._queued = queue.seconds + _passed(hearing) - queue.mark
        self._queue, self._after_queue = None, True
        self._document, self._place = queue.back, queue.place
        if queue.verb.get("action"):
            self._load(queue.verb.get("action"), queue.verb.get("method", "POST"), queue.left(self._queued))

    # ------------------------------------------------------------ documents

    def _dial(self) -> None:
        """The call's first request. Raises ChannelDown where there is no phone line at all."""
        try:
            self._load(self._access.url, "POST", {})
        except LineError as error:
            if error.status in NEVER_A_LINE:
                self.hang_up()
                advice = "Are url and token of the store's [phone] table right?"
                raise ChannelDown(f"no phone line: {error.sentence}", where=self._access.url, do=advice) from error
            raise
        finally:
            self._identity.status = "in-progress"

    def _load(self, address: str, method: str, fields: dict[str, str]) -> None:
        """Ask the line for its next document. Raises LineError, also where it goes round in circles."""
        self._documents += 1
        if self._documents > self._limits.documents:
            raise LineError(f"it took more than {self._limits.documents} documents.", how="limit")
        url, way = urljoin(self._document.url, address), "GET" if method.upper() == "GET" else "POST"
        told = self._queue.round() if self._queue is not None else {}
        document = self._webhooks.ask(url, way, self._identity.fields(**told, **fields))
        key = f"{document.url}\n{document.body}"
        self._here[key] = self._here.get(key, 0) + 1
        if self._here[key] >= self._limits.repeats:
            raise LineError(f"it goes round in circles at {document.url}.", how="loop")
        self._document, self._place = document, 0


def _passed(hearing: Hearing) -> float:
    return hearing.seconds + hearing.silence


def _inputs(verb: Verb) -> frozenset[str]:
    return frozenset((verb.get("input") or "dtmf").split())


def _closing(verb: Verb, hearing: Hearing) -> Heard:
    if verb.name == "Hangup":
        return _over(hearing, "hung-up", "The line hangs up.")
    if verb.name == "Reject":
        why = "busy" if verb.get("reason") == "busy" else "not in service"
        return _over(hearing, "rejected", f"The line rejects the call ({why}).")
    return _over(hearing, "unsupported", f"The line uses <{verb.name}>, which this harness cannot play.")


def _over(hearing: Hearing, how: str, reason: str) -> Heard:
    return hearing.heard("ended", how=how, reason=reason)


def _sentence(error: LineError) -> str:
    return (
        f"The line breaks: {error.sentence}"
        if error.how == "error"
        else f"The line cannot be followed: {error.sentence}"
    )
