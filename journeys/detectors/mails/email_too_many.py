"""More letters than the shop said.

## What it notices
In some stretch of days more marketing mails came to one address than the shop promised at the sign-up or in the mails
themselves. Where nothing was promised: more than three in seven days.

## Why it hurts
Too many mails are the main reason to leave a list, and an inbox full of offers hides the mail about the parcel.

## Example
"One letter a week", and nine letters in the first seven days.

## What to do
Send what was promised; let readers choose how often.

## When it stays silent
Mails about orders, payments and accounts do not count, nor does the one that answers the sign-up. A mail counts as
marketing by its headers (List-Unsubscribe, List-Id, campaign headers) and its words, never by its sender's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.mails import WELCOMES, marketing, sent, trouble
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Mail
from journeys.model.conventions import MAILS_A_WEEK, MAILS_A_WEEK_FAR
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.mailing import role_of

WITHOUT_PROMISE = (MAILS_A_WEEK, 7)  # own convention, see model/conventions.py
FAR_TOO_MANY = MAILS_A_WEEK_FAR  # the same
SLACK = timedelta(hours=2)  # a weekly letter may leave an hour early

META = Meta(
    id="email-too-many",
    title="Letters come as often as was promised",
    trouble="More letters than were promised",
    feels="Stop!",
    remedy="Send as many letters as the sign-up promised, and let readers choose how often.",
    source="the shop's own promise; 40 % of readers prefer one a week (Mapp); without a promise our convention",
    group="mails",
    tier="A",
    owner="marketing",
    checklist=("C5",),
)

_Dated = tuple[datetime, Seen[Mail]]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count letters in every stretch of days, by sender."""
    letters = [s for s in marketing(timeline) if role_of(s.body) not in WELCOMES]
    dated: list[_Dated] = [(when, s) for s in letters if (when := sent(s.body)) is not None]
    allowed, days, promised = _allowed(timeline)
    found = [f for sender in _senders(dated) if (f := _judge(sender, allowed, days, promised=promised))]
    if not found and not _long_enough(timeline, days):
        yield not_reached("mail was watched for too short a time")
        return
    undated = missing("no letter has a date that can be read") if letters else not_reached("no letter came")
    yield from conclude(found, len(dated), undated)


def _allowed(timeline: Timeline) -> tuple[int, int, bool]:
    """How many letters in how many days, and whether the shop said so itself."""
    for stated in reversed(timeline.facts_about("frequency", "policy:newsletter")):
        days = stated.fact.qualifier("days")
        if isinstance(stated.fact.value, int) and days.isdigit():
            return stated.fact.value, int(days), True
    return *WITHOUT_PROMISE, False


def _senders(dated: list[_Dated]) -> list[list[_Dated]]:
    """The letters of each sender, oldest first: several lists are several promises."""
    groups: dict[str, list[_Dated]] = {}
    for when, seen in sorted(dated, key=lambda one: one[0]):
        groups.setdefault(seen.body.header("list-id") or seen.body.sender, []).append((when, seen))
    return list(groups.values())


def _judge(letters: list[_Dated], allowed: int, days: int, *, promised: bool) -> Friction | None:
    windows = [_from(letters, place, timedelta(days=days) - SLACK) for place in range(len(letters))]
    worst = max(windows, key=len)
    if len(worst) <= allowed:
        return None
    week = max(len(_from(letters, place, timedelta(days=7) - SLACK)) for place in range(len(letters)))
    rule = "as the shop promised" if promised else "our convention where nothing is promised"
    return trouble(
        worst[0][1],
        "S2" if week > FAR_TOO_MANY or len(worst) > 3 * allowed else "S1",
        "too-many",
        f"at most {allowed} in {days} days, {rule}",
        f"{len(worst)} letters in {days} days",
        more=[seen.seq for _, seen in worst[1:5]],
        confidence="confirmed" if promised else "probable",
    )


def _from(letters: list[_Dated], place: int, stretch: timedelta) -> list[_Dated]:
    return [one for one in letters[place:] if one[0] < letters[place][0] + stretch]


def _long_enough(timeline: Timeline, days: int) -> bool:
    """Whether at least most of the promised stretch (a week of a longer one) was watched on the customer clock."""
    first, last = timeline.when(0) or _first(timeline), timeline.until
    return bool(first and last and last - first >= 0.9 * timedelta(days=min(days, 7)))


def _first(timeline: Timeline) -> datetime | None:
    return next((when for event in timeline.events if (when := timeline.when(event.seq))), None)
