"""What happened away from the page: mails, calls, chats, documents, money on a card, and the customer's own clock.

Bodies of the evidence ledger, like those of `journeys.model.event`. `when` is an ISO date-time with offset on the
customer clock; "Blob" is a content-addressed name in the run's `blobs/` folder.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ContactChannel = Literal["chat", "phone", "mail", "form"]
Speaker = Literal["customer", "bot", "agent", "system"]


@dataclass(frozen=True)
class Clock:
    """The customer clock: what time it was for the customer, and by how many seconds it was just moved on."""

    when: str
    moved: float = 0.0
    reason: str = ""


# ---------------------------------------------------------------- mail


@dataclass(frozen=True)
class MailboxOpened:
    """The address this shopper gives, so that its mailbox can be gone back to; how it is read is not written down."""

    address: str


@dataclass(frozen=True)
class MailLink:
    """A link in a mail: where it leads and the words it stands on."""

    url: str
    text: str = ""


@dataclass(frozen=True)
class Attachment:
    """A file that came with a mail. `size` in bytes; `blob` is "" where it was too large to keep."""

    name: str
    media_type: str
    size: int
    blob: str = ""


@dataclass(frozen=True)
class Mail:
    """A mail the shopper received. `raw` is the blob of its MIME, `html` the blob of its HTML part ("" without one).

    `text` is the plain part, `html_text` the words of the HTML part as a reader sees them. `headers` are (name, value)
    in order, names in lower case. `defects` are what was wrong with its MIME, as the parser names it.
    """

    id: str
    sender: str
    recipient: str
    subject: str
    when: str
    sender_name: str = ""
    reply_to: str = ""
    text: str = ""
    html_text: str = ""
    html: str = ""
    raw: str = ""
    size: int = 0
    links: tuple[MailLink, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    defects: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """The value of the first header of this name, "" without one."""
        return next((value for key, value in self.headers if key == name.lower()), "")


@dataclass(frozen=True)
class MailAwaited:
    """The shopper waited for a mail. `wanted` is its role (confirmation, refund ...), `about` what it is about.

    `found` is the seq of the Mail or -1. `seconds` is how long was waited on the customer clock, `healthy` whether the
    mailbox was proved to receive mail meanwhile: without that, silence is no evidence.
    """

    wanted: str
    about: str
    recipient: str
    found: int
    seconds: float
    healthy: bool = True


@dataclass(frozen=True)
class MailLinkOpened:
    """A link of a mail was opened without cookies. `mail` is the seq of its Mail, `text` the words it stands on.

    `status` 0 with `failure`: no answer. `landed` is where redirects ended. `nowhere` says that the page that answered
    is the shop's page for addresses that do not exist, or its home page.
    """

    mail: int
    url: str
    text: str
    status: int
    landed: str = ""
    failure: str = ""
    nowhere: bool = False


@dataclass(frozen=True)
class Unsubscribed:
    """The shopper asked to be left alone. `way` is one-click, link or mail; `status` the HTTP answer, 0 without one."""

    mail: int
    way: str
    status: int
    when: str
    failure: str = ""


# ---------------------------------------------------------------- chat, phone, people


@dataclass(frozen=True)
class ContactBegan:
    """The shopper turned to the shop. `contact` names this contact in its Turns; `issue` is what it is for.

    `about` is the order or product; `verified` how the shop knows who this is already: login, menu or "". `kind` is
    what settles the issue: status, lost, damaged, refund, specification, general or "" where no goal is held to.
    """

    contact: str
    channel: ContactChannel
    issue: str
    about: str = ""
    verified: str = ""
    when: str = ""
    kind: str = ""


@dataclass(frozen=True)
class ContactEnded:
    """A contact is over. `ended_by` says who closed it.

    `outcome`: resolved · refused (a clear no with its reason) · promised (something will follow) · unresolved · cut-off
    (the shop's side ended it without an answer).
    """

    contact: str
    outcome: Literal["resolved", "refused", "promised", "unresolved", "cut-off"]
    ended_by: Literal["customer", "system", "agent"] = "customer"
    reason: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class MenuOption:
    """One way on from a menu: the key to press or the words to say, and what the menu calls it.

    `topic` is what wayfinding makes of the words: order-status, returns, hours, person, call-back, message, new-order,
    billing, account, problem, product, repeat, back, language, or "".
    """

    keys: str
    words: str
    leads_to: str = ""
    topic: str = ""


@dataclass(frozen=True)
class MenuNode:
    """One place of a phone menu. `path` is the keys pressed to get there, joined by dots ("" is the greeting).

    `depth` counts the menus before it, without those for languages and numbers to key in.
    `prompt` is what is said there, `prompt_seconds` how long it takes, `usable_seconds` how long until a key is taken.
    `kind`: menu · speech · answer · queue · dial · record · hangup · loop · dead-end · error · unexplored.
    `loops_to` is the path of the same place met before (`greeting` for the first one), `reason` why a branch ends here.
    `language` marks a menu that only asks for the language. `offered` is False where a key was tried that the menu had
    not named. `tells` is what the prompt lets a caller know besides: closed, call-back, ticket, wait, transfer.
    `unread` counts recordings whose words nobody could read.
    """

    path: str
    kind: str
    prompt: str
    depth: int
    prompt_seconds: float = 0.0
    usable_seconds: float = 0.0
    options: tuple[MenuOption, ...] = ()
    loops_to: str = ""
    reason: str = ""
    language: bool = False
    offered: bool = True
    tells: tuple[str, ...] = ()
    unread: int = 0


@dataclass(frozen=True)
class MenuCrawled:
    """Every branch of a phone menu that was walked. `complete` is False when a limit ended it, `reason` says which."""

    line: str
    nodes: tuple[MenuNode, ...]
    calls: int
    complete: bool
    reason: str = ""
    words_per_minute: float = 150.0


@dataclass(frozen=True)
class CallReceived:
    """A call to the customer's number as the carrier lists it; `status` is its word (completed, no-answer)."""

    when: str
    caller: str = ""
    status: str = ""


@dataclass(frozen=True)
class CallsRead:
    """The carrier's list of calls to the customer's number was read, at `when` on the customer clock."""

    number: str
    calls: tuple[CallReceived, ...]
    when: str


# ---------------------------------------------------------------- documents and money


@dataclass(frozen=True)
class DocumentRead:
    """A PDF or other document was read. `pages` holds the text of each page, `images` how many pictures each has.

    `source` is the seq of the Mail or Look it came from, `about` its order. `smallest_font` in points (None: unknown),
    `garbled` the share of characters without a meaning, `failure` why it could not be opened ("" when it could).
    `wanted` is what the shopper took it for (invoice ...; "" for a document nobody asked for). `usual_font` is the size
    that most of its characters are at or above, in points. `drawings` counts the shapes painted on each page. `length`
    is how many pages it has, of which `pages` may be the first. `cards` are card numbers printed in full, covered but
    for their last digits. `ours` says that a limit of the harness was why it could not be read.
    """

    name: str
    media_type: str
    blob: str = ""
    source: int = -1
    about: str = ""
    pages: tuple[str, ...] = ()
    images: tuple[int, ...] = ()
    smallest_font: float | None = None
    garbled: float = 0.0
    encrypted: bool = False
    failure: str = ""
    wanted: str = ""
    usual_font: float | None = None
    drawings: tuple[int, ...] = ()
    length: int = 0
    cards: tuple[str, ...] = ()
    ours: bool = False


@dataclass(frozen=True)
class StatementEntry:
    """One line of the customer's card statement. `amount` in minor units, always positive.

    `kind`: hold (authorised) · released · charge · refund. `reference` is the order it names.
    """

    reference: str
    kind: Literal["hold", "released", "charge", "refund"]
    amount: int
    currency: str
    when: str


@dataclass(frozen=True)
class StatementRead:
    """What the customer's card statement says, about one order or ("") in all."""

    about: str
    entries: tuple[StatementEntry, ...]
    when: str


@dataclass(frozen=True)
class HumanAsked:
    """A robot cannot tell, so a person is asked: `form` of journeys.model.asking, about an order or ""."""

    form: str
    about: str = ""
    when: str = ""


@dataclass(frozen=True)
class HumanAnswer:
    """What a person answered in a form of the harness (packaging, say). `rating` is 1 (bad) to 5 (good), 0 for none.

    `question` is an id of the form, `answer` the code of a choice or the person's own words. `photo` is a Blob, `by`
    how the person wants to be called, `when` real time. `sheet` is the same for all answers that were sent together.
    """

    form: str
    question: str
    answer: str
    rating: int = 0
    photo: str = ""
    by: str = ""
    when: str = ""
    sheet: str = ""


Away = (
    Clock
    | MailboxOpened
    | Mail
    | MailAwaited
    | MailLinkOpened
    | Unsubscribed
    | ContactBegan
    | ContactEnded
    | MenuCrawled
    | CallsRead
    | DocumentRead
    | StatementRead
    | HumanAsked
    | HumanAnswer
)
"""Every body of this module that a ledger can hold."""
