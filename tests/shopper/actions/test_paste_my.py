from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.model.event import Attempt, Response
from journeys.model.keys import KeyPath
from journeys.shopper.actions.paste_my import PasteMy
from journeys.shopper.errors import NotOffered
from tests.shopper.checkout import ADDRESS, checkout
from tests.shopper.fake import FakePage, Screen, shopper_on


class PastingPage(FakePage):
    """A page with a clipboard; `takes` says whether its fields take a paste, `typing` whether they take typing."""

    takes = typing = True

    def walk_to(self, ref: str) -> KeyPath:
        raise NotImplementedError

    def paste(self, ref: str, text: str) -> Response:
        self.values[self._named(ref)] = text if self.takes else ""
        return Response(kinds=("value",))

    def fill(self, ref: str, text: str) -> Response:
        return super().fill(ref, text if self.typing else "")


@pytest.mark.parametrize(
    ("takes", "typing", "result"), [(True, True, "done"), (False, True, "no-answer"), (False, False, "unknown")]
)
def test_what_became_of_a_paste(takes: bool, typing: bool, result: str) -> None:
    page = PastingPage({"address": Screen(ADDRESS)}, "address")
    page.takes, page.typing = takes, typing
    shopper, notebook = shopper_on(page)
    shopper.does(PasteMy("e-mail address"))
    attempt = notebook.all(Attempt)[-1]
    assert (attempt.goal, attempt.subject, attempt.result) == ("paste", "contact.email", result)


def test_only_what_people_paste() -> None:
    shopper, _ = shopper_on(PastingPage({"address": Screen(ADDRESS)}, "address"))
    with pytest.raises(UsageError, match="nothing to paste"):
        shopper.does(PasteMy("postcode"))


def test_a_page_without_a_clipboard() -> None:
    with pytest.raises(NotOffered, match="can paste"):
        shopper_on(checkout())[0].does(PasteMy("card number"))


def test_describe() -> None:
    assert PasteMy("card number").describe() == "Paste the card number"
