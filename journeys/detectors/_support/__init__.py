"""Private helpers that detectors share."""
