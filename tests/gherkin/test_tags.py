from __future__ import annotations

from pathlib import Path

import pytest

from journeys.errors import HarnessError, UsageError
from journeys.gherkin.reading import Feature, Scenario
from journeys.gherkin.tags import check_tags


def features(*tags: tuple[str, ...]) -> list[Feature]:
    scenarios = tuple(Scenario(f"s{n}", f"s{n}", n, own, ()) for n, own in enumerate(tags))
    return [Feature(Path("a.feature"), "A", 1, (), scenarios)]


SUITE = features(("C6", "smoke"), ("C2", "persona:Ann", "slow"))


@pytest.mark.parametrize("chosen", ["C6", "C6 and not slow", "(C2 or C3) and slow", "persona:Ann", "not C6", " C6 "])
def test_what_leaves_something_to_walk_is_fine(chosen: str) -> None:
    check_tags(chosen, SUITE)


@pytest.mark.parametrize("chosen", ["C6 and and", "and", "(C6", "C6 C2", "not"])
def test_what_cannot_be_read_is_refused_with_an_example(chosen: str) -> None:
    with pytest.raises(UsageError, match="C6 and not slow"):
        check_tags(chosen, SUITE)


@pytest.mark.parametrize("chosen", ["C9", "C6 and slow", "C6 and C2"])
def test_nothing_to_walk_is_said_with_the_tags_there_are(chosen: str) -> None:
    with pytest.raises(HarnessError, match=r"Tags here: C2, C6, persona:Ann, slow, smoke\."):
        check_tags(chosen, SUITE)


def test_a_misspelt_tag_is_offered_the_nearest() -> None:
    with pytest.raises(HarnessError, match="Did you mean 'smoke'"):
        check_tags("smokee", SUITE)
    with pytest.raises(HarnessError, match="Tags here: none"):
        check_tags("C6", features(()))
