"""Flaws of people and bots: not settled, passed around, asked again, answered wrongly, contradicted elsewhere."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "contact-not-resolved",
        "The desk thanks for every message and settles nothing.",
        "The desk says no, and why.",
    ),
    Flaw(
        "contact-transferred",
        "The desk passes the customer to a second and a third team, which know nothing of him.",
        "The bot hands over to one person, who has read the chat.",
    ),
    Flaw(
        "asked-again",
        "The desk asks for the order number that the bot was told.",
        "The desk says the order number itself and asks whether that is the one.",
    ),
    Flaw(
        "reidentify",
        "The desk asks a customer who is signed in for name, e-mail address and postcode.",
        "The desk asks for the postcode once, and says that it is for security before money moves.",
    ),
    Flaw(
        "bot-loop",
        "The bot answers every question by the same sentence.",
        "The bot asks back, with an example, and then fetches a colleague.",
    ),
    Flaw(
        "reply-gap",
        "The desk answers after six minutes and says nothing meanwhile.",
        "The desk says that checking takes about five minutes, and answers after four.",
    ),
    Flaw(
        "channel-bounce",
        "The desk of the chat sends everybody to the phone.",
        "The desk settles the question and says that calling is possible as well.",
    ),
    Flaw(
        "contact-hidden",
        "The way to the contact page and to the chat is four pages deep.",
        "The way to the contact page leads over the help page only.",
    ),
    Flaw(
        "answer-wrong",
        "Measures in answers are twice those on the product page.",
        "The answer gives a range and says that it is about that.",
    ),
    Flaw(
        "question-unanswered",
        "Nobody knows a product's measures, in the chat or by mail.",
        "The answer gives the same measure in another unit, and comes hours later by mail.",
    ),
    Flaw(
        "channel-contradiction",
        "In the chat every order is being packed, also one that the tracking page calls delivered.",
        "The chat says “on its way” where the tracking page says “in transit”.",
    ),
    Flaw(
        "channel-amnesia",
        "The desk on the phone cannot see the ticket that the chat has opened.",
        "The desk on the phone asks whether it may look into the chat, and then quotes the ticket.",
    ),
    Flaw(
        "status-lag",
        "The chat still says “in transit” days after the parcel was delivered.",
        "The chat uses another word for the same status.",
    ),
    Flaw(
        "policy-contradiction",
        "The chat gives 14 days for returns where the site gives 30.",
        "The chat adds that sale items have 14 days.",
    ),
    Flaw(
        "handle-effort",
        "The desk asks two questions before it helps; it used to help at once.",
        "It asks one question, and then helps.",
    ),
    Flaw(
        "identity-split",
        "An account never shows the orders that its customer placed as a guest.",
        "It shows them once the e-mail address is confirmed, and says so.",
    ),
)
