"""For `journeys load PLAN`, and for Locust by hand: `locust -f load/locustfile.py`. See docs/load.md."""

from pathlib import Path

from journeys.load.crowd.gathering import gather
from journeys.run.ownership import prove_ownership

globals().update(gather(Path(__file__).resolve().parent, prove_ownership))
