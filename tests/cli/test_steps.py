"""`journeys steps`, through the real command line."""

from __future__ import annotations

from tests.cli.sandbox import SandboxSuite, refused


def test_every_sentence_with_its_file(suite: SandboxSuite) -> None:
    done = suite.journeys("steps")
    assert done.returncode == 0
    assert "When  I buy <count> mugs  steps/shop.py:11" in done.stdout
    assert "10 of 10 sentences." in done.stdout


def test_words_narrow_it_down(suite: SandboxSuite) -> None:
    assert "1 of 10 sentences." in suite.journeys("steps", "buy", "mugs").stdout


def test_words_nobody_uses_are_answered_with_the_nearest(suite: SandboxSuite) -> None:
    done = suite.journeys("steps", "purchase", "mugs")
    assert done.returncode == 0
    assert "I buy <count> mugs" in done.stdout


def test_unused_sentences(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    done = suite.journeys("steps", "--unused")
    assert "I open the shop" not in done.stdout
    assert "9 of 10 sentences." in done.stdout


def test_broken_steps_are_named(suite: SandboxSuite) -> None:
    suite.write("steps/broken.py", "import nothing_of_that_name\n")
    refused(suite.journeys("steps"), 2, "steps/broken.py", "nothing_of_that_name")
