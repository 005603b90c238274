"""How a shopper finds the way on a shop it has never seen: (page, intent, lexicon) -> ranked controls. Pure."""

from journeys.wayfinding.fields import with_keys
from journeys.wayfinding.intents import INTENTS, Intent
from journeys.wayfinding.language import language_of
from journeys.wayfinding.overlays import TopLayer, top_layer
from journeys.wayfinding.products import Tile, matching, tiles
from journeys.wayfinding.ranking import Candidate, find
from journeys.wayfinding.scene import behind_popup
from journeys.wayfinding.signs.choices import choice_of, words_beside
from journeys.wayfinding.snapshot import parse_snapshot
from journeys.wayfinding.stages import stage_of

__all__ = [
    "INTENTS",
    "Candidate",
    "Intent",
    "Tile",
    "TopLayer",
    "behind_popup",
    "choice_of",
    "find",
    "language_of",
    "matching",
    "parse_snapshot",
    "stage_of",
    "tiles",
    "top_layer",
    "with_keys",
    "words_beside",
]
