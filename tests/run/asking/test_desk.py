from __future__ import annotations

from pathlib import Path

from journeys.model.asking import form
from journeys.model.contact import HumanAnswer
from journeys.run.asking.desk import MOST_PHOTOS, MOST_WORDS, Desk, answers, questions
from tests.run.asking.runs import asking_run

SENT = {"damaged": "yes", "glad": "2", "words": " Dented. ", "by": " Kim \n Lee", "fits": "perhaps", "else": "yes"}


def test_answers_are_written_at_the_step_that_asked(tmp_path: Path) -> None:
    store = asking_run(tmp_path)
    desk = Desk(store)
    assert desk.open == 1
    assert desk.take(desk.questions[0], SENT, [b"jpeg"]) == 4
    (timeline,) = store.timelines()
    seen = timeline.all(HumanAnswer)
    assert {one.step for one in seen} == {1}
    assert [(s.body.question, s.body.answer, s.body.rating) for s in seen] == [
        ("damaged", "yes", 0),
        ("glad", "", 2),
        ("words", "Dented.", 0),
        ("photo", "", 0),
    ]
    assert {(s.body.by, s.body.sheet) for s in seen} == {("Kim Lee", seen[0].body.sheet)}
    assert (store.blobs / seen[-1].body.photo).read_bytes() == b"jpeg"
    assert timeline.ended
    assert (desk.open, questions(store)[0].answers) == (0, 1)


def test_a_second_opinion_counts_as_one_more(tmp_path: Path) -> None:
    desk = Desk(asking_run(tmp_path))
    desk.take(desk.questions[0], SENT, [])
    desk.take(desk.questions[0], SENT, [])
    assert desk.questions[0].answers == 2 == questions(desk.store)[0].answers


def test_nothing_is_written_when_nothing_was_answered(tmp_path: Path) -> None:
    desk = Desk(asking_run(tmp_path))
    assert desk.take(desk.questions[0], {"by": "Kim", "words": "  "}, []) == 0
    assert desk.open == 1
    assert not desk.store.timelines()[0].all(HumanAnswer)


def test_no_more_than_a_person_sends(tmp_path: Path) -> None:
    desk = Desk(asking_run(tmp_path))
    desk.take(desk.questions[0], {"words": "x" * 5000}, [bytes([n]) for n in range(9)])
    seen = [s.body for s in desk.store.timelines()[0].all(HumanAnswer)]
    assert len(seen[0].answer) == MOST_WORDS
    assert sum(bool(one.photo) for one in seen) == MOST_PHOTOS


def test_cannot_say_is_an_answer() -> None:
    assert answers(form("packaging"), {"damaged": "cannot-say", "glad": "9"}) == [("damaged", "cannot-say", 0, "")]


def test_a_run_that_asks_nobody(tmp_path: Path) -> None:
    assert not questions(asking_run(tmp_path, asked=False))
