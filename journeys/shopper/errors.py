"""Why a walk cannot go on, in three kinds: the shop blocks it, the robot lost its way, or the shop does not offer it.

WalkEnds
├── ShopBlocks   the shop's doing: nothing happens, refused, blocked, server error -> the journey is blocked
├── LostWay      the robot's doing: it cannot find a way a customer might find     -> robot-failed
├── NotOffered   this shop has no such thing                                       -> not-applicable
└── HeldBack     a read-only shopper does not press this: the walk's good end       -> completed
"""

from __future__ import annotations


class WalkEnds(Exception):  # noqa: N818 - not an error of the program: the walk's own way to end
    """One sentence for people, and the detours that were tried before giving up."""

    def __init__(self, sentence: str, detours: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence, self.detours = sentence, detours

    def __str__(self) -> str:
        tried = f" Tried: {'; '.join(self.detours)}." if self.detours else ""
        return f"{self.sentence}{tried}"


class ShopBlocks(WalkEnds):
    """A customer could not go on either."""


class LostWay(WalkEnds):
    """The robot found no way on; a customer might."""


class NotOffered(WalkEnds):
    """The shop does not offer this."""


class HeldBack(WalkEnds):
    """The next press would order, pay, or write to a person, and this shopper only looks."""
