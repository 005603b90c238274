"""Flaws of sight and reach: size, reflow, zoom, pictures, accessibility."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw("image-broken", "The product's photo does not load.", "A photo far down the page loads when scrolled to."),
    Flaw(
        "target-too-small",
        "Remove and save are 16 pixel icons, four pixels apart.",
        "They are 16 pixel icons, thirty pixels apart.",
    ),
    Flaw(
        "reflow-broken",
        "The page is a fixed column of 600 pixels and scrolls sideways on a phone.",
        "Only a wide size table scrolls sideways, in a box of its own.",
    ),
    Flaw("zoom-disabled", "The page forbids zooming.", "The page limits zooming to five times."),
    Flaw(
        "text-tiny",
        "Everything on a page but its headings is in letters of 10 pixels.",
        "A long legal note in the footer is.",
    ),
    Flaw(
        "sticky-crowding",
        "The header takes 42 % of the screen and stays there while the page is scrolled.",
        "It takes as much, and all but a strip of it goes away while the page is scrolled.",
    ),
    Flaw(
        "a11y",
        "The card number has no label and the help text is pale grey on white.",
        "The card number is named by aria-label only.",
    ),
    Flaw(
        "mobile-function-missing",
        "On a phone there is no link to order tracking, in no menu and on no page.",
        "On a phone the footer leaves tracking out, and the menu and the help page have it.",
    ),
)
