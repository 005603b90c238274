"""Every error a user can meet, and the exit code it ends with.

JourneysError                 anything we foresaw; carries what, where, and what to do
├── UsageError          (2)   wrong command, option, or suite
│   ├── ConfigError     (2)   journeys.toml or pyproject.toml
│   ├── FeatureError    (2)   a feature file: malformed, unknown step
│   └── NotBreakable    (2)   a fault that nothing here can bring about
└── HarnessError        (3)   the harness could not finish
    ├── NoBrowser       (3)   no browser found
    ├── NeedsBrowser    (3)   a page or control that does nothing without JavaScript, met by a walk without a browser
    ├── StoreUnreachable(3)   the store does not answer
    ├── ChannelDown     (3)   a mailbox, phone line, bot or clock does not answer
    ├── NotExercised    (3)   a fault was armed and never felt
    └── EvidenceError   (3)   saved evidence is missing or damaged
"""

from __future__ import annotations

import re

PASSED, FRICTION, USAGE, HARNESS = 0, 1, 2, 3


class JourneysError(Exception):
    """One clear sentence for the person at the terminal: `what` happened, `where` (file:line or URL), what to `do`."""

    exit_code = HARNESS

    def __init__(self, what: str, *, where: str = "", do: str = "") -> None:
        super().__init__(what)
        self.what, self.where, self.do = what, where, do

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f" {self.do}" if self.do else ""
        return f"{place}{self.what}{advice}"


class UsageError(JourneysError):
    """Wrong command, option or suite."""

    exit_code = USAGE


class ConfigError(UsageError):
    """journeys.toml says something we cannot follow."""


class FeatureError(UsageError):
    """A feature file is malformed or uses a sentence nobody defined."""


class NotBreakable(UsageError):
    """A fault that nothing here can bring about."""


class HarnessError(JourneysError):
    """The harness, not the shop, could not finish."""

    exit_code = HARNESS


class NoBrowser(HarnessError):
    """No browser was found."""


class NeedsBrowser(HarnessError):
    """A page or a control does nothing without JavaScript: a limit of walks over plain HTTP, not the shop's fault."""


class StoreUnreachable(HarnessError):
    """The store does not answer."""


class ChannelDown(HarnessError):
    """A channel's own server does not answer, or not as one: the environment's fault until the shop's is proved."""


class NotExercised(HarnessError):
    """A fault was armed and nothing ran into it: the journey proves nothing about it."""


class EvidenceError(HarnessError):
    """Saved evidence is missing or damaged."""


def reason_of(error: BaseException) -> str:
    """What an exception of a library says, on one line of at most 200 characters; its name where it says nothing."""
    said = re.sub(r"^\[Errno -?\d+\] ", "", " ".join(str(error).split()))
    return said[:200] or type(error).__name__
