"""A mailbox gone back to: as it lies in the run's folder, and what is said where there is none."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from journeys import config
from journeys.channels.mailbox import maildir
from journeys.evidence.promises import promises
from journeys.evidence.store import RunHeader, RunStore
from journeys.model.contact import Clock, ContactBegan, Mail, MailAwaited, MailboxOpened
from journeys.model.event import Body, JourneyBegan, JourneyEnded, PromiseNoted, StepBegan, Turn
from journeys.model.fact import Promise
from journeys.model.journey import Journey
from journeys.run.following import follow_up
from tests.run.test_following import SandboxPages

ME = "robots+kim@shop.example"
MADE = "2026-03-02T12:00:00+00:00"
JOURNEY = Journey("f::Ask", "f::Ask", "Ask", "f", 1, ("C3",), "Sam", "phone", "en_GB", "mine", "https://shop.example/")
ASKED = (
    ContactBegan("form-1", "form", "how much it holds", "Oak jug", kind="specification"),
    Turn("form", "customer", "I have a question about Oak jug: How much does it hold?", contact="form-1"),
)
ANSWER = Promise("mail", "confirmation", "mail", "2026-03-03", "pending", "answer", "Oak jug")
DISPATCH = Promise("mail", "confirmation", "mail", "2999-03-03", "pending", "dispatched", "A-1042")


def walked(folder: Path, promise: Promise, *more: Body) -> RunStore:
    store = RunStore(folder / "run")
    store.begin(RunHeader("r", MADE, "mine", JOURNEY.url, 1, journeys=(JOURNEY.id,)))
    ledger = store.ledger(JOURNEY.id)
    begun = (JourneyBegan(JOURNEY), MailboxOpened(ME), Clock(MADE), StepBegan(0, "When", "I ask", "f", 2))
    for body in (*begun, *more, PromiseNoted(promise), JourneyEnded("completed")):
        ledger.record(body)
    ledger.close()
    return store


def arrives(store: RunStore, subject: str, text: str, when: str = "2026-03-02T15:00:00+00:00") -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "hello@shop.example", ME, subject
    message["Date"], message["Message-ID"] = format_datetime(datetime.fromisoformat(when)), f"<{subject}@x>"
    message.set_content(text)
    maildir.put(store.folder / "mail", ME, message.as_bytes())


def follow(store: RunStore) -> tuple[list[str], tuple[str, ...]]:
    """The states of the promises after coming back, and what could not be looked at."""
    toml = store.folder.parent / "journeys.toml"
    toml.write_text('[stores.mine]\nurl = "https://shop.example/"\n', "utf-8")
    (done,) = follow_up(store, config.load(toml), "mine", SandboxPages())
    return [one.promise.state for one in promises(store.timelines()[0])], done.failed


def test_an_answer_that_came_meanwhile_keeps_its_promise_and_can_be_compared(tmp_path: Path) -> None:
    store = walked(tmp_path, ANSWER, *ASKED)
    arrives(store, "Re: A question", "The Oak jug holds 350 ml.\n\n> How much does it hold?")
    assert follow(store) == (["kept"], ())
    (timeline,) = store.timelines()
    assert [seen.body.recipient for seen in timeline.all(Mail)] == [ME]
    (fact,) = timeline.facts_about("spec")
    assert (fact.fact.value, fact.fact.channel, fact.look) == ("350", "mail", timeline.all(Mail)[0].seq)


def test_one_that_came_too_late_broke_it(tmp_path: Path) -> None:
    store = walked(tmp_path, ANSWER, *ASKED)
    arrives(store, "Re: A question", "The Oak jug holds 350 ml.", "2026-03-09T15:00:00+00:00")
    assert follow(store)[0] == ["broken"]


def test_mails_of_another_kind_keep_nothing(tmp_path: Path) -> None:
    store = walked(tmp_path, DISPATCH)
    arrives(store, "Thank you for your order A-1042", "Order number: A-1042")
    assert follow(store) == (["pending"], ())
    (timeline,) = store.timelines()
    (waited,) = [seen.body for seen in timeline.all(MailAwaited)]
    assert (waited.wanted, waited.found, waited.healthy) == ("dispatched", -1, True)
    arrives(store, "Your order A-1042 has been dispatched", "Order number: A-1042. It is on its way.")
    assert follow(store)[0] == ["kept"]
    assert len(store.timelines()[0].all(Mail)) == 2, "a mail is written down once"


def test_silence_breaks_a_promise_only_where_the_mailbox_is_alive(tmp_path: Path) -> None:
    store = walked(tmp_path, ANSWER)
    (store.folder / "mail").mkdir()
    assert follow(store)[0] == ["unknown"]
    arrives(store, "Hello", "We have moved.")
    assert follow(store)[0] == ["broken"]


def test_a_server_that_ended_with_its_run_is_said(tmp_path: Path) -> None:
    states, failed = follow(walked(tmp_path, DISPATCH))
    assert states == ["pending"]
    assert "IMAP" in failed[0]


def test_a_mailbox_that_cannot_be_reached_is_said_without_its_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = walked(tmp_path, DISPATCH)
    monkeypatch.setenv("ROBOT_MAIL", "planted-secret")
    toml = tmp_path / "journeys.toml"
    mail = '[stores.mine.mail]\nhost = "127.0.0.1"\nport = 9\nuser = "u"\npassword = "env:ROBOT_MAIL"\ntls = false\n'
    toml.write_text(f'[stores.mine]\nurl = "https://shop.example/"\n{mail}', "utf-8")
    (done,) = follow_up(store, config.load(toml), "mine", SandboxPages())
    assert "the mailbox cannot be read" in done.failed[0]
    kept = [path.read_bytes() for path in store.folder.rglob("*") if path.is_file()]
    assert not [data for data in kept if b"planted-secret" in data]
