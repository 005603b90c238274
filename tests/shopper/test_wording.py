from __future__ import annotations

import pytest

from journeys.shopper import wording
from journeys.shopper.wording import A_PERSON, in_language, plainly


@pytest.mark.parametrize(
    ("text", "plain"),
    [("  Größe\u00a0 WÄHLEN ", "grosse wahlen"), ("Crème", "creme"), ("ﬁne", "fine"), ("", "")],
)
def test_plainly(text: str, plain: str) -> None:
    assert plainly(text) == plain


def test_a_sentence_in_the_pages_language_or_in_english() -> None:
    assert in_language(A_PERSON, "de-AT").startswith("Ich möchte")
    assert in_language(A_PERSON, "fi") == A_PERSON["en"]
    assert in_language(A_PERSON, "") == A_PERSON["en"]


@pytest.mark.parametrize("words", [wording.PRICE_FIRST, wording.MORE, wording.LESS, wording.BOTS, wording.SELF])
def test_words_are_kept_as_they_are_compared(words: tuple[str, ...]) -> None:
    assert [word for word in words if word != plainly(word)] == []


def test_more_is_never_less() -> None:
    assert not set(wording.MORE) & set(wording.LESS)
