"""What a shopper needs of a channel. Shopper code knows these protocols and no concrete channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable

from journeys.model.contact import CallReceived, DocumentRead, Mail, StatementEntry
from journeys.model.event import Audited, Response, Timing
from journeys.model.fault import BookCharge, BookOrder, FaultArmed, FaultFelt, FaultKind, FaultLifted, Lift
from journeys.model.keys import KeyPath
from journeys.model.outline import PageState
from journeys.model.probing import HurryEnd


class Page(Protocol):
    """A page a shopper can read and act on. References are those of the last `see()`; older ones may be gone.

    Acting methods wait for the page's answer (network quiet or the action window's end), never for a fixed time, and
    return what was seen of it. A press that another element would take is not made: the Response says `blocked_by`.
    Raises StoreUnreachable when the store does not answer and GoneError when `ref` is no longer on the page.
    """

    @property
    def url(self) -> str:
        """Where the shopper is."""

    def open(self, url: str) -> Response:
        """Go to an address, as if typed."""

    def see(self) -> PageState:
        """One look at the page. Field keys are empty: meaning is wayfinding's. Secret values are masked."""

    def picture(self) -> bytes:
        """The viewport as PNG with secret fields covered; b"" where the channel has no picture."""

    def press(self, ref: str) -> Response:
        """Press (click or tap) a control, after scrolling it into view."""

    def fill(self, ref: str, text: str) -> Response:
        """Replace what a field holds, as a customer would by typing."""

    def choose(self, ref: str, option: str) -> Response:
        """Choose an option by its visible text in a native select."""

    def key(self, name: str) -> Response:
        """Press a key (Enter, Escape, Tab ...) where the focus is."""

    def back(self) -> Response:
        """The browser's Back. Never sends a form again: where the browser asks, the Response says so (`met`)."""

    def find_css(self, selector: str) -> str:
        """A reference for a store's own CSS selector, "" when nothing matches. The last resort."""


@runtime_checkable
class Impatient(Protocol):
    """A page whose controls can be pressed as fast as somebody impatient presses them."""

    def press_quickly(self, ref: str, times: int) -> tuple[Response, int, HurryEnd]:
        """Press a control `times` times, each as soon as the page shows what the last press did; its answer, how many
        presses were made, and why not more. Never presses what came in its place.
        """


@runtime_checkable
class Keys(Protocol):
    """A page with a keyboard and a clipboard of its own."""

    def walk_to(self, ref: str) -> KeyPath:
        """Go to a control by Tab, and by arrows inside its group, until it has the focus or the way is at an end."""

    def paste(self, ref: str, text: str) -> Response:
        """Put the caret into a field, emptied before, and paste `text` from the clipboard."""


@runtime_checkable
class Remembering(Protocol):
    """A page that knows what is remembered of pages that were left, and what lies over this one."""

    def document(self) -> str:
        """What tells the document in front from every other, also from the same page loaded again."""

    def keeps(self, url: str, away: str) -> bool | None:
        """Whether customers' browsers show `url` as it was left on Back from `away`; None where that cannot be told."""

    def covered(self) -> float:
        """The share of the screen under layers that Back must close; phones close native dialogs by themselves."""


class Instruments(Protocol):
    """Measurements only a browser can make; a channel without them is walked without them."""

    def audit(self) -> Audited:
        """axe-core on the page as it stands (`look` is -1: the caller knows which look it was)."""

    def timing(self, url: str, loads: int) -> Timing:
        """Cold loads of `url` in fresh contexts, one after the other."""

    def status_of(self, url: str) -> tuple[int, str]:
        """HTTP status and failure text of a GET with the shopper's cookies, without leaving the page."""

    def fetch(self, url: str) -> Fetched:
        """A GET with the shopper's cookies, without leaving the page: a document behind a link. Never raises."""

    def downloaded(self) -> Fetched:
        """The file that the last action made the browser download; `failure` when it brought none. Never raises."""


@runtime_checkable
class Limits(Protocol):
    """How a document was answered, for guests that are told to come back later."""

    def answered(self) -> tuple[int, str]:
        """The status of the document in front and its Retry-After as written; (0, "") before the first."""

    def again(self) -> Response:
        """Ask for the document in front once more, with the form that led to it."""


