"""What a journey touched: lanes, transcripts, mails, menus."""

from __future__ import annotations

from journeys.evidence.timeline import Timeline
from journeys.model.contact import (
    Attachment,
    Clock,
    ContactBegan,
    ContactEnded,
    HumanAnswer,
    HumanAsked,
    Mail,
    MenuCrawled,
    MenuNode,
    StatementEntry,
    StatementRead,
)
from journeys.model.event import Body, Event, FactNoted, JourneyBegan, Look, Note, Turn
from journeys.model.fact import Fact
from journeys.model.journey import Journey
from journeys.model.outline import Outline, PageState
from journeys.verdict.touchpoints import channel_of, channels, perceived, touchpoints

BEGAN = JourneyBegan(Journey("j", "j", "J", "f", 1, ("C4",), "p", "phone", "en_GB", "shop", "/"))
NOON = "2026-11-25T12:00:00+00:00"


def timeline(*bodies: Body) -> Timeline:
    events = tuple(Event(seq, float(seq), seq // 3, body) for seq, body in enumerate((BEGAN, *bodies)))
    return Timeline(events, lambda name: PageState(Outline(name, "", "", ())))


def look(stage: str) -> Look:
    return Look("https://shop.example/", "T", stage, "p")


def test_lanes_in_order_without_the_same_page_twice_in_a_step() -> None:
    seen = timeline(look("home"), look("home"), look("list"), Mail("m", "a@b.example", "me@x", "Hello", NOON))
    touches = touchpoints(seen).touches
    assert [(t.channel, t.title, t.step) for t in touches] == [
        ("browser", "home", 0),
        ("browser", "list", 1),
        ("mail", "Hello", 1),
    ]
    assert channels(seen) == ("browser", "mail")


def test_the_clock_is_a_touch_only_when_it_moved() -> None:
    touches = touchpoints(timeline(Clock(NOON), Clock("2026-12-02T12:00:00+00:00", 604800.0, "a week passes"))).touches
    assert [(t.channel, t.title, t.when) for t in touches] == [("clock", "a week passes", "2026-12-02T12:00:00+00:00")]


def test_a_contact_with_its_turns_and_its_end() -> None:
    (contact,) = touchpoints(
        timeline(
            ContactBegan("c1", "phone", "where is my order", "CS-1", when=NOON),
            Turn("phone", "system", "Welcome", contact="c1", seconds=2.0),
            Turn("phone", "customer", "", contact="c1", keys="1"),
            ContactEnded("c1", "resolved", reason="the status was told", seconds=31.0),
        )
    ).contacts
    assert (contact.channel, contact.issue, contact.outcome, contact.seconds) == (
        "phone",
        "where is my order",
        "resolved",
        31.0,
    )
    assert [(turn.speaker, turn.text, turn.keys) for turn in contact.turns] == [
        ("system", "Welcome", ""),
        ("customer", "", "1"),
    ]


def test_turns_without_a_contact_make_one_of_their_own() -> None:
    (contact,) = touchpoints(timeline(Turn("chat", "bot", "Hi"), Turn("chat", "customer", "Hello"))).contacts
    assert (contact.id, contact.channel, contact.outcome, len(contact.turns)) == ("chat", "chat", "", 2)


def test_a_mail_as_it_can_be_read() -> None:
    sent = Mail(
        "m1",
        "news@shop.example",
        "me@x",
        "Winter",
        NOON,
        html_text="Ten per cent off",
        html="abc.html",
        raw="abc.eml",
        headers=(("list-unsubscribe", "<https://shop.example/u>"),),
        attachments=(Attachment("card.pdf", "application/pdf", 120),),
    )
    (mail,) = touchpoints(timeline(sent)).mails
    assert (mail.text, mail.html, mail.raw, mail.bulk) == ("Ten per cent off", "blobs/abc.html", "blobs/abc.eml", True)
    assert mail.attachments == ("card.pdf (application/pdf, 120 bytes)",)


def test_menus_and_statements() -> None:
    nodes = (MenuNode("", "menu", "Press 1 for orders", 1),)
    entry = StatementEntry("CS-1", "charge", 1795, "GBP", NOON)
    found = touchpoints(timeline(MenuCrawled("line", nodes, 4, True), StatementRead("CS-1", (entry,), NOON)))
    assert found.menus[0].nodes == nodes
    assert found.statements[0].entries == (entry,)


def test_a_finding_belongs_to_the_channel_it_was_proved_on() -> None:
    bodies = (
        look("home"),
        Mail("m", "a@b.example", "me@x", "Hello", NOON),
        Turn("chat", "bot", "Hi"),
        FactNoted(Fact("order", "total", 1, channel="document")),
        StatementRead("", (), NOON),
    )
    assert [channel_of(body) for body in bodies] == ["browser", "mail", "chat", "document", "statement"]


def test_a_call_is_walked_although_no_page_was_seen() -> None:
    assert perceived(timeline(Turn("phone", "system", "Welcome")))
    assert not perceived(timeline(Note("limit", "nothing")))
    assert channels(timeline()) == BEGAN.journey.channels


def test_what_was_left_to_people_with_their_answers() -> None:
    said = HumanAnswer("packaging", "glad", "", 1, "", "Kim", NOON, "s1")
    own = HumanAnswer("packaging", "own", "yes", photo="p.jpg", sheet="s1")
    seen = timeline(HumanAsked("packaging", "CS-1", NOON), said, own, HumanAsked("sound"))
    asked, unknown = touchpoints(seen).forms
    assert (asked.title, asked.about, asked.step, unknown.title) == ("How was the parcel packed?", "CS-1", 0, "sound")
    assert [(a.rating, a.answer, a.photo, a.trouble) for a in asked.answers] == [(1, "", "", True)]
    assert not unknown.answers
    assert perceived(seen)
    assert channels(seen) == ("person",)
