"""What happened during a walk, in order: the bodies an evidence ledger can hold.

Every body is a frozen dataclass; its `kind` in the ledger is its class name. An `Event` wraps one body with
its place: `seq` (counts from 0 in a journey), `at` (seconds since the journey began), `step` (index, -1 before any).
Times inside bodies are milliseconds where the name ends in `_ms`, otherwise seconds since the journey began.
"Blob" means a content-addressed name in the run's `blobs/` folder.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.model.contact import Away, Speaker
from journeys.model.fact import Fact, Promise
from journeys.model.fault import Broken
from journeys.model.journey import Blame, Journey, Outcome, StepOutcome
from journeys.model.outline import Box
from journeys.model.probing import Probed
from journeys.model.seeking import Searched, Sought
from journeys.model.sight import Interaction, Letters, Pushed, Standing

# ---------------------------------------------------------------- the frame of a walk


@dataclass(frozen=True)
class JourneyBegan:
    """First event of every ledger. `when` is the time on the machine's clock (ISO, with its offset), "" if unknown."""

    journey: Journey
    when: str = ""


@dataclass(frozen=True)
class StepBegan:
    """A Gherkin step starts. `mandatory` is False for steps a customer could leave out."""

    index: int
    keyword: str
    text: str
    file: str
    line: int
    mandatory: bool = True


@dataclass(frozen=True)
class StepEnded:
    """A Gherkin step ended; `reason` is one sentence unless it passed."""

    index: int
    outcome: StepOutcome
    seconds: float
    reason: str = ""
    screenshot: str = ""


@dataclass(frozen=True)
class JourneyEnded:
    """Last event of a whole ledger; a ledger without it was cut off."""

    outcome: Outcome
    blame: Blame = ""
    reason: str = ""
    trace: str = ""


@dataclass(frozen=True)
class Expectation:
    """A budget or expectation the journey's author wrote, and whether it held."""

    text: str
    expected: str
    observed: str
    held: bool


@dataclass(frozen=True)
class Note:
    """Something the robot wants remembered: a detour, a fallback, a limit. Not shop behaviour."""

    topic: str
    text: str


# ---------------------------------------------------------------- what was seen


@dataclass(frozen=True)
class Look:
    """One look at a page. `page` is the blob of a PageState; `screenshot` a PNG blob or ""."""

    url: str
    title: str
    stage: str
    page: str
    screenshot: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True)
class FactNoted:
    """A fact was read from the look (or mail, turn, document) with sequence number `source`."""

    fact: Fact
    source: int = -1


@dataclass(frozen=True)
class PromiseNoted:
    """The shop promised something."""

    promise: Promise
    source: int = -1


@dataclass(frozen=True)
class Turn:
    """One thing said in a chat, call or mail thread.

    `contact` is the ContactBegan it belongs to. `slots` are what a customer's turn gave away (`order`, `email`, `name`,
    `issue` ...), in the grammar of `journeys.model.slots`. `seconds` is how long it takes to say (phone) and `waited`
    how long the other side had to wait for it, both on the customer clock; before a key is pressed, how long the menu
    had to be listened to. `node` is the menu's place (keys joined by dots), `keys` what was pressed instead of said,
    `options` the buttons or keys that were offered.
    """

    channel: str
    speaker: Speaker
    text: str
    queue: str = ""
    agent: str = ""
    contact: str = ""
    slots: tuple[str, ...] = ()
    seconds: float = 0.0
    waited: float = 0.0
    node: str = ""
    keys: str = ""
    options: tuple[str, ...] = ()
    when: str = ""


# ---------------------------------------------------------------- what was done and how the page answered


@dataclass(frozen=True)
class Target:
    """The control an action used: how a customer would name it, not how markup does. `key` is a field's meaning."""

    role: str
    name: str
    ref: str = ""
    key: str = ""
    landmark: str = ""
    href: str = ""
    box: Box | None = None
    states: tuple[str, ...] = ()


@dataclass(frozen=True)
class NewText:
    """Words that became visible in answer to an action.

    `announced` names how a screen reader would learn of them (alert, status, live, focus, described, page) or is "".
    `tone` is error, success or "" as role, wording and marking suggest.
    `distance` is CSS pixels to the nearest field that was just submitted, or None.
    """

    text: str
    announced: str = ""
    tone: str = ""
    box: Box | None = None
    distance: float | None = None


@dataclass(frozen=True)
class Response:
    """How the page answered an action, watched from pointerdown until it was quiet.

    `kinds` are the responses that were seen: navigation, hash, popup, download, dialog, chooser, focus,
    value, aria, scroll, clipboard, media, print, visible. Empty means no response at all within `window_ms`.
    Changes inside ambient regions (already moving in the second before) never count as visible.
    `feedback_ms` is the time to the first of them; `settled_ms` until the page was quiet; None when it never was.
    `busy_ms` is the time to the first busy sign (aria-busy, progressbar, spinner, disabled state of the control).
    `blocked_by` describes the stranger that took the press; the press then did not happen. `user_requests` counts
    first-party document, xhr and fetch requests the action started. `requests` are seqs of the NetworkRequest events
    that began in the window, `errors` of the PageError events that belong to it. `slowest`: None: not known. `met`:
    `resend` where Back met the browser's question to send a form again instead of the page at `url_after`.
    """

    kinds: tuple[str, ...] = ()
    feedback_ms: float | None = None
    busy_ms: float | None = None
    settled_ms: float | None = None
    window_ms: float = 0
    url_before: str = ""
    url_after: str = ""
    blocked_by: str = ""
    user_requests: int = 0
    new_texts: tuple[NewText, ...] = ()
    requests: tuple[int, ...] = ()
    errors: tuple[int, ...] = ()
    slowest: Interaction | None = None
    met: Literal["", "resend"] = ""


