"""A queue a caller waits in: what the carrier tells the line about it, and where the call goes on afterwards."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from journeys.channels.phone.twiml import Verb
from journeys.channels.phone.webhook import Document


@dataclass
class Waiting:
    """One stay in a queue. `back` is the document the <Enqueue> stood in, `place` what comes after it.

    `seconds` counts whole stretches of listening, `mark` is where in the present one the stay began.
    """

    verb: Verb
    back: Document
    place: int
    mark: float = 0.0
    seconds: float = 0.0
    sid: str = field(default_factory=lambda: f"QU{secrets.token_hex(16)}")

    @property
    def name(self) -> str:
        """The queue's name."""
        return self.verb.text or self.verb.get("workflowSid") or "queue"

    def round(self) -> dict[str, str]:
        """What a waiting document is told. The harness is the only caller: always first in the queue."""
        return {
            "QueueSid": self.sid,
            "QueuePosition": "1",
            "QueueTime": str(int(self.seconds)),
            "AvgQueueTime": str(int(self.seconds)),
            "CurrentQueueSize": "1",
        }

    def left(self, seconds: float) -> dict[str, str]:
        """What the <Enqueue>'s action is told when the caller was taken out."""
        return {"QueueResult": "leave", "QueueSid": self.sid, "QueueTime": str(int(seconds))}
