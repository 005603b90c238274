"""What a journey touched, channel by channel, as result.json carries it: for swimlanes, transcripts and mails.

`when` is the customer's time (ISO, "" without a clock), `at` seconds since the journey began, `step` a step index.
"""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.contact import MenuNode, Speaker, StatementEntry


@dataclass(frozen=True)
class Touch:
    """One thing on a lane. `channel` names the lane: browser, mail, phone, chat, form, document, statement, person
    or clock.

    `title` is short: a page's stage, a mail's subject, a document's name, how far the clock was moved.
    """

    channel: str
    title: str
    step: int
    at: float
    when: str = ""


@dataclass(frozen=True)
class TurnRecord:
    """One thing said. `keys` were pressed instead of said; `seconds` to say it, `waited` for it; `options` offered."""

    speaker: Speaker
    text: str
    at: float
    step: int
    when: str = ""
    agent: str = ""
    queue: str = ""
    keys: str = ""
    seconds: float = 0.0
    waited: float = 0.0
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class ContactRecord:
    """A conversation with the shop. `outcome` is that of its end, "" where it was left open."""

    id: str
    channel: str
    issue: str
    about: str
    step: int
    turns: tuple[TurnRecord, ...]
    when: str = ""
    outcome: str = ""
    ended_by: str = ""
    reason: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class MailRecord:
    """A mail as it can be read in a report. `html` and `raw` are files of the run, "" where there is none.

    `bulk` is True for marketing, as `journeys.model.mailing` tells it from mails about the customer's own affairs.
    """

    id: str
    sender: str
    sender_name: str
    recipient: str
    subject: str
    when: str
    at: float
    step: int
    text: str = ""
    html: str = ""
    raw: str = ""
    bulk: bool = False
    attachments: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()


@dataclass(frozen=True)
class MenuRecord:
    """A phone menu as it was crawled. `nodes` in the order of their paths, each with the menu's words."""

    line: str
    step: int
    nodes: tuple[MenuNode, ...]
    calls: int
    complete: bool
    reason: str = ""


@dataclass(frozen=True)
class StatementRecord:
    """A card statement that was looked at."""

    about: str
    step: int
    entries: tuple[StatementEntry, ...]
    when: str = ""


@dataclass(frozen=True)
class AnswerRecord:
    """What a person answered. `question` in English, `answer` yes, no, cannot-say or own words, `rating` 1 to 5 or 0.

    `photo` is a file of the run. Answers of one `sheet` were sent together, `by` somebody ("" unnamed). `trouble` says
    that the answer tells of one.
    """

    question: str
    answer: str
    rating: int = 0
    photo: str = ""
    by: str = ""
    when: str = ""
    sheet: str = ""
    trouble: bool = False


@dataclass(frozen=True)
class FormRecord:
    """Something that was left to a person; open while there are no `answers`."""

    form: str
    title: str
    about: str
    step: int
    when: str = ""
    answers: tuple[AnswerRecord, ...] = ()


@dataclass(frozen=True)
class Touchpoints:
    """Everything of one journey, each in the order it happened."""

    touches: tuple[Touch, ...] = ()
    contacts: tuple[ContactRecord, ...] = ()
    mails: tuple[MailRecord, ...] = ()
    menus: tuple[MenuRecord, ...] = ()
    statements: tuple[StatementRecord, ...] = ()
    forms: tuple[FormRecord, ...] = ()
