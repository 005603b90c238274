"""Our own numbers: thresholds that no source claims, each with its reason. Everything else stands beside its detector.

Change a number here and bump `major` in the META of the detectors that re-export it: their findings mean something
else then.
"""

from __future__ import annotations

# Lab measurements vary from load to load. A median of three is the least that one bad load cannot carry.
SAMPLES_TO_CONFIRM = 3

# After two seconds without any sign people press again or doubt; halfway between Nielsen's 1 s and 10 s limits.
SILENT_WAIT_MS = 2_000

# What a busy test machine may add to any measured moment: this much over a limit is no proof against the shop.
MACHINE_NOISE_MS = 500

# A toast may cover a button for a moment. What is still there after two seconds will be met by customers.
BLOCKED_MS = 2_000

# A toast that went away by itself within this time was only passing.
TOAST_SECONDS = 10.0

# Google's guidance against intrusive interstitials gives no share; below about a third people read around a layer.
OVERLAY_SHARE = 0.30

# One cent, penny or yen of rounding is not a raised price.
ROUNDING_MINOR = 1

# More labelled lines than this on one receipt are not searched through; the answer is then "cannot tell".
MAX_LABELLED_LINES = 12

# One missing token is a nuisance, four mean that the browser cannot fill the form.
AUTOCOMPLETE_MANY = 4

# One wrong keyboard is a nuisance, three are a pattern.
KEYBOARD_MANY = 3

# The widest screen that phones use upright. A page that overflows here overflows at 320 px as well.
PHONE_WIDTH = 480

# Two product names are the same when this share of the shorter one's words is in the longer one.
SAME_NAME = 0.75

# Share of a journey's customers who meet a friction, until a shop's own analytics replace it.
EXPOSURE_MANDATORY = 1.0
EXPOSURE_PROMOTED = 0.5
EXPOSURE_RARE = 0.2
