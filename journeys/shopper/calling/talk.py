"""One call going on: what is heard and done in it, written down turn by turn on the customer clock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from journeys.channels.protocols import Call, Heard
from journeys.model.contact import Clock, ContactBegan, ContactEnded, Speaker
from journeys.model.conventions import PRESS_SECONDS
from journeys.model.event import PromiseNoted, Turn
from journeys.model.fact import Fact, Promise
from journeys.model.slots import given
from journeys.shopper.memory import Noticed
from journeys.wayfinding.phone import read_menu
from journeys.wayfinding.phone.telling import introduces
from journeys.wayfinding.reading.spoken import read_spoken

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass
class Talk:
    """A call. `path` are the keys and words so far, `agent` who took it (""), `seconds` how long it lasts, `last` the
    event of what was heard last.
    """

    shopper: Shopper
    call: Call
    name: str
    about: str = ""
    began: datetime | None = None
    heard: Heard = field(default_factory=lambda: Heard("", "ended"))
    path: tuple[str, ...] = ()
    agent: str = ""
    put_through: bool = False
    seconds: float = 0.0
    over: bool = False
    last: int = -1
    facts: list[Fact] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)

    @property
    def language(self) -> str:
        """Two letters: what the line says it speaks, else the store's."""
        return (self.heard.language or self.shopper.brief.locale)[:2].casefold()

    @property
    def node(self) -> str:
        """The menu's place."""
        return ".".join(self.path)

    def listen(self) -> Heard:
        """Listen on."""
        return self._note(self.call.listen())

    def press(self, keys: str, waited: float = 0.0) -> Heard:
        """Press keys after `waited` seconds of listening; a number of the customer's is a slot given away."""
        slots = given(keys, self._values()) or (("order",) if self._is_order(keys) else ())
        self._own(
            Turn("phone", "customer", "", keys=keys, slots=slots, seconds=PRESS_SECONDS * len(keys), waited=waited)
        )
        self.path = (*self.path, keys)
        return self._note(self.call.press(keys))

    def say(self, words: str, *, issue: bool = False) -> Heard:
        """Say something."""
        slots = (*given(words, self._values()), *(("issue",) if issue else ()))
        self._own(Turn("phone", "customer", words, slots=slots, seconds=_seconds(words)))
        self.path = self.path if self.agent else (*self.path, f"“{words}”")
        return self._note(self.call.say(words))

    def keep_silent(self) -> Heard:
        """Say nothing."""
        return self._note(self.call.keep_silent())

    def end(self, outcome: str, reason: str = "") -> None:
        """Hang up, if the line has not, and write down how it ended; the customer's clock moves on by the call."""
        if self.over:
            return
        self.over = True
        by = "customer" if self.heard.kind != "ended" else "agent" if self.agent else "system"
        self.call.hang_up()
        ended = ContactEnded(self.name, outcome, by, reason, round(self.seconds, 1))  # type: ignore[arg-type] # literals
        self.shopper.ledger.record(ended)
        clock = self.shopper.contacts.clock
        if clock is not None and clock.movable and self.seconds > 0:
            now = clock.advance(timedelta(seconds=self.seconds))
            self.shopper.ledger.record(Clock(now.isoformat(), round(self.seconds, 1), "the call lasted"))

    # ------------------------------------------------------------ writing down

    def _values(self) -> dict[str, str]:
        persona = self.shopper.persona
        return {"order": self.about, "email": persona.email, "postcode": persona.address.postcode}

    def _is_order(self, keys: str) -> bool:
        digits = "".join(char for char in keys if char.isdigit())
        return len(digits) > 3 and digits == "".join(char for char in self.about if char.isdigit())

    def _own(self, turn: Turn) -> None:
        self.seconds += turn.seconds
        self._record(turn)
        self.shopper.memory.told.update(turn.slots)
        if "order" in turn.slots:
            self.shopper.memory.named.add(self.about)
        if turn.text:
            self.shopper.memory.said.append(("customer", turn.text))

    def _note(self, heard: Heard) -> Heard:
        """Write down what was heard, and what it states and promises."""
        before, self.heard = self.heard, heard
        self.seconds += heard.seconds + heard.silence
        if heard.kind == "dial":
            self.put_through = True
        if heard.after_queue and introduces(heard.text):
            self.agent = self.agent or before.queue or "agent"
        if not heard.text and not heard.plays:
            return heard
        speaker: Speaker = "agent" if self.agent else "bot"
        menu = read_menu(heard.text, self.language)
        came = speaker == "agent" and not before.after_queue
        turn = Turn(
            "phone",
            speaker,
            heard.text or "(a recording)",
            queue=heard.queue,
            agent=self.agent,
            seconds=heard.seconds,
            waited=heard.queued if came or heard.queue else heard.silence,
            options=tuple(f"{one.keys} {one.words}".strip() for one in (*menu.options, *menu.speech)),
        )
        seq = self.last = self._record(turn)
        self.shopper.memory.said.append((speaker, heard.text))
        self._read(heard.text, seq)
        return heard

    def _record(self, turn: Turn) -> int:
        when = self.moment.isoformat(timespec="seconds") if self.moment else ""
        return self.shopper.ledger.record(replace(turn, contact=self.name, node=self.node, when=when))

    @property
    def moment(self) -> datetime | None:
        """The customer's time in this call."""
        return self.began + timedelta(seconds=self.seconds) if self.began else None

    def _read(self, text: str, seq: int) -> None:
        locale = self.heard.language.replace("-", "_") or self.shopper.brief.locale
        spoken = read_spoken(text, channel="phone", locale=locale, now=self.moment, about=self.about)
        for fact in spoken.facts:
            self.shopper.ledger.fact(fact, seq)
            self.shopper.memory.facts.append(Noticed(seq, fact))
            self.facts.append(fact)
        for promise in spoken.promises:
            made = replace(promise, about=self.name, made_at=self.node)
            self.shopper.ledger.record(PromiseNoted(made, seq))
            self.promises.append(made)


def begin(shopper: Shopper, issue: str = "", about: str = "") -> Talk | None:
    """Dial, without listening yet; None where the store has no phone line. Raises ChannelDown."""
    line = shopper.contacts.phone
    if line is None:
        return None
    if shopper.memory.call is not None:
        shopper.memory.call.end("unresolved", "The customer called anew.")
    shopper.memory.calls += 1
    clock = shopper.contacts.clock
    began = clock.now() if clock else None
    talk = Talk(shopper, line.call(), f"phone-{shopper.memory.calls}", about, began)
    when = began.isoformat(timespec="seconds") if began else ""
    shopper.ledger.record(ContactBegan(talk.name, "phone", issue, about, when=when))
    shopper.memory.call = talk
    return talk


def _seconds(words: str) -> float:
    """How long a customer takes to say it: as fast as the line speaks."""
    return len(words.split()) * 0.4
