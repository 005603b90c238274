"""Holding a contact with the shop to its goal: by chat, by a bot's API, by phone; one logic for all of them."""

from journeys.shopper.contacting.holding import hold
from journeys.shopper.contacting.issues import Issue, issue_of
from journeys.shopper.contacting.lines import Line, Reply

__all__ = ["Issue", "Line", "Reply", "hold", "issue_of"]
