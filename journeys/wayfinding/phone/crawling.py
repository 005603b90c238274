"""Every branch of a phone menu, planned: which keys to press in the next call, and what was made of the last one.

Pure: it makes no call itself. A caller asks for `next()`, calls, presses the keys, and tells what was heard by `saw()`.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from journeys.model.contact import MenuCrawled, MenuNode, MenuOption
from journeys.model.conventions import SPOKEN_WORDS_PER_MINUTE
from journeys.wayfinding.phone.menus import Menu, read_menu
from journeys.wayfinding.phone.telling import statements, tells
from journeys.wayfinding.words import fold

DEPTH, CALLS = 5, 60
SPARE = "9876543"
LAST = frozenset({"repeat", "back", "language"})
BESIDE = frozenset({"repeat", "back", "person", "call-back", "message"})  # ways on that every answer may offer
GREETING = "greeting"
HANDED = {"queue": "queue", "dial": "dial", "record": "record"}
BROKEN = {"error": "error", "rejected": "error", "loop": "loop", "limit": "unexplored", "unsupported": "unexplored"}
Path = tuple[str, ...]


@dataclass(frozen=True)
class Listened:
    """What was heard at the end of a path, as a phone channel tells it."""

    kind: str
    text: str
    seconds: float = 0.0
    usable_seconds: float = 0.0
    keys: bool = False
    speech: bool = False
    finish: str = "#"
    digits: int = 0
    how: str = ""
    reason: str = ""
    agent: str = ""
    queue: str = ""
    unread: int = 0


@dataclass
class Crawl:
    """A crawl of one line. `answers` are the keys for what a menu may want (order, postcode ...)."""

    language: str
    answers: Mapping[str, str] = field(default_factory=dict)
    depth: int = DEPTH
    calls: int = CALLS
    made: int = 0
    nodes: dict[Path, MenuNode] = field(default_factory=dict)
    _ahead: deque[tuple[Path, bool]] = field(default_factory=lambda: deque([((), True)]))
    _places: dict[str, Path] = field(default_factory=dict)
    _depths: dict[Path, int] = field(default_factory=lambda: {(): 0})
    _cut: str = ""

    def next(self) -> Path | None:
        """What to press, one after the other, in a new call; None when every branch was walked or a limit is met."""
        if not self._ahead:
            return None
        if self.made >= self.calls:
            self._cut = self._cut or f"stopped after {self.calls} calls"
            return None
        self.made += 1
        return self._ahead[0][0]

    def saw(self, heard: Listened) -> MenuNode:
        """Make a place of what was heard at the end of the path `next` gave, and plan what follows from it."""
        path, offered = self._ahead.popleft()
        menu = read_menu(heard.text, self.language)
        node = self._node(path, heard, menu, offered)
        self.nodes[path] = node
        if heard.kind == "gather" and not node.loops_to and node.kind in ("menu", "speech", "answer", "queue"):
            self._plan(path, node, menu, heard)
        return node

    def result(self, line: str) -> MenuCrawled:
        """The whole tree, in the order it was walked; options know the kind of place they lead to."""
        nodes = tuple(replace(node, options=self._led(path, node)) for path, node in self.nodes.items())
        left = f"{len(self._ahead)} branches not walked" if self._ahead else ""
        reason = ": ".join(part for part in (self._cut, left) if part)
        return MenuCrawled(line, nodes, self.made, not reason, reason, SPOKEN_WORDS_PER_MINUTE)

    # ------------------------------------------------------------ one place

    def _node(self, path: Path, heard: Listened, menu: Menu, offered: bool) -> MenuNode:
        options = menu.options if heard.keys else ()
        options += menu.speech if heard.speech else ()
        if menu.wants and heard.kind == "gather":
            options += (MenuOption(self._given(menu, heard), f"the {menu.wants} number", topic=""),)
        kind, loops_to, reason = self._kind(path, heard, menu, options, offered)
        return MenuNode(
            ".".join(path),
            kind,
            heard.text,
            self._depths[path],
            prompt_seconds=heard.seconds,
            usable_seconds=heard.usable_seconds,
            options=options if heard.kind == "gather" else (),
            loops_to=loops_to,
            reason=reason,
            language=menu.language,
            offered=offered,
            tells=tells(heard.text, self.language),
            unread=heard.unread,
        )

    def _kind(
        self, path: Path, heard: Listened, menu: Menu, options: tuple[MenuOption, ...], offered: bool
    ) -> tuple[str, str, str]:
        """Kind, path of the same place met before, and why it ends here."""
        stated = statements(heard.text, self.language)
        if heard.kind in HANDED:
            return HANDED[heard.kind], "", heard.queue or heard.agent
        if heard.kind == "ended":
            if heard.how in BROKEN:
                return BROKEN[heard.how], "", heard.reason
            kind = "answer" if stated else "hangup" if heard.how == "hung-up" else "dead-end"
            return ("unexplored", "", _UNREAD) if heard.unread and not stated else (kind, "", heard.reason)
        if not options:
            why = _UNREAD if heard.unread else "It offers nothing the robot understands."
            return ("answer", "", "") if stated else ("unexplored", "", why)
        known = self._places.setdefault(_place_key(menu, options, heard), path)
        if heard.queue:
            return "queue", ".".join(known) or GREETING if known != path else "", heard.queue
        if known != path:
            new = offered and set(stated) - set(statements(self.nodes[known].prompt, self.language))
            return "answer" if new else "loop", ".".join(known) or GREETING, ""
        answers = path and stated and all(option.topic in BESIDE for option in options)
        return "answer" if answers else "menu" if heard.keys else "speech", "", ""

    def _given(self, menu: Menu, heard: Listened) -> str:
        """What is keyed in (with the key that ends it) or said where a number is wanted, "" where it is not known."""
        known = self.answers.get(menu.wants, "")
        if not known or not heard.keys:
            return f"“{known}”" if known and heard.speech else ""
        return known if not heard.finish or len(known) == heard.digits else known + heard.finish[0]

    # ------------------------------------------------------------ what follows

    def _plan(self, path: Path, node: MenuNode, menu: Menu, heard: Listened) -> None:
        ways = sorted(node.options, key=lambda option: option.topic in LAST and not node.language)
        steps = [(option.keys or (f"“{option.words}”" if option in menu.speech else ""), True) for option in ways]
        steps = [(step, offered) for step, offered in steps if step]
        if not path and heard.keys and len(menu.options) > 1:
            wrong = next((key for key in SPARE if all(not o.keys.startswith(key) for o in menu.options)), "")
            steps += [(wrong, False)] if wrong else []
        deeper = self._depths[path] + (not node.language and bool(menu.options or menu.speech))
        if deeper > self.depth and steps:
            self._cut = self._cut or f"stopped at depth {self.depth}"
            return
        for step, offered in steps:
            self._depths[(*path, step)] = deeper
            self._ahead.append(((*path, step), offered))

    def _led(self, path: Path, node: MenuNode) -> tuple[MenuOption, ...]:
        """The options with the path they lead to."""
        made = []
        for option in node.options:
            step = option.keys or f"“{option.words}”"
            made.append(replace(option, leads_to=".".join((*path, step)) if (*path, step) in self.nodes else ""))
        return tuple(made)


_UNREAD = "Its words are in a recording, which the robot cannot hear."


def _place_key(menu: Menu, options: tuple[MenuOption, ...], heard: Listened) -> str:
    """What makes two places the same: the same options, or the same question."""
    if menu.wants and not menu.options:
        return f"{menu.wants}: {re.sub(r'[0-9]+', '', fold(heard.text))}"
    return f"{heard.queue}: " + "; ".join(f"{option.keys}={option.words}" for option in options)
