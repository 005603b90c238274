from __future__ import annotations

from journeys.channels.phone.queueing import Waiting
from journeys.channels.phone.twiml import Verb
from journeys.channels.phone.webhook import Document


def test_a_queue_has_a_name_and_tells_its_time() -> None:
    here = Document("http://x", (), "")
    waiting = Waiting(Verb("Enqueue", "support"), here, 1, seconds=61.7)
    assert waiting.name == "support"
    assert waiting.round()["QueueTime"] == "61"
    assert waiting.left(70.2)["QueueResult"] == "leave"
    assert Waiting(Verb("Enqueue", "", {"workflowSid": "WW1"}), here, 1).name == "WW1"
    assert Waiting(Verb("Enqueue"), here, 1).name == "queue"
