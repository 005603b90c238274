"""Phone lines in memory: places by the keys and words that lead to them. "~" is silence."""

from __future__ import annotations

from dataclasses import dataclass, field

from journeys.channels.protocols import Heard
from journeys.model.brief import Brief, KnownOrder
from journeys.model.contact import CallReceived
from journeys.shopper import Shopper
from journeys.shopper.contacts import Contacts
from tests.shopper.fake import FakeNotebook, one, shopper_on

GONE = Heard("", "ended", reason="The line hangs up.", how="hung-up")
PHONE_BRIEF = Brief(
    "test",
    "https://shop.example/",
    orders={"order on its way": KnownOrder("CS-10452", "anna@example.com", "M1 4BT")},
    questions={"where is my order": "Where is my order?"},
)


def menu(text: str, seconds: float = 5.0, **more: object) -> Heard:
    """A prompt that takes keys."""
    return Heard(text, "gather", seconds=seconds, keys=True, **more)  # type: ignore[arg-type] # fields by name


def ends(text: str, how: str = "hung-up") -> Heard:
    """Last words."""
    return Heard(text, "ended", seconds=2.0, how=how, reason="The line hangs up.")


@dataclass
class FakeCall:
    places: dict[str, Heard]
    at: list[str] = field(default_factory=list)
    hung_up: bool = False

    def listen(self) -> Heard:
        return self._here()

    def press(self, keys: str) -> Heard:
        self.at.append(keys)
        return self._here()

    def say(self, words: str) -> Heard:
        self.at.append(words)
        return self._here()

    def keep_silent(self) -> Heard:
        self.at.append("~")
        return self._here()

    def hang_up(self) -> None:
        self.hung_up = True

    def _here(self) -> Heard:
        return self.places.get(" ".join(self.at), GONE)


@dataclass
class FakeLine:
    places: dict[str, Heard]
    log: tuple[CallReceived, ...] | None = None
    calls: list[FakeCall] = field(default_factory=list)
    number: str = "+441"
    caller: str = "+442"

    def call(self) -> FakeCall:
        self.calls.append(FakeCall(self.places))
        return self.calls[-1]

    def received(self) -> tuple[CallReceived, ...] | None:
        return self.log


def caller_on(
    places: dict[str, Heard] | FakeLine, locale: str = "en_GB", **more: object
) -> tuple[Shopper, FakeNotebook]:
    """A shopper with this phone line, on a page that shows nothing."""
    line = places if isinstance(places, FakeLine) else FakeLine(places)
    brief = Brief(
        PHONE_BRIEF.store, PHONE_BRIEF.url, locale, orders=PHONE_BRIEF.orders, questions=PHONE_BRIEF.questions
    )
    contacts = Contacts(phone=line, **more)  # type: ignore[arg-type] # passed through
    return shopper_on(one('- heading "Shop"\n'), brief, contacts=contacts)
