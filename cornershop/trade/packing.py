"""How the shop packs: what whoever opens one of its parcels would find. Nobody opens parcels here but stand-ins."""

from __future__ import annotations

from cornershop.flaws.record import Flaws

Found = dict[str, str | int]
WELL: Found = {"damaged": "no", "fits": "yes", "filling": "no", "opens": "yes", "return-label": "yes", "glad": 5}
BADLY: Found = {"damaged": "yes", "fits": "no", "filling": "yes", "opens": "no", "return-label": "no", "glad": 1}


def inside(flaws: Flaws) -> Found:
    """What is found, by what a person could be asked; `glad` from 1 to 5."""
    if flaws.on("packaging-trouble"):
        return dict(BADLY)
    return WELL | {"glad": 3} if flaws.near("packaging-trouble") else dict(WELL)
