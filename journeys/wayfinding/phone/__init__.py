"""How a caller finds the way in a phone menu: prompts read into options, options ranked for a goal. Pure."""

from journeys.wayfinding.phone.goals import GOALS, Ranked, rank
from journeys.wayfinding.phone.menus import Menu, read_menu

__all__ = ["GOALS", "Menu", "Ranked", "rank", "read_menu"]
