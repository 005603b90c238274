from journeys.detectors._support.acts import (
    actions_of,
    answered,
    attempt_of,
    attempts,
    failed,
    is_own,
    own_errors,
    own_requests,
    path_of,
    stage_of,
    url_of,
    went_on,
)
from journeys.model.event import Action, NetworkRequest
from tests.detectors.build import SHOP, Walk


def request(url: str = "/api", status: int = 200, resource: str = "fetch", failure: str = "") -> NetworkRequest:
    return NetworkRequest("GET", SHOP + url, resource, status, failure)


def test_attempts_and_their_actions() -> None:
    w = Walk()
    first, last = w.fill("promo.code"), w.press("Apply")
    w.press("Other")
    w.attempt("code-apply", "X", "done", first=first, last=last)
    timeline = w.timeline()
    (seen,) = attempts(timeline, "code-apply")
    assert [act.seq for act in actions_of(timeline, seen.body)] == [first, last]
    assert attempt_of(timeline, last) is seen.body
    assert attempt_of(timeline, last + 1) is None


def test_paths() -> None:
    w = Walk()
    w.step()
    w.press("Pay", "order.place")
    w.press("Apply", "promo.apply", mandatory=False)
    w.press("Footer", "footer", mandatory=False)
    w.step(mandatory=False)
    w.press("Track", "order.track")
    timeline = w.timeline()
    assert [path_of(timeline, seen) for seen in timeline.all(Action)] == ["mandatory", "promoted", "rare", "promoted"]


def test_what_failed_and_whose_it_was() -> None:
    assert failed(request(status=503))
    assert failed(request(status=0, failure="net::ERR_CONNECTION_RESET"))
    assert not failed(request(status=0, failure="net::ERR_ABORTED"))
    assert not failed(request(status=404))
    assert is_own(request())
    assert not is_own(request("/analytics/event"))
    assert not is_own(request(resource="image"))


def test_place_and_evidence_of_an_action() -> None:
    w = Walk()
    w.look("basket", url="/cart")
    call, crash = w.request(), w.error()
    w.press("Go", requests=(call, 99), errors=(crash, 98))
    timeline = w.timeline()
    ((seen, _, response),) = list(answered(timeline))
    assert (url_of(timeline, seen), stage_of(timeline, seen)) == (SHOP + "/cart", "basket")
    assert [seq for seq, _ in own_requests(timeline, response)] == [call]
    assert [seq for seq, _ in own_errors(timeline, response)] == [crash]
    assert not went_on(timeline)
    w.end()
    assert went_on(w.timeline())
