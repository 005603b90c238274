"""Numbers that nobody proved: our conventions for the friction index, in one place, each with its reason.

They are meant to be argued with. Detector thresholds stand beside their detectors, with their own sources.
"""

from __future__ import annotations

# How likely one finding of this severity spoils the journey of a customer who meets it. Convention: about a factor of
# three between steps, so that no number of annoyances outweighs a stopper by accident.
SPOIL_WEIGHT = {"S1": 0.02, "S2": 0.08, "S3": 0.25, "S4": 0.70}

# A probable finding counts half in the advisory index and not at all in the gate: it may be wrong.
CONFIDENCE_WEIGHT = {"confirmed": 1.0, "probable": 0.5, "unconfirmed": 0.0}

# Share of customers on phones when the shop's own analytics say nothing.
MOBILE_SHARE = 0.6

# Upper ends of the bands of the index. Reading aid only; the gate uses numbers, not bands.
BANDS = ((10.0, "smooth"), (25.0, "light"), (50.0, "heavy"), (float("inf"), "severe"))

# How much a row of the checklist weighs in the store's index: money first, then recovery of trust, then information.
CRITICALITY = {
    "C1": 3.0,
    "C2": 3.0,
    "C3": 3.0,
    "C4": 2.0,
    "C5": 2.0,
    "C6": 5.0,
    "C7": 3.0,
    "C8": 4.0,
    "C9": 4.0,
    "C10": 2.0,
}
DEFAULT_CRITICALITY = 3.0

# The sensitivity line draws every weight within this range, this often, from this seed.
WEIGHT_SPREAD = 0.5
WEIGHT_DRAWS = 1000
WEIGHT_SEED = 20260101

# Keystroke-level model, seconds per operator (Card, Moran and Newell 1983; key time for a 40-words-a-minute typist).
# Made for error-free mouse and keyboard work of experts: it compares two designs, it does not predict a real time.
KLM_KEY, KLM_POINT, KLM_BUTTON, KLM_HOME, KLM_MENTAL = 0.28, 1.10, 0.20, 0.40, 1.35
