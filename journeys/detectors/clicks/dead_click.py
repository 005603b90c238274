"""A control does nothing.

## What it notices
Something that presents itself as a button, link or tab is pressed, and for seven seconds nothing answers: no new
page, no change one can see, no dialog, no sound, no download, no move of the focus.

## Why it hurts
The customer presses again, doubts the shop, and cannot go on. On the way to the order that ends the journey.

## Example
"Continue" on the delivery page looks as always, but its script never loaded.

## What to do
Make the control work without its script, or disable it with the reason beside it until it does.

## When it stays silent
Text fields, selects and drawings are not buttons. A disabled control, the tab that is already open, a link to the
page one is on, links that open mail or phone, downloads and new windows are not dead. A control that answers on a
fresh page was only slow once. One dead press is told as probable; the same on a fresh page confirms it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from journeys.detectors._support.acts import answered, attempt_of, exposure, path_of, url_of, went_on
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.names import loose_of, subject_of
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Response
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

DEAD_MS = 7_000  # Sentry Replay: a click is slow after 3 s and dead at 7 s; the upper of the published bounds

META = Meta(
    id="dead-click",
    title="Controls answer when they are pressed",
    trouble="A control that does nothing",
    feels="The button is broken.",
    remedy="Make the control work, or disable it and say beside it what is missing.",
    source="Sentry Replay: a click without any response for 7 s is dead",
    group="clicks",
    tier="B",
    owner="shop",
    checklist=("C1", "C6"),
    practice=("P3",),
)

# Pressing these puts the caret somewhere or opens the system's own list; that leaves no trace one can rely on.
_NOT_BUTTONS = frozenset(
    ("textbox", "searchbox", "combobox", "listbox", "spinbutton", "slider", "canvas", "option", "img")
)
_CONTROLS = frozenset(
    (
        "button",
        "link",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "tab",
        "checkbox",
        "radio",
        "switch",
        "treeitem",
    )
)
_ALREADY = frozenset(("selected", "current", "disabled", "checked"))
_ELSEWHERE = ("mailto:", "tel:", "sms:", "whatsapp:", "blob:", "data:")
_Press = tuple[Seen[Action], Response]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every control that was pressed, by all its presses."""
    presses: dict[tuple[str, str], list[_Press]] = defaultdict(list)
    for seen, action, response in answered(timeline):
        if (
            action.verb == "press"
            and action.target
            and not response.blocked_by
            and _is_button(timeline, seen, response)
        ):
            presses[subject_of(action.target), template(url_of(timeline, seen))].append((seen, response))
    judged = [group for group in presses.values() if any(r.kinds or r.window_ms >= DEAD_MS for _, r in group)]
    found = [_friction(timeline, group) for group in judged if not any(_answers(timeline, *press) for press in group)]
    empty = missing("no press was watched for 7 s") if presses else not_reached("no control was pressed")
    yield from conclude(found, len(judged), empty)


def _is_button(timeline: Timeline, seen: Seen[Action], response: Response) -> bool:
    target = seen.body.target
    assert target is not None
    if target.role in _NOT_BUTTONS or _ALREADY & set(target.states) or target.href.startswith(_ELSEWHERE):
        return False
    if target.role not in _CONTROLS and not target.name.strip():
        return False  # it looks like nothing to press; that a robot tried it says nothing about customers
    attempt = attempt_of(timeline, seen.seq)
    worked = attempt is not None and attempt.result == "done" and response.user_requests > 0
    return not worked and not _leads_here(target.href, response.url_before or url_of(timeline, seen))


def _answers(timeline: Timeline, seen: Seen[Action], response: Response) -> bool:
    """Whether the page answered. A `#` at the end of the address is none when nothing else came of a `#` link."""
    return bool(response.kinds) and not _leads_nowhere(timeline, seen, response)


def _leads_nowhere(timeline: Timeline, seen: Seen[Action], response: Response) -> bool:
    target, attempt = seen.body.target, attempt_of(timeline, seen.seq)
    empty = target is not None and target.href.endswith("#") and response.url_after == response.url_before + "#"
    told = attempt is not None and attempt.result == "no-answer"
    return empty and told and set(response.kinds) <= {"hash"} and not response.user_requests


def _leads_here(href: str, url: str) -> bool:
    if href == "#" or not href or not url or href.lower().startswith("javascript:"):
        return False
    if href.startswith("#"):
        return href == "#" + url.partition("#")[2]
    path = "/" + url.split("//", 1)[-1].partition("/")[2]
    return href in (url, url.partition("#")[0], path, path.partition("#")[0])


def _friction(timeline: Timeline, group: list[_Press]) -> Friction:
    dead = [seen for seen, r in group if r.window_ms >= DEAD_MS or _leads_nowhere(timeline, seen, r)]
    nowhere = all(_leads_nowhere(timeline, seen, r) for seen, r in group)
    seen = dead[0]
    target, path = seen.body.target, path_of(timeline, seen)
    ends_here = path == "mandatory" and not went_on(timeline)
    severity: Severity = "S4" if ends_here else "S2" if path == "rare" else "S3"
    friction = Friction(
        severity=severity,
        confidence="confirmed" if _again(timeline, dead) else "probable",
        step=seen.step,
        subject=subject_of(target),
        cause=f"action:{seen.seq}",
        cause_class="no-response",
        expected="an answer one can see",
        observed="only a # in the address" if nowhere else f"no response of any kind within {DEAD_MS / 1000:.0f} s",
        proofs=tuple(Proof(s.seq, s.body.title, s.body.target.box if s.body.target else None) for s in dead),
        url=url_of(timeline, seen),
        loose=loose_of(target),
        exposure=exposure(path),
    )
    return replace(friction, count=len(dead))


def _again(timeline: Timeline, dead: list[Seen[Action]]) -> bool:
    """Whether the control was dead once more after the page had been loaded afresh."""
    if len(dead) < 2:
        return False
    first, last = dead[0].seq, dead[-1].seq
    return any(
        first < seen.seq < last and (action.verb in ("open", "back") or "navigation" in response.kinds)
        for seen, action, response in answered(timeline)
    )
