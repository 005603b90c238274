"""The way to somebody who can help is long.

## What it notices
How many presses lead from where the customer was to a page where the shop can be reached: a message, a number, an
address, a chat. Ways that led nowhere and were taken back are not counted, and neither is opening a menu.

## Why it hurts
Whoever looks for help has a problem already. A hidden contact page makes it two.

## Example
Help centre, contact and help, ask a question, contact us: four presses to a form.

## What to do
A link to a person on every page, always in the same place.

## When it stays silent
Two presses are fine: the help page and the contact page. When no contact was found at all, the robot may have missed
it, and nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.looks import page_of
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import PageState

CLICKS = 2  # friction catalogue, convention: a help page and the contact page
WAYS = ("help.open", "contact.open", "chat.open")

META = Meta(
    id="contact-hidden",
    title="Help is two presses away",
    trouble="A long way to somebody who can help",
    feels="Where is the help?",
    remedy="Link to a person from every page, always in the same place.",
    source="convention: two presses; WCAG 2.2 success criterion 3.2.6 Consistent Help",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9", "C3"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count the presses of each search for help that arrived."""
    found, arrived = [], 0
    path: list[Seen[Action]] = []
    for seen in timeline.all(Action):
        action = seen.body
        if action.verb == "back":
            path = path[:-1]
        elif action.verb == "press" and action.intent in WAYS:
            path.append(seen)
            if _reachable(page_of(timeline, action.after)):
                arrived += 1
                found += [_friction(timeline, path)] if len(path) > CLICKS else []
                path = []
        elif action.verb in ("press", "open") and action.intent not in ("menu.open", "overlay.close"):
            path = path if action.intent.startswith("consent.") else []
    yield from conclude(found, arrived, not_reached("nobody looked for a way to reach the shop"))


def _reachable(state: PageState | None) -> bool:
    """Whether somebody can be written to, called or chatted with on this page."""
    if state is None:
        return False
    outline = state.outline
    footer = {n.index for root in outline.nodes if root.role == "contentinfo" for n in outline.subtree(root)}
    links = (n.attributes.get("href", "") for n in outline.nodes if n.index not in footer)
    written = any(f.key == "contact.message" and f.disclosed for f in state.fields)
    log = any(node.role == "log" for node in outline.nodes)
    return written or log or any(href.startswith(("mailto:", "tel:")) for href in links)


def _friction(timeline: Timeline, path: list[Seen[Action]]) -> Friction:
    steps = [seen.body.target.name if seen.body.target else seen.body.intent for seen in path]
    last = timeline.look(path[-1].body.after)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=path[-1].step,
        subject="way:contact",
        cause="way:contact",
        cause_class="contact-hidden",
        expected=f"at most {CLICKS} presses to where the shop can be reached",
        observed=f"{len(path)} presses: {' → '.join(steps)}",
        proofs=tuple(Proof(seen.seq, name) for seen, name in zip(path, steps, strict=True)),
        url=last.url if last else "",
        exposure=0.5,
    )
