from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.shopper.contacting.issues import Issue, issue_of
from tests.shopper.fake import BRIEF


def test_issues_everybody_knows() -> None:
    issue = issue_of(BRIEF, "my parcel is lost", "A-1")
    assert (issue.kind, issue.asked) == ("lost", "")
    assert issue.words("en").startswith("My order A-1 has not arrived.")
    assert "A-1" not in issue.words("de", name_it=False)


def test_a_stores_own_question() -> None:
    assert issue_of(BRIEF, "opening hours").words("en") == "When are you open?"
    assert issue_of(BRIEF, "opening hours").kind == "general"


def test_a_question_about_a_product() -> None:
    issue = Issue("how much it holds", "specification", "Oak chair", "How much does it hold?")
    assert issue.words("en") == "I have a question about Oak chair: How much does it hold?"


def test_an_issue_nobody_knows() -> None:
    with pytest.raises(UsageError, match='no "my cat" among its questions'):
        issue_of(BRIEF, "my cat")
