"""How a page sits on a screen: the size of its letters, what stays when it is scrolled, what moves as it loads."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.outline import Box


@dataclass(frozen=True)
class SmallText:
    """A text in small letters. `only` says that the page says it nowhere in letters that are not small."""

    text: str
    px: float
    box: Box
    only: bool = True


@dataclass(frozen=True)
class Pushed:
    """A control that was pushed away while the page loaded, from under a finger that aimed at it for 300 ms.

    `by` is how far in CSS px, `owner` the role and name of the control that lies there now ("" for none), `loads` in
    how many of the loads it happened, `at_ms` when it did in the first of them, `box` where it had been.
    """

    role: str
    name: str
    by: float
    owner: str
    loads: int
    at_ms: float
    box: Box


@dataclass(frozen=True)
class Letters:
    """The visible letters of a page, without its footer: (CSS px, how many characters), smallest first.

    `texts` are texts below 13 px anywhere, the footer included. `fits` is False
    where the page is laid out wider than the screen and then shrunk: what its letters come to is not known there.
    """

    sizes: tuple[tuple[float, int], ...]
    texts: tuple[SmallText, ...] = ()
    fits: bool = True


@dataclass(frozen=True)
class Held:
    """Something that keeps its place while the page is scrolled under it.

    `edge` is top or bottom, `height` the CSS px it takes there. `controls` are the names of what can be pressed in it.
    `dialog` says that it is marked as one.
    """

    text: str
    edge: str
    height: float
    box: Box
    controls: tuple[str, ...] = ()
    dialog: bool = False


@dataclass(frozen=True)
class Covered:
    """A field or button that cannot be scrolled out from under something held: `by` is what is over it."""

    name: str
    by: Held
    box: Box


@dataclass(frozen=True)
class Standing:
    """How much of a page's height is taken by what does not scroll with it.

    `height` is the screen's in CSS px. `scrolled` says how far the page was scrolled before `held` was looked at; 0
    where that was not needed because all that may be held is `most` px high at the most. `stuck` says that the page
    could not be scrolled that far.
    """

    height: float
    most: float
    scrolled: float = 0
    held: tuple[Held, ...] = ()
    covered: tuple[Covered, ...] = ()
    stuck: bool = False


@dataclass(frozen=True)
class Interaction:
    """The slowest key or press of an action, from the input to the next paint: `ms`, without what watching it took.

    `kind` is the event's name (keydown, click ...), "" where none took long enough to be told. `machine_ms` is what a
    press took on an empty page of this browser right afterwards; None where nothing was slow enough to ask.
    """

    ms: float
    kind: str = ""
    machine_ms: float | None = None
