"""A bot's answer, read: Rasa's messages are {"text", "buttons": [{"title", "payload"}], "custom": {...}}."""

from __future__ import annotations

from typing import Any

from journeys.channels.protocols import Said
from journeys.errors import ChannelDown

LONGEST = 4_000  # characters kept of one message
BUTTONS = 20


def read_messages(answer: object, where: str) -> tuple[Said, ...]:
    """The messages of one answer, in order. Raises ChannelDown where it is no list of messages."""
    if not isinstance(answer, list) or not all(isinstance(one, dict) for one in answer):
        raise ChannelDown(
            "the bot's answer is not a list of messages.",
            where=where,
            do='Rasa\'s REST channel answers with [{"recipient_id": ..., "text": ...}, ...].',
        )
    found = (_message(one) for one in answer)
    return tuple(said for said in found if said.text or said.buttons)


def _message(raw: dict[str, Any]) -> Said:
    custom = raw.get("custom")
    more = custom if isinstance(custom, dict) else {}
    text = _text(raw.get("text")) or _text(more.get("text"))
    return Said(
        text=text,
        buttons=_buttons(raw.get("buttons") or more.get("buttons")),
        agent=_text(more.get("agent")),
        queue=_text(more.get("queue")),
    )


def _text(value: object) -> str:
    return " ".join(value.split())[:LONGEST] if isinstance(value, str) else ""


def _buttons(raw: object) -> tuple[tuple[str, str], ...]:
    listed = [one for one in raw if isinstance(one, dict)] if isinstance(raw, list) else []
    named = ((_text(one.get("title")), _text(one.get("payload"))) for one in listed[:BUTTONS])
    return tuple((title, payload or title) for title, payload in named if title)
