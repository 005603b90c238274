"""Questions to a document: answered by value, in frames too, and unanswered when the document is gone."""

from __future__ import annotations

import pytest

from journeys.channels.browser.asking import Questions
from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser


def test_answers_come_by_value_after_promises_and_from_frames(shopper: Shopper) -> None:
    page = shopper("frames.html")
    tab, questions = page._tabs.current, Questions(page._watchdog)
    assert questions.ask(tab.main_frame, "(n) => Promise.resolve({ twice: n.of * 2 })", {"of": 21}) == {"twice": 42}
    assert questions.ask(tab.main_frame, "(words) => words", ['"quoted" </script>', "ü"]) == ['"quoted" </script>', "ü"]
    assert questions.ask(tab.main_frame, "(none) => none") is None
    inner = next(frame for frame in tab.frames if frame.parent_frame)
    assert questions.ask(inner, "() => window !== top") is True


def test_a_document_that_goes_away_or_throws_does_not_answer(shopper: Shopper, site: str) -> None:
    page = shopper("second.html")
    frame, questions = page._tabs.current.main_frame, Questions(page._watchdog)
    assert questions.ask(frame, "() => { throw new Error('no') }") is None
    leave = f"() => {{ location.href = '{site}/responses.html'; return new Promise(() => {{}}) }}"
    assert questions.ask(frame, leave) is None
    assert questions.ask(frame, "() => document.readyState") in {"loading", "interactive", "complete"}
