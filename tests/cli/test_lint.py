"""`journeys lint`, through the real command line."""

from __future__ import annotations

from tests.cli.sandbox import SandboxSuite, refused


def test_good_features_pass(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    done = suite.journeys("lint")
    assert (done.returncode, done.stdout) == (0, "1 feature file(s), no mistakes.\n")


def test_every_mistake_is_listed(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open teh shop", "Empty: ", name="a.feature")
    suite.write("features/b.feature", "Nonsense\n")
    done = suite.journeys("lint")
    assert done.returncode == 2
    assert [word in done.stderr for word in ("a.feature:4", "a.feature:5", "b.feature:1")] == [True] * 3
    assert "Traceback" not in done.stderr


def test_no_feature_at_all_is_no_success(suite: SandboxSuite) -> None:
    refused(suite.journeys("lint"), 2, "no feature file")


def test_one_file_can_be_asked_for(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop", name="a.feature")
    suite.feature("Bad: Given nonsense", name="b.feature")
    assert suite.journeys("lint", "features/a.feature").returncode == 0


def test_what_is_no_feature_file_is_refused(suite: SandboxSuite) -> None:
    refused(suite.journeys("lint", "conftest.py"), 2, "conftest.py", "not a feature file")
