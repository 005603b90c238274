"""A press makes something fail behind the scenes.

## What it notices
In answer to a press the shop's own script crashes, or the shop's server fails (an error of its own, or no answer at
all), or it refuses without a word on the page.

## Why it hurts
The customer did everything right and gets an old, half or wrong page. Nothing says that it failed, so the customer
looks for the mistake on their own side.

## Example
A filter is ticked; the server answers 500 and the list stays as it was.

## What to do
Repair the failing call. Until then catch the failure, say so, and offer a way on.

## When it stays silent
Scripts and requests of others, of statistics and of browser extensions do not count, nor do requests that a page
gives up when it is left. Answers such as 401 or 404 that a page uses as normal information only count when the
customer is left without a message and without the result. A script that crashes while the press does what it is for
hurts nobody. When a request fails and the step still succeeds, it is a note (S1).
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import (
    answered,
    attempt_of,
    exposure,
    failed,
    own_errors,
    own_requests,
    path_of,
    url_of,
    went_on,
)
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.names import loose_of, subject_of
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, NetworkRequest, PageError, Response
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

META = Meta(
    id="error-click",
    title="Presses do not fail behind the scenes",
    trouble="A press that fails behind the scenes",
    feels="It went wrong, and nobody says so.",
    remedy="Repair the failing call; until then catch it, say so on the page, and offer a way on.",
    source="Datadog RUM: an error during the action",
    group="clicks",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P3",),
)

_ACTIVATING = ("press", "choose", "tick", "type", "fill")

_NOTICED = frozenset(("visible", "navigation", "hash", "popup", "download", "dialog"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge what went on underneath every press."""
    found, looked = [], 0
    for seen, action, response in answered(timeline):
        if action.verb not in _ACTIVATING or response.blocked_by:
            continue
        looked += 1
        proofs = _failures(timeline, seen, response)
        if proofs and not (_only_crashed(timeline, proofs) and _worked(timeline, seen, response)):
            found.append(_friction(timeline, seen, proofs))
    yield from conclude(found, looked, not_reached("no control was pressed"))


def _failures(timeline: Timeline, seen: Seen[Action], response: Response) -> tuple[Proof, ...]:
    crashes = tuple(Proof(seq, error.text) for seq, error in own_errors(timeline, response))
    requests = tuple(own_requests(timeline, response))
    answers = [(seq, request) for seq, request in requests if failed(request) and not _made_good(request, requests)]
    if not answers and not crashes and _left_alone(timeline, seen, response):
        answers = [(seq, request) for seq, request in requests if _refused(request)]
    return crashes + tuple(Proof(seq, _words(request)) for seq, request in answers)


def _only_crashed(timeline: Timeline, proofs: tuple[Proof, ...]) -> bool:
    return all(isinstance(timeline.at(proof.event).body, PageError) for proof in proofs)


def _worked(timeline: Timeline, seen: Seen[Action], response: Response) -> bool:
    """Whether the customer got what the press was for, so that nobody noticed the crash."""
    attempt, end = attempt_of(timeline, seen.seq), timeline.step_ends.get(seen.step)
    if attempt is not None:
        return attempt.result == "done"
    return end is not None and end.outcome == "passed" and not _NOTICED.isdisjoint(response.kinds)


def _made_good(request: NetworkRequest, requests: tuple[tuple[int, NetworkRequest], ...]) -> bool:
    """Whether the page asked again by itself and got its answer."""
    return any(
        other.url == request.url and other.method == request.method and 200 <= other.status < 400
        for _, other in requests
    )


def _refused(request: NetworkRequest) -> bool:
    gone = request.resource == "document" and request.status in (404, 410)  # a broken link, judged there
    return 400 <= request.status < 500 and not gone


def _left_alone(timeline: Timeline, seen: Seen[Action], response: Response) -> bool:
    """Whether the customer got neither the result nor a message."""
    if response.new_texts:
        return False
    attempt = attempt_of(timeline, seen.seq)
    if attempt is not None:
        return attempt.result in ("no-answer", "contradicted") and not attempt.message
    return not response.kinds


def _words(request: NetworkRequest) -> str:
    return f"{request.method} {request.url.split('?')[0]}: {request.status or request.failure}"


def _friction(timeline: Timeline, seen: Seen[Action], proofs: tuple[Proof, ...]) -> Friction:
    target, path = seen.body.target, path_of(timeline, seen)
    box = target.box if target else None
    return Friction(
        severity=_severity(timeline, seen, path == "mandatory"),
        confidence="confirmed",
        step=seen.step,
        subject=subject_of(target),
        cause=f"action:{seen.seq}",
        cause_class="failed-underneath",
        expected="nothing of the shop's own fails in answer to a press",
        observed="; ".join(dict.fromkeys(proof.quote for proof in proofs)),
        proofs=(*proofs, Proof(seen.seq, seen.body.title, box)),
        url=url_of(timeline, seen),
        loose=loose_of(target),
        exposure=exposure(path),
    )


def _severity(timeline: Timeline, seen: Seen[Action], mandatory: bool) -> Severity:
    attempt, end = attempt_of(timeline, seen.seq), timeline.step_ends.get(seen.step)
    if attempt is not None and attempt.result == "done":
        return "S1"
    lost = attempt is not None and attempt.result in ("no-answer", "contradicted", "refused")
    stopped = end is not None and end.outcome in ("blocked", "failed")
    if mandatory and (lost or stopped) and not went_on(timeline):
        return "S4"
    return "S1" if end is not None and end.outcome == "passed" and not lost else "S3"
