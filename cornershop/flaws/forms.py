"""Flaws of forms: asking too much, twice, or losing what was typed."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "ask-twice",
        "Payment asks for the same address and e-mail address again, in empty required fields.",
        "Payment offers the billing address as a box that is already ticked.",
    ),
    Flaw(
        "data-lost-on-error",
        "A mistake in the postcode empties the phone number and the other fields.",
        "A mistake at payment empties the security code only.",
    ),
    Flaw(
        "autocomplete-missing",
        "No field of the checkout tells the browser what it is for.",
        "Only the search box has no autocomplete token.",
    ),
    Flaw(
        "focus-lost",
        "A form that is sent back is drawn anew on the same page, and the focus falls out of it.",
        "It is drawn anew as well, and the list of mistakes takes the focus.",
    ),
    Flaw(
        "errors-one-by-one",
        "Of several mistakes in a form only the first is told; the next one after that is put right.",
        "The list names them all; at the fields themselves only the first one is told.",
    ),
    Flaw(
        "required-unclear",
        "Neither required nor optional fields are marked, in words or in markup.",
        "Required fields have no mark; the optional ones say that they are.",
    ),
    Flaw(
        "keyboard-blocked",
        "“Continue to payment” only listens to clicks: no key reaches it.",
        "It is no real button either, but it has its place in the order of Tab and listens to Enter and Space.",
    ),
    Flaw(
        "paste-blocked",
        "The fields for e-mail address and card number refuse every paste.",
        "The field for the e-mail address takes a paste and puts it into small letters.",
    ),
    Flaw(
        "format-picky",
        "A postcode in small letters or without its blank is refused.",
        "It is taken, and written back as the post office writes it.",
    ),
    Flaw(
        "form-too-long",
        "The address page shows eighteen fields.",
        "It shows seven; ten more are folded away behind “Add company details”.",
    ),
    Flaw(
        "checkout-too-many-steps",
        "Wrapping, a note for the courier and the kind of box are pages of their own between address and delivery.",
        "Wrapping and the note are folded away on the delivery page, for those who want them.",
    ),
    Flaw(
        "keyboard-wrong",
        "E-mail, phone and card fields bring up the plain letter keyboard.",
        "Only the postcode, which has letters in it, uses the plain keyboard.",
    ),
)
