"""What hurt: one friction per file. This list is the menu, in the order of the catalogue."""

from __future__ import annotations

from journeys.detectors.protocol import Detector

DETECTORS: tuple[Detector, ...] = ()
