"""A keyboard and nothing else: how a control was reached, and whether it answered. Bodies of the evidence ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class KeyPath:
    """The way to a control by Tab, and by arrows inside a group.

    `ended`: reached · round (the whole page was gone round without it) · trapped (the focus stayed among a few stops
    three times over) · group (its group was reached, and arrows did not lead to it) · limit (given up) · gone.
    `keys` counts the keys pressed, `stations` what can be stopped at on the page, `stops` names the last ones.
    """

    ended: Literal["reached", "round", "trapped", "group", "limit", "gone"]
    keys: int = 0
    stations: int = 0
    stops: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeyWalk:
    """The shopper wanted to use one control by keyboard.

    `role` and `name` are the control's, `field` a field's meaning, `look` the seq of the look it was found on.
    `answered` says whether Enter or Space did anything (None: not tried, as for fields), `by_hand` whether a press by
    hand did where keys did not (None: not tried).
    """

    role: str
    name: str
    field: str
    look: int
    mandatory: bool
    path: KeyPath
    answered: bool | None = None
    by_hand: bool | None = None
