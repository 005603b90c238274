"""Robot mystery shoppers: walk customer journeys, prove friction, gate releases."""

__version__ = "0.1.0"
