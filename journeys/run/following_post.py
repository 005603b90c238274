"""The mailbox of a saved run, opened again: what came since is added to its evidence, and what did not is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

from journeys.channels.protocols import Mailbox
from journeys.evidence.ledger import Ledger
from journeys.evidence.promises import Followed, promises
from journeys.evidence.store import RunStore
from journeys.evidence.timeline import Timeline
from journeys.model.brief import Brief
from journeys.model.contact import ContactBegan, Mail, MailAwaited
from journeys.model.event import Turn
from journeys.model.mailing import ROLES, kind_of
from journeys.run.post import mailbox_again
from journeys.shopper.post.letterbox import write_down
from journeys.shopper.post.replies import own_words
from journeys.wayfinding.reading.measures import answer_to

WRITTEN = frozenset({"form", "mail"})
BY_MAIL = frozenset({"mail", "reply"})
OPEN = ("pending", "unknown")


def read_again(store: RunStore, journey: str, brief: Brief, address: str, ledger: Ledger) -> bool:
    """Read what came to `address` since; False where its mailbox cannot be gone back to. Raises ChannelDown.

    For promises of a mail that is still not there, that it was waited for is written down, with whether the mailbox
    was proved to receive mail: by one sent to it now, or by one that came since.
    """
    with ExitStack() as stack:
        box = mailbox_again(brief, address, ledger, store.folder, stack)
        if box is None:
            return False
        before = _timeline(store, journey)
        known = {(seen.body.id, seen.body.when) for seen in before.all(Mail)}
        fresh = [mail for mail in box.mails() if (mail.id, mail.when) not in known]
        for mail in fresh:
            seq, _ = write_down(ledger, mail, locale=brief.locale)
            _answers(before, mail, seq, ledger)
        _await(_timeline(store, journey), box, ledger, came=bool(fresh))
    return True


def _timeline(store: RunStore, journey: str) -> Timeline:
    """A journey as its ledger stands now: every event is written down at once."""
    return next(timeline for timeline in store.timelines() if timeline.journey.id == journey)


def _await(timeline: Timeline, box: Mailbox, ledger: Ledger, *, came: bool) -> None:
    left = [one for one in promises(timeline) if one.promise.what in BY_MAIL and one.promise.state in OPEN]
    healthy = bool(left) and (came or box.healthy())
    for one in left:
        wanted = one.promise.quote if one.promise.quote in ROLES else one.promise.what
        seconds = _since(timeline, one)
        ledger.record(MailAwaited(wanted, one.promise.about, box.address, -1, seconds, healthy))


def _since(timeline: Timeline, one: Followed) -> float:
    made, until = timeline.when(one.seq), timeline.until
    return max(0.0, (until - made).total_seconds()) if made and until else 0.0


def _answers(timeline: Timeline, mail: Mail, seq: int, ledger: Ledger) -> None:
    """What a mail states in answer to a question about a product that this journey asked and got no answer to."""
    if kind_of(mail) == "marketing":
        return
    for asked, product in _questions(timeline):
        for fact in answer_to(asked, own_words(mail), product=product, channel="mail"):
            ledger.fact(fact, seq)


def _questions(timeline: Timeline) -> Iterator[tuple[str, str]]:
    """What was asked in writing about which product, and not answered on the walk; without the product's name."""
    begun = [seen.body for seen in timeline.all(ContactBegan) if seen.body.kind == "specification"]
    turns = [seen.body for seen in timeline.all(Turn)]
    heard = {turn.contact for turn in turns if turn.channel == "mail" and turn.speaker == "agent"}
    answered = {began.about for began in begun if began.contact in heard}
    for began in begun:
        own = (turn.text for turn in turns if turn.contact == began.contact and turn.speaker == "customer")
        asked = next(own, "") if began.channel in WRITTEN and began.about not in answered else ""
        if asked:
            yield asked.replace(began.about, " "), began.about
