import pytest

from journeys.detectors.clicks import link_broken
from journeys.model.event import LinkChecked
from tests.detectors.build import SHOP, Walk, cannot_tell, frictions, is_clear, only


def walk(*answers: tuple[str, int, str], place: str = "help") -> Walk:
    w = Walk()
    w.step()
    for path, status, failure in answers:
        w.add(LinkChecked(SHOP + path, "Size guide", status, place, SHOP + "/p", failure))
    return w


def test_fires_on_a_missing_size_guide() -> None:
    friction = only(link_broken, walk(("/size-guide", 404, "")))
    assert (friction.severity, friction.subject) == ("S2", "link size guide")


@pytest.mark.parametrize(("place", "severity"), [("path", "S3"), ("footer", "S2"), ("deep", "S1")])
def test_severity_by_place(place: str, severity: str) -> None:
    assert only(link_broken, walk(("/x", 500, ""), place=place)).severity == severity


def test_fires_on_names_that_cannot_be_resolved_and_on_circles() -> None:
    assert only(link_broken, walk(("/x", 0, "net::ERR_NAME_NOT_RESOLVED"))).proofs
    assert only(link_broken, walk(("/x", 0, "ERR_TOO_MANY_REDIRECTS"))).proofs


@pytest.mark.parametrize("status", [401, 403, 429])
def test_bot_walls_and_logins_are_inconclusive(status: int) -> None:
    assert cannot_tell(link_broken, walk(("/x", status, ""))) == "evidence-missing"


def test_a_time_out_is_inconclusive() -> None:
    assert cannot_tell(link_broken, walk(("/x", 0, "timeout"))) == "evidence-missing"


def test_silent_when_it_answers_on_the_second_try() -> None:
    assert is_clear(link_broken, walk(("/x", 503, ""), ("/x", 200, "")))


def test_one_finding_per_link_text_and_template() -> None:
    (friction,) = frictions(link_broken, walk(("/products/a-1", 404, ""), ("/products/b-2", 404, "")))
    assert friction.count == 2


def test_a_link_followed_on_the_path() -> None:
    w = Walk()
    w.step()
    gone = w.request("/returns", 404, "document", method="GET")
    w.press("Returns", "returns.open", role="link", requests=(gone,))
    friction = only(link_broken, w)
    assert (friction.severity, friction.proofs[0].event) == ("S3", gone)


def test_not_reached() -> None:
    assert cannot_tell(link_broken, Walk()) == "not-reached"
