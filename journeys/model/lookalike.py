"""What looks as if it could be pressed and is no control: a body of the evidence ledger and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.model.outline import Box

Manner = Literal["pointer", "underline", "button"]
"""Why it looks so: a link's cursor over it · underlined in the colour of the links · the face of the buttons."""


@dataclass(frozen=True)
class Lookalike:
    """One such thing. `group` is what it has in common with its likes, `alike` how many of them there are, `place` its
    place among all on the page, `box` in the viewport.
    """

    manner: Manner
    group: str
    alike: int
    text: str
    box: Box
    place: int


@dataclass(frozen=True)
class Tried:
    """A lookalike that was pressed. `kinds` and `window_ms` are those of the page's Response; `blocked` says that
    something else took the press, `hovers` that it was not needed: the page said more as soon as the mouse was there.
    """

    what: Lookalike
    kinds: tuple[str, ...] = ()
    window_ms: float = 0
    blocked: bool = False
    hovers: bool = False


@dataclass(frozen=True)
class Tempted:
    """Everything on a page that looks as if it could be pressed was tried: the first and the last of each group.

    `look` is the seq of the look at the page, `left` how many were not tried any more.
    """

    look: int
    pressed: tuple[Tried, ...] = ()
    left: int = 0
