"""Following a phone menu to a goal by the words of its prompts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeys.shopper.calling.wording import TONGUES, spoken_goal
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks
from journeys.wayfinding.phone import Menu, rank, read_menu
from journeys.wayfinding.phone.menus import named_after
from journeys.wayfinding.phone.telling import statements
from journeys.wayfinding.words import fold

if TYPE_CHECKING:
    from journeys.channels.protocols import Heard
    from journeys.model.contact import MenuOption
    from journeys.shopper.calling.talk import Talk
    from journeys.shopper.shopper import Shopper

STEPS = 24  # places after which a caller gives up
PATIENCE = 900.0  # seconds in a queue after which a caller gives up
AGAIN = 2  # times a caller stays silent or repeats himself at one place
PERSON, CALL_BACK = "a person", "a call back"


@dataclass
class Follower:
    """The way to one goal. `values` are what can be keyed in (order, postcode ...)."""

    shopper: Shopper
    talk: Talk
    goal: str
    values: dict[str, str]
    tried: set[tuple[str, str]] = field(default_factory=set)
    silent: int = 0
    chosen: str = ""

    def follow(self) -> None:
        """Go on until the goal is reached. Raises ShopBlocks when the line ends before, LostWay for want of a way."""
        for _ in range(STEPS):
            if self._reached():
                return
            heard = self.talk.heard
            if heard.kind == "ended":
                self._ended(heard)
            self._step(heard)
        raise ShopBlocks(f"After {STEPS} places of the phone menu {self.goal} was not reached.")

    def _ended(self, heard: Heard) -> None:
        given_up = heard.how in ("unsupported", "limit") or statements(heard.text, self.talk.language)
        self.talk.end("unresolved" if given_up else "cut-off", heard.reason)
        if heard.how == "unsupported":
            raise NotOffered(heard.reason)
        raise ShopBlocks(f"The call ended before {self.goal} was reached: {heard.reason}")

    # ------------------------------------------------------------ is it reached?

    def _reached(self) -> bool:
        talk = self.talk
        stated = {fact.attribute for fact in talk.facts if fact.value is not None}
        if self.goal == PERSON:
            return bool(talk.agent) or talk.put_through
        if self.goal == CALL_BACK:
            return any(promise.what == "call-back" for promise in talk.promises)
        if self.goal == "order status":
            return "status" in stated
        if self.goal == "opening hours":
            return "contact_hours" in stated
        if self.goal == "returns" and {"window_days", "return_fee", "refund_days"} & stated:
            return True
        return bool(self.chosen and statements(talk.heard.text, talk.language) and not self._menu().wants)

    # ------------------------------------------------------------ one place

    def _menu(self) -> Menu:
        return read_menu(self.talk.heard.text, self.talk.language)

    def _step(self, heard: Heard) -> None:
        people = self.goal in (PERSON, CALL_BACK)
        if heard.kind == "record":
            self._leave_message()
        elif heard.kind in ("dial", "queue") and not people:
            self.talk.end("unresolved", "Put through to people.")
            raise ShopBlocks(f"The phone menu leads to people instead of to {self.goal}.")
        elif heard.kind in ("dial", "queue") or (heard.queue and self.goal == PERSON):
            self._wait(heard)
        else:
            self._answer(heard)

    def _wait(self, heard: Heard) -> None:
        self.silent += heard.seconds + heard.silence == 0
        if heard.queued > PATIENCE or self.silent > AGAIN:
            self.talk.end("unresolved", f"Nobody answered in the queue within {heard.queued:.0f} seconds.")
            raise ShopBlocks(f"Nobody answered in the queue; hung up after {heard.queued:.0f} seconds.")
        self.talk.keep_silent() if heard.kind == "gather" else self.talk.listen()

    def _leave_message(self) -> None:
        if self.goal != PERSON:
            raise ShopBlocks(f"Only a message can be left here, {self.goal} cannot be reached.")
        self.talk.say(spoken_goal("order status", self.talk.language), issue=True)

    def _answer(self, heard: Heard) -> None:
        menu = self._menu()
        if menu.language:
            self._choose(self._tongue(menu), "it asks for the language")
            return
        known = self.values.get(menu.wants, "") if menu.wants else ""
        if known and (menu.wants, known) not in self.tried:
            self.tried.add((menu.wants, known))
            self._give(known, heard)
            return
        options = (menu.options if heard.keys else ()) + (menu.speech if heard.speech else ())
        for one in rank(options, self.goal):
            if (fold(heard.text)[-80:], one.option.keys + one.option.words) not in self.tried:
                self.tried.add((fold(heard.text)[-80:], one.option.keys + one.option.words))
                self._choose(one.option, one.reason)
                return
        self._without_option(heard, menu)

    def _give(self, value: str, heard: Heard) -> None:
        digits = "".join(char for char in value if char.isdigit())
        if heard.keys and digits:
            short = not heard.finish or len(digits) == heard.digits
            self.talk.press(digits if short else digits + heard.finish[0], heard.seconds)
        elif heard.speech:
            self.talk.say(value)
        else:
            self.talk.keep_silent()

    def _choose(self, option: MenuOption, reason: str) -> None:
        heard, share = self.talk.heard, named_after(self.talk.heard.text, option, self.talk.language)
        self.shopper.explain(f"phone: {option.keys or option.words} for {self.goal}, because {reason}")
        self.chosen = self.chosen if option.topic in ("language", "repeat", "back") else option.words
        if option.keys:
            self.talk.press(option.keys, round(max(heard.usable_seconds, heard.seconds * share), 1))
        else:
            self.talk.say(option.words)

    def _tongue(self, menu: Menu) -> MenuOption:
        names = TONGUES.get(self.shopper.brief.locale[:2], ())
        return next((o for o in menu.options if any(name in o.words for name in names)), menu.options[0])

    def _without_option(self, heard: Heard, menu: Menu) -> None:
        """No option fits: open questions are answered in words, people are asked for by 0, then silence is tried."""
        place = fold(heard.text)[-80:]
        ways = []
        if heard.speech and not menu.options:
            ways.append(("say", spoken_goal(self.goal, self.talk.language)))
        if heard.keys and self.goal == PERSON and not menu.wants:
            ways.append(("press", "0"))
        for way, value in ways:
            if (place, value) not in self.tried:
                self.tried.add((place, value))
                self.talk.say(value, issue=True) if way == "say" else self.talk.press(value, heard.seconds)
                return
        self.silent += 1
        if self.silent > AGAIN:
            self._give_up(heard, menu)
        self.talk.keep_silent()

    def _give_up(self, heard: Heard, menu: Menu) -> None:
        self.talk.end("unresolved", "No way on.")
        if heard.plays and not heard.text:
            raise LostWay("The menu is a recording, whose words the robot cannot hear.")
        offered = ", ".join(f"{one.keys} {one.words}".strip() for one in (*menu.options, *menu.speech)) or "nothing"
        asked = f" It asks for the {menu.wants} number." if menu.wants else ""
        raise ShopBlocks(f"No option of the phone menu leads to {self.goal}; offered: {offered}.{asked}")
