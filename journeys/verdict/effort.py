"""What a walk cost the customer, counted from its actions."""

from __future__ import annotations

from collections.abc import Iterable

from journeys.evidence.timeline import Timeline
from journeys.model.conventions import KLM_BUTTON, KLM_HOME, KLM_KEY, KLM_MENTAL, KLM_POINT
from journeys.model.device import DEVICES
from journeys.model.event import Action
from journeys.model.result import Effort

_TYPED = frozenset({"fill", "type"})
_FIELD_VERBS = frozenset({"fill", "type", "choose", "tick"})
_NEW_PAGE = frozenset({"navigation", "hash", "popup"})
_WORK = frozenset({"open", "press", "fill", "choose", "tick", "type", "back"})


def effort_of(timeline: Timeline) -> Effort:
    """Presses, keystrokes, pages, fields, waiting; KLM seconds with mouse and keyboard only (no numbers exist for
    touch).
    """
    actions = [seen.body for seen in timeline.all(Action) if seen.body.verb in _WORK]
    device = DEVICES.get(timeline.journey.device)
    touch = device is not None and device.touch
    return Effort(
        presses=sum(a.presses for a in actions),
        keystrokes=sum(a.keystrokes for a in actions),
        pages=sum(_opens_page(a) for a in actions),
        fields=sum(a.verb in _FIELD_VERBS for a in actions),
        klm_seconds=None if touch else round(_klm(actions), 1),
        wait_seconds=round(sum(a.wait_ms for a in actions) / 1000, 1),
    )


def _opens_page(action: Action) -> bool:
    return action.verb == "open" or (action.response is not None and bool(_NEW_PAGE & set(action.response.kinds)))


def _klm(actions: Iterable[Action]) -> float:
    seconds, on_keyboard = 0.0, False
    for action in actions:
        typing = action.verb in _TYPED
        seconds += KLM_MENTAL + action.wait_ms / 1000 + action.keystrokes * KLM_KEY
        seconds += max(action.presses, 0) * (KLM_POINT + KLM_BUTTON)
        seconds += KLM_HOME if typing != on_keyboard else 0.0
        on_keyboard = typing
    return seconds
