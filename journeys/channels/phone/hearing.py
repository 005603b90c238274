"""What the caller hears while the line talks: words, seconds, recordings."""

from __future__ import annotations

from dataclasses import dataclass, field

from journeys.channels.phone.speaking import say_seconds
from journeys.channels.phone.twiml import Verb
from journeys.channels.protocols import Heard

TALKING = frozenset({"Say", "Play", "Pause"})


@dataclass
class Hearing:
    """Collects one stretch of listening. `usable` is the second from which keys are taken, None until then."""

    words: list[str] = field(default_factory=list)
    plays: list[str] = field(default_factory=list)
    seconds: float = 0.0
    usable: float | None = None
    language: str = ""
    silence: float = 0.0

    def talk(self, verb: Verb) -> None:
        """A <Say>, <Play> or <Pause>. How long a recording is nobody knows; it counts no seconds."""
        if verb.name == "Say":
            self.words.append(verb.text)
            self.seconds += say_seconds(verb)
            self.language = verb.get("language") or self.language
        elif verb.name == "Pause":
            self.seconds += max(0.0, verb.number("length", 1))
        elif verb.get("digits"):
            self.seconds += len(verb.get("digits")) * 0.5
        elif verb.text:
            self.plays.append(verb.text)

    def heard(self, kind: str, **more: object) -> Heard:
        """The stretch as the caller would tell it."""
        text = _joined([word for word in self.words if word])
        usable = self.seconds if self.usable is None else self.usable
        return Heard(
            text,
            kind,
            seconds=round(self.seconds, 2),
            usable_seconds=round(usable, 2),
            plays=tuple(self.plays),
            language=self.language,
            silence=round(self.silence, 2),
            **more,  # type: ignore[arg-type] # fields of Heard, by name
        )


def _joined(words: list[str]) -> str:
    """One <Say> after the other; one that begins anew ends a sentence the one before left open."""
    text = ""
    for said in words:
        opens = bool(text) and text[-1].isalnum() and said[:1].isupper()
        text = f"{text}{'.' if opens else ''} {said}".strip()
    return text