@dataclass(frozen=True)
class Fetched:
    """What a GET brought. `status` 0 with `failure`: no answer. `name` is what the file is called."""

    status: int
    data: bytes = b""
    media_type: str = ""
    name: str = ""
    failure: str = ""


@dataclass(frozen=True)
class EdgeRule:
    """What is done between browser and shop to requests of `method` ("" any) whose address fits `pattern` (a shell
    pattern over the whole address, `*` for all). `seconds` is the length of a delay or of a dead line.
    """

    kind: FaultKind
    pattern: str = "*"
    method: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class EdgeProof:
    """How often a rule was met, by which request the last time, and how many seconds ago (None: never)."""

    times: int = 0
    request: str = ""
    first_ago: float | None = None
    last_ago: float | None = None
    standing: bool = True


class Edge(Protocol):
    """The line between one shopper's browser and the shop, where it can be broken."""

    def break_line(self, name: str, rule: EdgeRule) -> None:
        """Break it under a name."""

    def proof(self, name: str) -> EdgeProof:
        """How often that was felt so far."""

    def mend(self, name: str) -> EdgeProof:
        """Put it right and give the last proof; safe to call twice."""


class GoneError(Exception):
    """The control was there at the last look and is not there now."""


# ---------------------------------------------------------------- away from the page; ChannelDown is in journeys.errors


@dataclass(frozen=True)
class Wanted:
    """Which mail is waited for, by identity: words its subject or text must contain (an order number, say), any of
    `words`; from whom, where that is known; and received after this many mails were seen already.
    """

    about: str = ""
    words: tuple[str, ...] = ()
    sender: str = ""
    after: int = 0

    def fits(self, mail: Mail) -> bool:
        """Whether this is the mail; case and blanks do not matter."""
        said = _folded(f"{mail.subject} {mail.text} {mail.html_text}")
        named = not self.about or _folded(self.about) in said
        worded = not self.words or any(_folded(word) in said for word in self.words)
        return named and worded and self.sender.casefold() in mail.sender.casefold()


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


@dataclass(frozen=True)
class Answered:
    """What an address answered a request without cookies. `status` 0 with `failure`: no answer. `url` is where
    redirects ended, `text` the visible words of an HTML page.
    """

    status: int
    url: str
    text: str = ""
    failure: str = ""
    media_type: str = ""


class Mailbox(Protocol):
    """The shopper's own mailbox. Mails are in the order they arrived; each comes with its blobs kept."""

    @property
    def address(self) -> str:
        """Where this shopper's mail goes; no other shopper has it."""

    def mails(self) -> tuple[Mail, ...]:
        """Everything received so far. Raises ChannelDown when the mailbox cannot be read."""

    def wait(self, wanted: Wanted, seconds: float) -> Mail | None:
        """The first mail that is `wanted`, or None when none came in `seconds` of real time. Raises ChannelDown."""

    def healthy(self) -> bool:
        """Whether a mail sent to this address right now arrives: the proof that silence is the shop's."""

    def send(self, to: str, subject: str, text: str, in_reply_to: str = "") -> str:
        """Send a mail as this shopper; returns its Message-ID. Raises ChannelDown."""

    def one_click(self, url: str) -> Answered:
        """The one-click unsubscribe request of RFC 8058, as the mail's provider would send it."""

    def fetch(self, url: str) -> Answered:
        """What a link in a mail leads to for somebody without cookies, redirects followed."""


@dataclass(frozen=True)
class Heard:
    """What came out of the phone until it waits for the caller, or the call ended.

    `text` is what was said, `seconds` how long that took, `kind`: gather (keys or speech are taken) · queue · dial ·
    record · ended. `usable_seconds` is how long until a key is taken. `keys`, `speech` say what is taken, `digits` how
    many keys at the most (0: no limit), `finish` the key that ends them. `reason` is why a call ended, `how` one of
    hung-up · ran-out (nothing was left to say) · rejected · error (the line broke) · loop · limit (the harness gave up)
    · unsupported (something the harness cannot play) · customer. `plays` are recordings nobody could read along,
    `queued` the seconds spent in a queue so far, `after_queue` whether somebody took the call out of one, `silence`
    the seconds nothing happened before, `language` what the line said its words are in.
    """

    text: str
    kind: str
    seconds: float = 0.0
    usable_seconds: float = 0.0
    keys: bool = False
    speech: bool = False
    digits: int = 0
    finish: str = "#"
    queue: str = ""
    agent: str = ""
    reason: str = ""
    url: str = ""
    how: str = ""
    plays: tuple[str, ...] = ()
    queued: float = 0.0
    after_queue: bool = False
    silence: float = 0.0
    language: str = ""


