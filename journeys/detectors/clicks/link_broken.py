"""A link leads nowhere.

## What it notices
Links of the shop to its own pages that answer "not found", "gone" or a server error, whose name or certificate
cannot be resolved, or that redirect in circles: links on the walked path, and links met on the way.

## Why it hurts
The customer wanted an answer (the size, the delivery cost, the returns) and gets an error page instead.

## Example
"Size guide" on every product page leads to "404 not found".

## What to do
Correct the address, or redirect the old one to the page that took its place.

## When it stays silent
Pages that ask for a login, forbid robots or limit their visits (401, 403, 429) say nothing about the link. A link
that answers on the second try is not broken. A time-out in the middle of a run may be ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.acts import answered, own_requests
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.names import stable
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Timeline
from journeys.model.conventions import EXPOSURE_MANDATORY, EXPOSURE_PROMOTED, EXPOSURE_RARE
from journeys.model.event import LinkChecked
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity
from journeys.model.outline import Box

GONE = (404, 410)  # HTTP: not found, gone

META = Meta(
    id="link-broken",
    title="Links lead somewhere",
    trouble="A link that leads nowhere",
    feels="Page not found.",
    remedy="Correct the address, or redirect the old one to the page that took its place.",
    source="HTTP status codes 404, 410 and 5xx; presence test",
    group="clicks",
    tier="A",
    owner="shop",
    checklist=("C6", "C8"),
)

_SEVERITY: dict[str, Severity] = {"path": "S3", "footer": "S2", "help": "S2", "deep": "S1"}
_EXPOSURE = {"path": EXPOSURE_MANDATORY, "footer": EXPOSURE_RARE, "help": EXPOSURE_PROMOTED, "deep": EXPOSURE_RARE}
_DEAD_END = re.compile(r"name.?not.?resolved|enotfound|getaddrinfo|dns|ssl|tls|cert|redirect", re.IGNORECASE)


@dataclass(frozen=True)
class _Answer:
    seq: int
    step: int
    url: str
    text: str
    status: int
    failure: str
    place: str
    page: str
    box: Box | None = None


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the last answer of every link, checked or followed."""
    answers = {answer.url.split("#")[0]: answer for answer in sorted(_answers(timeline), key=lambda a: a.seq)}
    known = [answer for answer in answers.values() if _is_broken(answer) or 200 <= answer.status < 400]
    found = [_friction(answer) for answer in known if _is_broken(answer)]
    empty = missing("no link gave a clear answer") if answers else not_reached("no link was followed or checked")
    yield from conclude(found, len(known), empty)


def _answers(timeline: Timeline) -> Iterator[_Answer]:
    for link in timeline.all(LinkChecked):
        b = link.body
        yield _Answer(link.seq, link.step, b.url, b.text, b.status, b.failure, b.place, b.page_url)
    for seen, action, response in answered(timeline):
        if action.verb != "press" or action.target is None or action.target.role != "link":
            continue
        for seq, request in own_requests(timeline, response):
            if request.resource == "document" and request.method == "GET":
                page, target = response.url_before, action.target
                yield _Answer(
                    seq, seen.step, request.url, target.name, request.status, request.failure, "path", page, target.box
                )


def _is_broken(answer: _Answer) -> bool:
    if answer.status == 0:
        return bool(_DEAD_END.search(answer.failure))
    return answer.status in GONE or answer.status >= 500


def _friction(answer: _Answer) -> Friction:
    name = stable(answer.text)
    said = answer.status or answer.failure
    return Friction(
        severity=_SEVERITY.get(answer.place, "S1"),
        confidence="confirmed",
        step=answer.step,
        subject=f"link {name}".strip(),
        cause=f"page:{template(answer.url)}",
        cause_class="broken-link",
        expected="the link opens a page",
        observed=f"“{answer.text}” on {answer.page} answers {said}",
        proofs=(Proof(answer.seq, f"{answer.url}: {said}", answer.box),),
        url=answer.url,
        loose="link",
        exposure=_EXPOSURE.get(answer.place, EXPOSURE_RARE),
    )
