"""What a journey touched, from its evidence: lanes, transcripts, mails, menus and statements for the reports."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.evidence.timeline import Seen, Timeline
from journeys.model.asking import FORMS, Form, form
from journeys.model.contact import (
    Clock,
    ContactBegan,
    ContactEnded,
    DocumentRead,
    HumanAnswer,
    HumanAsked,
    Mail,
    MailAwaited,
    MenuCrawled,
    StatementRead,
    Unsubscribed,
)
from journeys.model.event import Body, FactNoted, Look, PromiseNoted, Turn
from journeys.model.mailing import kind_of
from journeys.model.touchpoints import (
    AnswerRecord,
    ContactRecord,
    FormRecord,
    MailRecord,
    MenuRecord,
    StatementRecord,
    Touch,
    Touchpoints,
    TurnRecord,
)

PERCEIVED: tuple[type[Body], ...] = (Look, Turn, Mail, MenuCrawled, DocumentRead, StatementRead, HumanAnswer)
"""Bodies that show a customer something: a journey without any of them was not walked."""


def touchpoints(timeline: Timeline) -> Touchpoints:
    """Everything of one journey, each in the order it happened."""
    return Touchpoints(
        touches=tuple(_merged(_touches(timeline))),
        contacts=_contacts(timeline),
        mails=tuple(_mail(timeline, seen) for seen in timeline.all(Mail)),
        menus=tuple(
            MenuRecord(s.body.line, s.step, s.body.nodes, s.body.calls, s.body.complete, s.body.reason)
            for s in timeline.all(MenuCrawled)
        ),
        statements=tuple(
            StatementRecord(s.body.about, s.step, s.body.entries, s.body.when) for s in timeline.all(StatementRead)
        ),
        forms=tuple(_form(timeline, seen) for seen in timeline.all(HumanAsked)),
    )


def channels(timeline: Timeline) -> tuple[str, ...]:
    """The channels that were really used, in the order of their first use; what was planned where none was."""
    used = dict.fromkeys(touch.channel for touch in _touches(timeline) if touch.channel not in {"clock", "statement"})
    return tuple(used) or timeline.journey.channels


def channel_of(body: Body) -> str:
    """The channel on which something happened; `browser` for whatever happens on a page."""
    match body:
        case FactNoted():
            return body.fact.channel
        case PromiseNoted():
            return body.promise.channel
        case Turn() | ContactBegan():
            return body.channel
        case Mail() | MailAwaited() | Unsubscribed():
            return "mail"
        case MenuCrawled():
            return "phone"
        case DocumentRead():
            return "document"
        case StatementRead():
            return "statement"
        case HumanAsked() | HumanAnswer():
            return "person"
        case _:
            return "browser"


def perceived(timeline: Timeline) -> bool:
    """Whether the shop showed or told anything at all."""
    return any(timeline.all(kind) for kind in PERCEIVED)


def _touches(timeline: Timeline) -> Iterator[Touch]:
    for event in timeline.events:
        title = None if _is_mailed(event.body) else _title(event.body)
        if title is not None:
            lane = "clock" if isinstance(event.body, Clock) else channel_of(event.body)
            moment = timeline.when(event.seq)
            yield Touch(lane, title, event.step, round(event.at, 2), moment.isoformat() if moment else "")


def _is_mailed(body: Body) -> bool:
    """Whether a turn was a mail, which is shown as one."""
    return isinstance(body, Turn) and body.channel == "mail"


def _title(body: Body) -> str | None:
    """The title of what an event shows, None where it shows nothing."""
    match body:
        case Look():
            return body.stage if body.stage != "other" else body.title or body.stage
        case Turn():
            return body.speaker
        case Mail():
            return body.subject
        case MenuCrawled():
            return f"{len(body.nodes)} places of the menu"
        case DocumentRead():
            return body.name
        case StatementRead():
            return f"{len(body.entries)} lines"
        case HumanAsked():
            return "asked to look"
        case HumanAnswer():
            return "answers"
        case Clock() if body.moved:
            return body.reason or f"{body.moved / 86400:.1f} days later"
        case _:
            return None


def _merged(touches: Iterator[Touch]) -> Iterator[Touch]:
    """Without repetitions: a page looked at again in the same step is one touch."""
    last: dict[str, Touch] = {}
    for touch in touches:
        before = last.get(touch.channel)
        last[touch.channel] = touch
        if before is None or (before.title, before.step) != (touch.title, touch.step) or touch.channel != "browser":
            yield touch


def _contacts(timeline: Timeline) -> tuple[ContactRecord, ...]:
    """Contacts with their turns; turns that name no contact make one of their own per channel."""
    turns: dict[str, list[Seen[Turn]]] = {}
    for seen in timeline.all(Turn):
        turns.setdefault(seen.body.contact or seen.body.channel, []).append(seen)
    begun = {seen.body.contact: seen for seen in timeline.all(ContactBegan)}
    ended = {seen.body.contact: seen.body for seen in timeline.all(ContactEnded)}
    found = []
    for key in dict.fromkeys((*begun, *turns)):
        said = tuple(_turn(seen) for seen in turns.get(key, ()))
        found.append(_contact(key, begun.get(key), ended.get(key), said, turns.get(key, [])))
    return tuple(found)


def _contact(
    key: str,
    began: Seen[ContactBegan] | None,
    end: ContactEnded | None,
    said: tuple[TurnRecord, ...],
    turns: list[Seen[Turn]],
) -> ContactRecord:
    return ContactRecord(
        id=key,
        channel=began.body.channel if began else turns[0].body.channel,
        issue=began.body.issue if began else "",
        about=began.body.about if began else "",
        step=began.step if began else turns[0].step,
        turns=said,
        when=began.body.when if began else turns[0].body.when,
        outcome=end.outcome if end else "",
        ended_by=end.ended_by if end else "",
        reason=end.reason if end else "",
        seconds=end.seconds if end else 0.0,
    )


def _turn(seen: Seen[Turn]) -> TurnRecord:
    turn = seen.body
    return TurnRecord(
        speaker=turn.speaker,
        text=turn.text,
        at=round(seen.at, 2),
        step=seen.step,
        when=turn.when,
        agent=turn.agent,
        queue=turn.queue,
        keys=turn.keys,
        seconds=turn.seconds,
        waited=turn.waited,
        options=turn.options,
    )


def _form(timeline: Timeline, asked: Seen[HumanAsked]) -> FormRecord:
    own = [s for s in timeline.all(HumanAnswer) if s.step == asked.step and s.body.form == asked.body.form]
    known = form(asked.body.form) if asked.body.form in FORMS else None
    return FormRecord(
        form=asked.body.form,
        title=known.title() if known else asked.body.form,
        about=asked.body.about,
        step=asked.step,
        when=asked.body.when,
        answers=tuple(_answer(known, seen.body) for seen in own),
    )


def _answer(known: Form | None, answer: HumanAnswer) -> AnswerRecord:
    query = known.query(answer.question) if known else None
    return AnswerRecord(
        question=query.text() if query else answer.question,
        answer=answer.answer,
        rating=answer.rating,
        photo=f"blobs/{answer.photo}" if answer.photo else "",
        by=answer.by,
        when=answer.when,
        sheet=answer.sheet,
        trouble=bool(query and query.says(answer)),
    )


def _mail(timeline: Timeline, seen: Seen[Mail]) -> MailRecord:
    mail = seen.body
    moment = timeline.when(seen.seq)
    return MailRecord(
        id=mail.id,
        sender=mail.sender,
        sender_name=mail.sender_name,
        recipient=mail.recipient,
        subject=mail.subject,
        when=mail.when or (moment.isoformat() if moment else ""),
        at=round(seen.at, 2),
        step=seen.step,
        text=mail.text or mail.html_text,
        html=f"blobs/{mail.html}" if mail.html else "",
        raw=f"blobs/{mail.raw}" if mail.raw else "",
        bulk=kind_of(mail) == "marketing",
        attachments=tuple(f"{one.name} ({one.media_type}, {one.size} bytes)" for one in mail.attachments),
        defects=mail.defects,
    )
