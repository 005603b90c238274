"""Phone lines that speak TwiML: the harness plays the carrier's side of the webhooks."""

from journeys.channels.phone.line import TwimlLine

__all__ = ["TwimlLine"]
