"""A robot mystery shopper: a persona with a store's brief, a page to act on, and a notebook. Knows only protocols."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from urllib.parse import urlsplit

from journeys.channels.protocols import GoneError, Instruments, Page
from journeys.model.brief import Brief
from journeys.model.contact import Clock
from journeys.model.event import Expectation, Note, Response
from journeys.model.outline import Field, Node
from journeys.model.persona import Persona
from journeys.shopper.contacts import Contacts
from journeys.shopper.effort import Effort
from journeys.shopper.errors import HeldBack, LostWay
from journeys.shopper.eyes import LEADS_TO, Came, Eyes, View
from journeys.shopper.going_on import go_on
from journeys.shopper.hands import HIDDEN, Deed, Hands, is_secret, target_of
from journeys.shopper.inspecting import Inspector
from journeys.shopper.listing import departments, named_after
from journeys.shopper.manners import Manners
from journeys.shopper.memory import Memory
from journeys.shopper.popups import reachable
from journeys.shopper.promising import note_delivery
from journeys.shopper.protocols import Asking, Audits, Doing, Expecting, Notebook
from journeys.shopper.sameness import twin
from journeys.wayfinding import Candidate, find
from journeys.wayfinding.explain import explain as ranking

A = TypeVar("A")
Explain = Callable[[str], None]
BY_NEIGHBOURS = {"product.open": named_after, "nav.category": departments}  # where names alone tell a ranking nothing


def _silent(_: str) -> None:
    """Explain nothing."""


@dataclass(frozen=True)
class Pressed:
    """The latest press or key: the view before it, how the page answered, its seq and the second it began at."""

    intent: str
    before: View
    response: Response
    seq: int
    began: float


class Shopper:
    """Does actions, answers questions, checks expectations; sees through `view`, the latest look.

    `memory` holds what was noticed on the way; `failed_expectations` the sentences of those that did not hold, which
    never stop the walk. `manners` hold back what a guest does not do. `explain` is told what was looked for, found and
    expected; `today` is the customer's date (default: the clock's), by which "in three days" is understood. `contacts`
    are the channels besides the page; `audits` are those of other journeys, by page: see Inspector. `pressed_by` is
    told of every press; while it listens, nothing is pressed a second time.
    """

    def __init__(
        self,
        persona: Persona,
        brief: Brief,
        page: Page,
        ledger: Notebook,
        *,
        instruments: Instruments | None = None,
        explain: Explain | None = None,
        manners: Manners | None = None,
        today: date | None = None,
        contacts: Contacts | None = None,
        audits: Audits | None = None,
    ) -> None:
        self.persona, self.brief, self.page, self.ledger = persona, brief, page, ledger
        self.contacts = contacts or Contacts()
        self.instruments = instruments
        self.inspector = Inspector(instruments, ledger, audits)
        self.explain = explain or _silent
        self.manners = manners
        self.memory, self.effort = Memory(), Effort()
        self.failed_expectations: list[str] = []
        self._eyes = Eyes(page, ledger, brief.locale, today or datetime.now(tz=UTC).date())
        self._hands = Hands(page, ledger)
        self._view: View | None = None
        self._mandatory = True
        self._titles: list[str] = []
        self._explained: set[tuple[int, str, str]] = set()
        self.last_press: Pressed | None = None
        self.pressed_by: Callable[[Pressed], None] | None = None
        self._came: Came | None = None
        self._came_to = ""

    # ------------------------------------------------------------ what steps call

    def does(self, action: Doing) -> None:
        """Do an action. Raises ShopBlocks, LostWay or NotOffered."""
        self._titles.append(action.describe())
        try:
            action.perform_as(self)
        finally:
            self._titles.pop()

    def asks(self, question: Asking[A]) -> A:
        """The answer to a question, from what was seen so far."""
        return question.answered_by(self)

    def expects(self, expectation: Expecting) -> None:
        """Check an expectation and record it; a failed one is kept and the walk goes on."""
        held, expected, observed = expectation.judged_by(self)
        text = expectation.describe()
        self.ledger.record(Expectation(text, expected, observed, held))
        if not held:
            self.failed_expectations.append(f"{text}: expected {expected}, saw {observed}")

    # ------------------------------------------------------------ what actions use

    @property
    def view(self) -> View:
        """The latest look; looks when nothing was looked at yet."""
        return self._view or self.look()

    @property
    def title(self) -> str:
        """What the shopper is doing, in the words of the outermost action."""
        return self._titles[0] if self._titles else ""

    @property
    def mandatory(self) -> bool:
        """Whether what is done now belongs to the way to the goal."""
        return self._mandatory

    def uses(self, page: Page) -> None:
        """Act in another way from now on: by another page over the same one."""
        self.page = page
        self._hands.use(page)

    @property
    def seconds(self) -> float:
        """How long the customer has been at it: the walk so far without the robot's own measurements."""
        return self.ledger.now - self.inspector.seconds

    @contextmanager
    def optional(self) -> Iterator[None]:
        """What is done inside could be left out by a customer."""
        before, self._mandatory = self._mandatory, False
        try:
            yield
        finally:
            self._mandatory = before

    @property
    def now(self) -> datetime:
        """What time it is for the customer. Raises ChannelDown when the store's clock does not answer."""
        return self.contacts.clock.now() if self.contacts.clock else datetime.now(tz=UTC)

    def lets_pass(self, by: timedelta, why: str) -> None:
        """Let time pass on the customer's clock. Raises HeldBack where it cannot be moved, ChannelDown."""
        clock = self.contacts.clock
        if clock is None or not clock.movable:
            raise HeldBack("Time passes here as it does; `journeys follow-up` comes back for what was promised.")
        now = clock.advance(by)
        self.ledger.record(Clock(now.isoformat(), by.total_seconds(), why))
        self._eyes.today = now.date()

    def look(self, *, picture: bool = True, came: Came | None = None) -> View:
        """Look again and remember what is stated. A page looked at again is still what the press led to."""
        place = urlsplit(self.page.url)._replace(query="").geturl()
        if (came and came.intent in {*LEADS_TO, "order.place"}) or place != self._came_to:
            self._came, self._came_to = came, place
        self._view = self._eyes.look(picture=picture, product=self.memory.product, came=self._came)
        self.memory.notice(self._view)
        note_delivery(self, self._view)
        if picture:
            self.inspector.passes(self._view)
        return self._view

    def looks_until(self, there: Callable[[], bool], seconds: float) -> bool:
        """Look again until something is there, for `seconds` at the most; whether it is."""
        until = self.ledger.now + seconds
        while not there():
            if self.ledger.now >= until:
                return False
            self.look(picture=False)
        return True

    def note(self, topic: str, text: str) -> None:
        """Remember something about the walk itself; detours also go into the memory."""
        self.ledger.record(Note(topic, text))
        self.explain(f"{topic}: {text}")
        if topic == "detour":
            self.memory.detours.append(text)

    def finds(self, intent: str, subject: str = "") -> tuple[Candidate, ...]:
        """Controls for an intent on the latest view, best first; a store's own CSS comes first and is noted."""
        view = self.view
        found = find(
            view.state, intent, language=view.language, subject=subject, words=self.brief.controls.get(intent, "")
        )
        if not found and intent in BY_NEIGHBOURS:
            found = BY_NEIGHBOURS[intent](view, subject)
        named = self._by_selector(intent)
        if self.explain is not _silent:
            self._explain(intent, subject, found)
        return self.manners.own(self, (*named, *found)) if self.manners else (*named, *found)

    def _explain(self, intent: str, subject: str, found: tuple[Candidate, ...]) -> None:
        """Tell a ranking once per look; what was found by neighbours or by the store's CSS, in its own words."""
        key = (self.view.seq, intent, subject)
        if key in self._explained:
            return
        self._explained.add(key)
        words = self.brief.controls.get(intent, "")
        told = ranking(self.view.state, intent, language=self.view.language, subject=subject, words=words)
        if found and "Nothing reached" in told:
            told = "\n".join(
                f"{n}. {one.score:.2f} {one.node.role} “{one.node.words[:60]}”: {'; '.join(one.reasons)}"
                for n, one in enumerate(found[:5], 1)
            )
            told = f"Looked for {intent} by what stands around it.\n{told}"
        self.explain(told)

    def _by_selector(self, intent: str) -> tuple[Candidate, ...]:
        selector = self.brief.selectors.get(intent, "")
        ref = self.page.find_css(selector) if selector else ""
        if not ref:
            return ()
        self.note("fallback", f"{intent} was found only by the store's own selector {selector}")
        node = self.view.node(ref) or Node(-1, -1, 0, "", name=selector, ref=ref)
        return (Candidate(node, 1.0, ("the store's own selector",)),)

    def deed(self, verb: str, intent: str, **more: str | int) -> Deed:
        """An action about to be done, titled by what the shopper is doing."""
        return replace(Deed("press", intent, self.title, self._mandatory), verb=verb, **more)  # type: ignore[arg-type] # Verb and counts are checked by the callers' literals

    def deeds_since(self, view: View) -> tuple[int, int]:
        """Seqs of the first and the last action done since `view` was seen, (-1, -1) when there was none."""
        return self._hands.since(view.seq)

    def opens(self, url: str) -> Response:
        """Go to an address and look."""
        before = self._view.seq if self._view else -1
        response = self.page.open(url)
        self.look()
        self._hands.note(self.deed("open", "shop.open", value=url), None, response, before, self.view.seq)
        return response

    def goes_back(self) -> Response:
        """The browser's Back, then look; where it asks to send a form again, go on without sending it."""
        before, deed = self.view.seq, self.deed("back", "page.back", presses=1)
        self.effort.pressed()
        response = self.page.back()
        if response.met:
            self._hands.note(deed, None, response, before)
            go_on(self, response.url_after)
            return response
        self.look()
        self._hands.note(deed, None, response, before, self.view.seq)
        return response

    def presses(self, node: Node, intent: str, *, hand: Callable[[str], Response] | None = None) -> Response:
        """Press a control and look; `hand` presses it otherwise than once. Raises LostWay, and what `manners` raise."""
        node = reachable(self, node)
        view, target, began = self.view, target_of(self.view, node), self.ledger.now
        if self.manners:
            self.manners.before_press(self, node, intent)
        self.effort.pressed()
        try:
            response = hand(node.ref) if hand else self._press(node)
        except GoneError as gone:
            self.look()
            raise LostWay(f"“{node.words}” was gone before it could be pressed.") from gone
        self.look(came=Came(intent, node.words))
        seq = self._hands.note(self.deed("press", intent, presses=1), target, response, view.seq, self.view.seq)
        self._remember(Pressed(intent, view, response, seq, began))
        if self.manners:
            self.manners.after(self, view, node.words, intent)
        return response

    def _press(self, node: Node) -> Response:
        """Press it, or what stands in its place where the page drew it anew before the press came."""
        try:
            return self.page.press(node.ref)
        except GoneError as gone:
            again = twin(self.look().state.outline, node)
            if again is None or again.ref == node.ref:
                raise LostWay(f"“{node.words}” was gone before it could be pressed.") from gone
            return self.page.press(again.ref)

    def hits(self, key: str, intent: str) -> Response:
        """Press a key where the focus is, and look. Raises what `manners` raise."""
        view, before, began = self.view, self.view.seq, self.ledger.now
        if self.manners:
            self.manners.before_key(self, key, intent)
        self.effort.keystrokes += 1
        response = self.page.key(key)
        self.look()
        deed = self.deed("type", intent, value=key, keystrokes=1)
        seq = self._hands.note(deed, None, response, before, self.view.seq)
        self._remember(Pressed(intent, view, response, seq, began))
        if self.manners:
            self.manners.after(self, view, f"the {key} key", intent)
        return response

    def _remember(self, pressed: Pressed) -> None:
        self.last_press = pressed
        if self.pressed_by:
            self.pressed_by(pressed)

    def types(self, field: Field, text: str, *, correcting: bool = False) -> Response:
        """Type into a field; `correcting` marks a deliberate mistake and its correction. No look follows."""
        self.effort.wrote(field.key, text, correcting=correcting)
        value = HIDDEN if is_secret(field.key) else text
        deed = self.deed("fill", f"field.{field.key}", value=value, keystrokes=len(text))
        return self._hands.fill(self.view, field, text, deed)

    def selects(self, field: Field, option: str) -> Response:
        """Choose an option in a native select. No look follows."""
        self.effort.pressed(2)
        value = HIDDEN if is_secret(field.key) else option
        deed = self.deed("choose", f"field.{field.key}", value=value, presses=2)
        return self._hands.choose(self.view, field, option, deed)

    def ticks(self, field: Field) -> Response:
        """Press a checkbox or radio. No look follows. Raises what `manners` raise."""
        node = self.view.node(field.ref)
        if self.manners and node:
            self.manners.before_press(self, node, f"field.{field.key}")
        self.effort.pressed()
        return self._hands.tick(self.view, field, self.deed("tick", f"field.{field.key}", presses=1))
