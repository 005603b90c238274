"""Flaws of response and way: slow, dead or blocked controls, broken links, dead ends."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "feedback-missing",
        "Add to basket answers after three seconds and shows nothing until then.",
        "It answers after three seconds too, but the button says at once that it is busy.",
    ),
    Flaw(
        "lcp-slow",
        "The big picture of the home page arrives five seconds late.",
        "Only the small sign in the footer arrives late; the big picture is quick.",
    ),
    Flaw(
        "inp-slow",
        "Add to basket counts the shelf anew for 0.7 seconds before the page answers the press.",
        "It counts as long, after the answer was painted.",
    ),
    Flaw(
        "cls-jumpy",
        "A banner arrives late on the home page and pushes everything down by two fifths of the screen.",
        "The same banner arrives late in a space that was kept for it.",
    ),
    Flaw(
        "shifted-click",
        "A notice arrives a second late on the home page and pushes every link under it down by its own height.",
        "It arrives as late and pushes them down by a few pixels.",
    ),
    Flaw(
        "ttfb-slow",
        "The first byte of the home page is held back for two and a half seconds.",
        "Only a photo further down the home page is held back.",
    ),
    Flaw(
        "step-slower-than-before",
        "Departments come more than a second later than they used to.",
        "They come a fifth of a second later.",
    ),
    Flaw(
        "wait-without-progress",
        "Placing the order takes four seconds and shows nothing until then.",
        "It takes four seconds too, but the button says at once that the order is being placed.",
    ),
    Flaw(
        "dead-click",
        "The basket's checkout button does nothing.",
        "A gift card button beside it is disabled and says why.",
    ),
    Flaw(
        "fake-affordance",
        "“How we test” on product pages has the cursor and the line of a link, and leads nowhere.",
        "It looks the same, and opens the answer below it; another word is underlined as an insertion.",
    ),
    Flaw(
        "click-blocked",
        "An invisible backdrop left over from a dialog covers the checkout.",
        "A notice slides over the checkout and is gone after a second.",
    ),
    Flaw(
        "error-click",
        "Changing a filter, the order or a quantity fails with an error 500 and says nothing.",
        "A visitor-counting script throws on the same press, and the control works.",
    ),
    Flaw(
        "double-activation-hazard",
        "Every further press of the last button, or of add to basket, counts as well while the shop is at it.",
        "Nothing holds a further press of the last button back, and each is answered by the first order.",
    ),
    Flaw(
        "session-dropped",
        "Whoever starts the checkout has an empty basket.",
        "The checkout says that the basket is kept for 30 minutes, and keeps it.",
    ),
    Flaw(
        "back-loses-state",
        "Filters and order are not in the address, and an old farewell script keeps browsers from keeping the page.",
        "Whoever comes back to the list finds the product that was looked at last in front.",
    ),
    Flaw(
        "link-broken",
        "The size guide's link leads to a page that does not exist.",
        "A link beside it leads to a page for signed-in customers, with a sign-in form.",
    ),
    Flaw(
        "link-soft-404",
        "The care guide's link shows the page for addresses that do not exist, and answers that all is well.",
        "It shows a page that says that it is still being written, with the same ways on.",
    ),
    Flaw(
        "misleading-destination",
        "“Returns” in the footer leads to “Our story”.",
        "It leads to “Second thoughts”, where returns are one of several things.",
    ),
    Flaw(
        "forced-account",
        "Checkout asks for an account and offers no way past it.",
        "Checkout offers a sign-in link, and an account after the order, and goes on without.",
    ),
    Flaw(
        "overlay-intrusive",
        "A newsletter wall covers the checkout; its close control is 12 pixels wide.",
        "Only the cookie notice, with a one-tap decline, shown once.",
    ),
    Flaw(
        "dead-end-page",
        "An empty search and an empty basket say so and offer no way on.",
        "They suggest where to go next.",
    ),
)
