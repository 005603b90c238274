import pytest

from journeys.errors import EvidenceError
from journeys.evidence.timeline import Timeline
from journeys.model.contact import HumanAnswer, Mail
from journeys.model.event import Action, FactNoted, NetworkRequest, Target, Turn
from journeys.model.fact import Fact
from journeys.model.finding import Proof
from journeys.model.outline import Box, Node, Outline, PageState
from journeys.verdict.proofs import evidence_of
from tests.verdict.build import Walk


def test_an_action_is_shown_on_the_picture_before_it_with_its_target() -> None:
    walk = Walk()
    walk.step()
    seq = walk.add(
        Action("press", "order.place", "press Pay", Target("button", "Pay", box=Box(10, 20, 80, 30)), before=2)
    )
    evidence = evidence_of(walk.end(), Proof(seq))
    assert evidence.screenshot == "blobs/shot.png"
    assert evidence.box == Box(10, 20, 80, 30)
    assert (evidence.kind, evidence.quote, evidence.width) == ("action", "press Pay", 390)


def test_a_spot_outside_the_picture_is_left_out() -> None:
    walk = Walk()
    walk.step()
    evidence = evidence_of(walk.end(), Proof(2, box=Box(10, 2000, 80, 30)))
    assert evidence.box is None


def test_words_without_a_spot_are_looked_up_on_the_page() -> None:
    walk = Walk()
    walk.step()
    box = Box(10, 20, 80, 30)
    node = Node(0, -1, 0, "paragraph", text="Service fee £1.99", box=box)
    said = Timeline(tuple(walk.events), lambda _: PageState(Outline("u", "t", "en", (node,))))
    assert evidence_of(said, Proof(2, "service fee")).box == box
    assert evidence_of(said, Proof(2, "gift wrap")).box is None


def test_a_page_that_cannot_be_read_spoils_nothing() -> None:
    def lost(name: str) -> PageState:
        raise EvidenceError(f"{name} is gone.")

    walk = Walk()
    walk.step()
    evidence = evidence_of(Timeline(tuple(walk.events), lost), Proof(2, "service fee"))
    assert (evidence.box, evidence.screenshot) == (None, "blobs/shot.png")


def test_a_request_quotes_its_answer() -> None:
    walk = Walk()
    seq = walk.add(NetworkRequest("POST", "http://s/pay", "fetch", 500))
    evidence = evidence_of(walk.end(), Proof(seq))
    assert evidence.quote == "POST http://s/pay answered 500"
    assert evidence.screenshot == ""


def test_a_false_proof_is_an_error() -> None:
    with pytest.raises(LookupError):
        evidence_of(Walk().end(), Proof(77))


def test_what_no_page_shows_has_no_picture() -> None:
    walk = Walk()
    walk.step()
    mail = walk.add(Mail("m", "a@shop.example", "me@x", "Your order", "2026-11-25T12:00:00+00:00"))
    call = walk.add(Turn("phone", "system", "Press one"))
    fact = walk.add(FactNoted(Fact("order", "total", 100, "GBP", channel="mail"), mail))
    found = [evidence_of(walk.timeline(), Proof(seq)) for seq in (mail, call, fact)]
    assert [(one.kind, one.screenshot, one.quote) for one in found] == [
        ("mail", "", "Your order"),
        ("turn", "", "Press one"),
        ("fact", "", ""),
    ]


def test_what_a_person_says_is_shown_by_the_photo_and_never_by_a_page() -> None:
    walk = Walk()
    walk.step()
    photo = walk.add(HumanAnswer("packaging", "photo", "", photo="p.jpg", by="Kim"))
    words = walk.add(HumanAnswer("packaging", "damaged", "yes"))
    timeline = walk.end()
    assert evidence_of(timeline, Proof(photo)).screenshot == "blobs/p.jpg"
    shown = evidence_of(timeline, Proof(words))
    assert (shown.kind, shown.screenshot, shown.quote) == ("answer", "", "yes, says a person")
