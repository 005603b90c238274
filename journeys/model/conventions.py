"""Numbers that nobody proved: our own conventions, in one place, each with its reason.

They are meant to be argued with. Thresholds that a source claims stand beside their detectors. Change a number of the
first part and bump `major` in the META of the detectors that use it: their findings mean something else then.
"""

from __future__ import annotations

# ---------------------------------------------------------------- detectors

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

# A keyboard takes about half of a phone's screen. Bars that hold 40 % of it leave no line to see what one types.
CROWDING_SHARE = 0.40

# One cent, penny or yen of rounding is not a raised price.
ROUNDING_MINOR = 1

# More labelled lines than this on one receipt are not searched through; the answer is then "cannot tell".
MAX_LABELLED_LINES = 12

# After an answer to a key or press that takes longer than this (web-vitals onINP: good up to here) the machine is asked
# how fast it is by itself; one that takes half of it for an empty page says nothing about shops.
SLOW_INPUT_MS = 200.0
BUSY_MACHINE_MS = 100.0

# Fewer earlier runs than this are no baseline: one of them may have been the odd one.
EARLIER_RUNS = 3

# One missing token is a nuisance, four mean that the browser cannot fill the form.
AUTOCOMPLETE_MANY = 4

# One wrong keyboard is a nuisance, three are a pattern.
KEYBOARD_MANY = 3

# The widest screen that phones use upright. A page that overflows here overflows at 320 px as well.
PHONE_WIDTH = 480

# More letters a week than this annoy many (40 % prefer one a week), and more than one a day annoys most, where the shop
# promised nothing.
MAILS_A_WEEK = 3
MAILS_A_WEEK_FAR = 7

# Who has ordered looks for the confirmation at once; after ten minutes people order again or call.
CONFIRMATION_SECONDS = 600.0

# Two product names are the same when this share of the shorter one's words is in the longer one.
SAME_NAME = 0.75

# More than a tenth of letters that cannot be copied spoils every search and every copied number.
GARBLED_SHARE = 0.10

# Points. Small print in the foot is often six points; where most words are below seven, people reach for a glass.
SMALLEST_PRINT = 7.0

# Share of a journey's customers who meet a friction, until a shop's own analytics replace it.
EXPOSURE_MANDATORY = 1.0
EXPOSURE_PROMOTED = 0.5
EXPOSURE_RARE = 0.2

# How fast recorded announcements and speech synthesis talk, in words per minute. Podcasts and audio books are given as
# 150 to 160; announcements with numbers in them are slower.
SPOKEN_WORDS_PER_MINUTE = 150.0

# What pressing one key takes a caller who has just heard it, in seconds.
PRESS_SECONDS = 1.0

# How many days a return may travel before the days of a refund begin to count, where the shop counts from its arrival.
# Standard parcels take one to four working days; five calendar days cover a weekend.
RETURN_POST_DAYS = 5

# Listening and pressing until a phone menu came to the point: a minute is what people grant a page as well.
SLOW_CALL_SECONDS = 60.0
VERY_SLOW_CALL_SECONDS = 120.0

# A minute in a queue is where callers begin to doubt. The popular 80 % in 20 seconds has no basis.
HOLD_SECONDS = 60.0

# ---------------------------------------------------------------- the friction index

# How likely one finding of this severity spoils the journey of a customer who meets it. Convention: about a factor of
# three between steps, so that no number of annoyances outweighs a stopper by accident.
SPOIL_WEIGHT = {"S1": 0.02, "S2": 0.08, "S3": 0.25, "S4": 0.70}

# A probable finding counts half in the advisory index and not at all in the gate: it may be wrong.
CONFIDENCE_WEIGHT = {"confirmed": 1.0, "probable": 0.5, "unconfirmed": 0.0}

# Share of customers on phones when the shop's own analytics say nothing.
MOBILE_SHARE = 0.6

# CSS pixels from which the words about a mistake are far from its field: about two lines of a form further than
# the next field. GOV.UK asks for "next to the field" and gives no number.
ERROR_FAR_PX = 100

# Upper ends of the bands of the index. Reading aid only; the gate uses numbers, not bands.
BANDS = ((10.0, "smooth"), (25.0, "light"), (50.0, "heavy"), (float("inf"), "severe"))

# How much a row of the checklist weighs in the store's index: money first, then recovery of trust, then information.
# `recovery` is for journeys in which something was broken on purpose, whatever row they belong to.
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
    "recovery": 4.0,
}
DEFAULT_CRITICALITY = 3.0

# The sensitivity line draws every weight within this range, this often, from this seed.
WEIGHT_SPREAD = 0.5
WEIGHT_DRAWS = 1000
WEIGHT_SEED = 20260101

# Keystroke-level model, seconds per operator (Card, Moran and Newell 1983; key time for a 40-words-a-minute typist).
# Made for error-free mouse and keyboard work of experts: it compares two designs, it does not predict a real time.
KLM_KEY, KLM_POINT, KLM_BUTTON, KLM_HOME, KLM_MENTAL = 0.28, 1.10, 0.20, 0.40, 1.35