class Call(Protocol):
    """One phone call, going on. Everything raises ChannelDown when the line's server does not answer as one."""

    def listen(self) -> Heard:
        """What is heard until the line waits for the caller or the call ends; in a queue, one round of its waiting."""

    def press(self, keys: str) -> Heard:
        """Press keys, then listen."""

    def say(self, words: str) -> Heard:
        """Say something, then listen."""

    def keep_silent(self) -> Heard:
        """Let the line's time-out pass, then listen."""

    def hang_up(self) -> None:
        """End the call; safe to call twice."""


class PhoneLine(Protocol):
    """A number that can be called."""

    def call(self) -> Call:
        """Dial."""

    @property
    def number(self) -> str:
        """The number that is dialled."""

    @property
    def caller(self) -> str:
        """The customer's own number."""

    def received(self) -> tuple[CallReceived, ...] | None:
        """Calls to the customer's number, oldest first; None where nobody lists them. Raises ChannelDown."""


@dataclass(frozen=True)
class Said:
    """One message of a bot: its words, the buttons under it (title, payload), who says it, as far as it tells."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    agent: str = ""
    queue: str = ""


class ChatLine(Protocol):
    """A bot's HTTP API, one conversation."""

    def say(self, text: str) -> tuple[Said, ...]:
        """Say something; what is answered, in order, () for silence. Raises ChannelDown and FloodError."""


class FloodError(Exception):
    """More was answered at once than anybody reads; what, in one sentence."""


class CustomerClock(Protocol):
    """What time it is for the customer. Where it cannot be moved, time passes as it does."""

    @property
    def movable(self) -> bool:
        """Whether `advance` moves it."""

    def now(self) -> datetime:
        """The customer's time, with its offset. Raises ChannelDown."""

    def advance(self, by: timedelta) -> datetime:
        """Let time pass; everything due meanwhile has happened when this returns. Raises ChannelDown,
        also where it cannot be moved.
        """


class CardStatement(Protocol):
    """What the customer's bank would show."""

    def entries(self, about: str = "", email: str = "") -> tuple[StatementEntry, ...]:
        """Holds, charges and refunds, oldest first; of one order or all; of this shopper, or of the customer with
        `email` whose order he follows. Raises ChannelDown.
        """


class Counter(Protocol):
    """Where parcels are handed in."""

    def hand_in(self, parcel: str) -> None:
        """Give the parcel with this label or reference away. Raises ChannelDown, also for a number nobody knows."""


class Books(Protocol):
    """What the shop's and the payment company's books say of this shopper."""

    @property
    def ours(self) -> bool:
        """Whether they are the bundled shop's."""

    def read(self) -> tuple[tuple[BookOrder, ...], tuple[BookCharge, ...]]:
        """Orders and charges, oldest first. Raises ChannelDown."""


class Faults(Protocol):
    """The faults of one journey: what is armed is lifted for sure, and everything is written into the evidence."""

    @property
    def standing(self) -> tuple[FaultArmed, ...]:
        """Those that are armed now."""

    @property
    def told(self) -> bool:
        """Whether it is known of every fault, while it stands, that it is felt. Raises HarnessError."""

    def permit(self) -> None:
        """Raises UsageError where the store is not ours to try anything on."""

    def arm(self, name: str, seconds: float = 0.0) -> FaultArmed:
        """Break something, 0 seconds for its usual length. Raises NotBreakable, UsageError, HarnessError."""

    def felt(self) -> tuple[FaultFelt, ...]:
        """What was felt since this was asked last. Raises HarnessError."""

    def lift(self, why: Lift = "step") -> tuple[FaultLifted, ...]:
        """Mend everything. Raises HarnessError where that failed."""


class Documents(Protocol):
    """Reads documents that came by mail or were downloaded. Never raises for a bad document: the record says why."""

    def read(self, name: str, data: bytes, media_type: str = "") -> DocumentRead:
        """The text of a document, page by page; `blob`, `source` and `about` are the caller's to fill in."""
