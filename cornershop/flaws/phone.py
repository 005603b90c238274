"""Flaws of the phone line: nobody to talk to, menus without end, waits, promises forgotten."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "no-human-exit",
        "The phone menu leads to no person: no key for the desk, no call back, and silence ends in good-bye.",
        "The desk is closed; the line says so, says when it is open, and offers to call back.",
    ),
    Flaw(
        "dead-end-turn",
        "“For returns” says good-bye and hangs up, and a wrong key ends the call.",
        "After the opening hours the line says good-bye and hangs up: that was the answer.",
    ),
    Flaw(
        "ivr-too-deep",
        "Four menus come before the main menu.",
        "One menu asks for the language, and one comes before the main menu.",
    ),
    Flaw("ivr-too-wide", "The main menu has nine options.", "It has five, and a key to hear them again."),
    Flaw(
        "ivr-time-to-goal",
        "The spring catalogue is praised for more than a minute before any key is taken.",
        "A notice that the call is recorded comes first; it takes six seconds.",
    ),
    Flaw(
        "hold-too-long",
        "The queue for the desk takes more than four minutes, and nobody says so beforehand.",
        "It takes under a minute and a half, which is said beforehand, and a call back is offered instead.",
    ),
    Flaw(
        "promise-to-contact-broken",
        "A call back within two hours is promised and never made.",
        "It is made two minutes before the two hours are over.",
    ),
)
