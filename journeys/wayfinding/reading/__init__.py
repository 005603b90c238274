"""Reading: what a page says, as typed facts. Pure; an unsure reading is None or no fact at all."""

from journeys.wayfinding.reading.read import read_facts

__all__ = ["read_facts"]