Verb = Literal["open", "press", "fill", "choose", "tick", "type", "back", "scroll", "look", "speed"]


@dataclass(frozen=True)
class Action:
    """One thing the shopper did with hand or keyboard.

    `intent` is why, in wayfinding's words (`basket.add`, `checkout.next`, `order.place`, `field.shipping.email`).
    `title` is the action's own describe(). `value` is what was typed, masked where secret. `keystrokes` counts keys.
    `before` and `after` are seqs of the Look events around it (-1: none). `wait_ms` is how long the page made
    the shopper wait. `mandatory` says whether the purchase (or other goal) cannot go on without it.
    """

    verb: Verb
    intent: str
    title: str
    target: Target | None = None
    value: str = ""
    keystrokes: int = 0
    presses: int = 0
    before: int = -1
    after: int = -1
    wait_ms: float = 0
    mandatory: bool = True
    response: Response | None = None


AttemptResult = Literal["done", "refused", "no-answer", "contradicted", "unknown"]


@dataclass(frozen=True)
class Attempt:
    """A goal tried, judged by facts and state, not by messages.

    `goal`: basket-add, code-apply, stage-submit, order-place, mistake-submit, mistake-again (the rest of several),
    empty-submit (a form nothing was typed into), paste, format-submit, format-again, return-request, login, contact,
    search, invoice, account-order.
    `subject` is the item, code, stage or field key. `expected` and `observed` are sentences.
    `message` is what the shop said, `claims` whether that message claims success, refusal or nothing.
    `before` and `after` are seqs of Look events; `first` and `last` the seqs of the actions that belong to it.
    `result`: done (the expected change came) · refused (the shop said no) · no-answer (nothing changed, nothing said) ·
    contradicted (the message says one thing and the state another) · unknown (could not be judged).
    """

    goal: str
    subject: str
    result: AttemptResult
    expected: str = ""
    observed: str = ""
    message: str = ""
    claims: Literal["success", "refusal", ""] = ""
    before: int = -1
    after: int = -1
    first: int = -1
    last: int = -1


# ---------------------------------------------------------------- what went on underneath


@dataclass(frozen=True)
class NetworkRequest:
    """One request. `status` 0 with `failure`: no answer. `resource` as browsers name it (document, xhr, fetch, image,
    script, stylesheet, font, ping, other). `started` in seconds since the journey began. `first_party`: same site.
    Recorded when it ended, so before the Action whose Response names it.
    """

    method: str
    url: str
    resource: str
    status: int
    failure: str = ""
    started: float = 0
    duration_ms: float = 0
    first_party: bool = True
    page_url: str = ""


@dataclass(frozen=True)
class PageError:
    """An uncaught exception, an unhandled rejection (`rejection`), or a console error (`console`)."""

    text: str
    source: str
    form: Literal["exception", "rejection", "console"] = "exception"
    first_party: bool = True
    page_url: str = ""


@dataclass(frozen=True)
class Audited:
    """axe-core's violations on a stable page. `incomplete` and `passed` list rule ids; details are in `items`.

    `copied`: they were found on another look of this run at a page that was the same to the last box. `letters` and
    `standing` are how the page sits on this screen; None where that was not measured.
    """

    url: str
    look: int
    version: str
    items: tuple[Violation, ...] = ()
    incomplete: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    copied: bool = False
    letters: Letters | None = None
    standing: Standing | None = None


@dataclass(frozen=True)
class Violation:
    """One axe rule broken. `nodes` are what it was broken on."""

    rule: str
    impact: str
    help: str
    help_url: str
    tags: tuple[str, ...]
    nodes: tuple[ViolationNode, ...]


@dataclass(frozen=True)
class ViolationNode:
    """One element: its role and name for people, its HTML (masked, at most 300 characters), its box."""

    name: str
    html: str
    summary: str = ""
    box: Box | None = None
    related: tuple[str, ...] = ()


@dataclass(frozen=True)
class Timing:
    """Cold loads of one page. One entry per load in each tuple, milliseconds (cls: unitless); lab, not field values.
    `pushed` are the controls that moved from under a finger, None where that was not watched.
    """

    url: str
    lcp_ms: tuple[float, ...] = ()
    ttfb_ms: tuple[float, ...] = ()
    cls: tuple[float, ...] = ()
    lcp_element: str = ""
    lcp_box: Box | None = None
    shifted: str = ""
    pushed: tuple[Pushed, ...] | None = None


@dataclass(frozen=True)
class LinkChecked:
    """A same-site link was fetched. `status` 0 with `failure`: no answer. `place` is path, footer, help or deep."""

    url: str
    text: str
    status: int
    place: str
    page_url: str
    failure: str = ""
    look: int = -1


Body = (
    JourneyBegan
    | StepBegan
    | StepEnded
    | JourneyEnded
    | Expectation
    | Note
    | Look
    | FactNoted
    | PromiseNoted
    | Turn
    | Action
    | Attempt
    | NetworkRequest
    | PageError
    | Audited
    | Timing
    | LinkChecked
    | Searched
    | Sought
    | Probed
    | Away
    | Broken
)


@dataclass(frozen=True)
class Event:
    """A body with its place in the journey."""

    seq: int
    at: float
    step: int
    body: Body
