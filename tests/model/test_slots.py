"""What shops ask, in many styles and six languages; and what only looks like asking."""

from __future__ import annotations

import pytest

from journeys.model.slots import SLOTS, Ask, ask_of, given

ASKS = {
    "What is your order number?": "order",
    "Could you please give me your order number and e-mail address?": "order email",
    "Your order number, please.": "order",
    "Order number?": "order",
    "Please enter your six-digit order number followed by the hash key.": "order",
    "To look into this I need your order number.": "order",
    "Which order is it about?": "order",
    "May I have your full name and the postcode?": "name postcode",
    "I'd need the e-mail address you ordered with.": "email",
    "Who am I speaking to?": "name",
    "How can I help you today?": "issue",
    "What seems to be the problem?": "issue",
    "Please confirm your date of birth.": "birthdate",
    "What is your order number? It looks like CS-10417.": "order",
    "What is your order number (for example CS-10417)?": "order",
    "If you don't have your order number, please give me your e-mail address.": "email",
    "Hi! First name, last name and order number:": "order name",
    "And which email is the account under?": "email",
    "Do you have your order number at hand?": "order",
    "Say or enter your postcode.": "postcode",
    "Wie lautet Ihre Bestellnummer?": "order",
    "Ich bräuchte noch Ihre Bestellnummer.": "order",
    "Nennen Sie mir bitte Ihren Namen und Ihre Postleitzahl.": "name postcode",
    "Bestellnummer bitte!": "order",
    "Wie kann ich Ihnen helfen?": "issue",
    "Worum geht es?": "issue",
    "Bitte geben Sie Ihre Kundennummer ein.": "customer",
    "Könntest du mir deine E-Mail-Adresse nennen?": "email",
    "Quel est votre numéro de commande ?": "order",
    "Merci de m'indiquer votre adresse e-mail.": "email",
    "Pouvez-vous me donner votre nom et votre code postal ?": "name postcode",
    "En quoi puis-je vous aider ?": "issue",
    "J'ai besoin de votre numéro de commande.": "order",
    "Votre numéro de commande, s'il vous plaît": "order",
    "¿Cuál es su número de pedido?": "order",
    "Necesito su correo electrónico.": "email",
    "¿En qué puedo ayudarle?": "issue",
    "Por favor, indíqueme su nombre completo y el código postal.": "name postcode",
    "¿Me puede dar su número de pedido?": "order",
    "Qual è il suo numero d'ordine?": "order",
    "Mi serve il numero dell'ordine.": "order",
    "Mi può dare il suo indirizzo e-mail?": "email",
    "Come posso aiutarla?": "issue",
    "Per favore, inserisca il codice postale.": "postcode",
    "Wat is uw bestelnummer?": "order",
    "Mag ik uw naam en postcode?": "name postcode",
    "Waarmee kan ik u helpen?": "issue",
    "Kunt u mij uw e-mailadres geven?": "email",
    "Vul hier je ordernummer in": "order",
    "Bestelnummer?": "order",
    "Could I just grab your order number?": "order",
    "Pop your order number in here and I'll check.": "order",
    "We'll have to verify you first: date of birth and postcode, please.": "postcode birthdate",
    "Sorry, I didn't get that. What was the number of your order?": "order",
    "Thanks Ann. And your phone number?": "phone",
    "Under which name did you order?": "name",
    "What's the name on the order?": "name",
    "Hey! Before I dig in, what's the order ID?": "order",
    "Kindly share the registered mobile number.": "phone",
    "For security, can you verify your date of birth?": "birthdate",
    "I just need to take your postcode first.": "postcode",
    "Which e-mail did you use at checkout?": "email",
    "Can you tell me what this is about?": "issue",
    "Please key in your customer number, then press hash.": "customer",
    "Order ref?": "order",
    "Almost there - I only need your last name.": "name",
    "Would you mind telling me your order number again?": "order",
    "Um was geht es bei Ihrem Anliegen?": "issue",
    "Sagen Sie mir bitte Ihre Auftragsnummer.": "order",
    "Unter welcher E-Mail-Adresse haben Sie bestellt?": "email",
    "Darf ich Ihren Namen erfahren?": "name",
    "Zur Sicherheit: Wie lautet Ihr Geburtsdatum?": "birthdate",
    "Tippen Sie jetzt Ihre Bestellnummer ein, gefolgt von der Raute-Taste.": "order",
    "Hast du die Bestellnummer für mich?": "order",
    "Auriez-vous le numéro de commande sous la main ?": "order",
    "Saisissez votre code postal puis appuyez sur dièse.": "postcode",
    "À quel nom est la commande ?": "name",
    "Pourriez-vous me décrire le problème ?": "issue",
    "Il me faudrait votre date de naissance.": "birthdate",
    "Dígame su nombre y apellidos, por favor.": "name",
    "¿Con qué correo hizo la compra?": "email",
    "Introduzca su número de pedido seguido de almohadilla.": "order",
    "¿Qué ha pasado?": "issue",
    "Me facilita su teléfono de contacto?": "phone",
    "Mi dica pure il codice ordine.": "order",
    "Con quale email ha ordinato?": "email",
    "Potrebbe confermarmi la data di nascita?": "birthdate",
    "Di cosa si tratta?": "issue",
    "Digiti il numero d'ordine seguito da cancelletto.": "order",
    "Toets uw postcode in.": "postcode",
    "Op welke naam staat de bestelling?": "name",
    "Heeft u het ordernummer bij de hand?": "order",
    "Ik heb nog even je geboortedatum nodig.": "birthdate",
    "Waar gaat je vraag over?": "issue",
}
CONFIRMS = {
    "Is it 1042?": "order",
    "I see order 1042, is that the one?": "order",
    "Is this about order CS-10417?": "order",
    "Your e-mail is ann@example.com, correct?": "email",
    "Is your name Ann Lee?": "name",
    "Geht es um die Bestellung 1042?": "order",
    "Ihre Bestellnummer ist 1042, richtig?": "order",
    "S'agit-il de la commande 1042 ?": "order",
    "¿Se trata del pedido 1042?": "order",
    "Si tratta dell'ordine 1042?": "order",
    "Gaat het om bestelling 1042?": "order",
    "Can you confirm order number 1042?": "order",
}
ASKS_NOTHING = (
    "Your order number is 1042.",
    "Please don't send your card number.",
    "You can find your order number in your confirmation e-mail.",
    "I will send you an e-mail.",
    "Never share your password.",
    "I have found your order.",
    "Your order 1042 was dispatched on 12 March.",
    "Please send us an e-mail to help@example.com.",
    "Is there anything else I can help you with?",
    "Our phone number is 01904 555 0100.",
    "No need to tell me your name.",
    "We could not find that order number.",
    "Your order number starts with CS.",
    "We'll e-mail you once it has left.",
    "Ihre Bestellnummer finden Sie in der Bestätigung.",
    "Bitte senden Sie uns keine Kartennummer.",
    "Ihre Bestellung 1042 ist unterwegs.",
    "Ich schicke Ihnen eine E-Mail.",
    "Kann ich sonst noch etwas für Sie tun?",
    "Vous trouverez votre numéro de commande dans l'e-mail de confirmation.",
    "N'envoyez jamais votre numéro de carte.",
    "Votre commande est en route.",
    "Puis-je vous aider à autre chose ?",
    "Encontrará su número de pedido en el correo.",
    "No envíe nunca su contraseña.",
    "¿Puedo ayudarle en algo más?",
    "Il suo ordine è stato spedito.",
    "Non serve il numero d'ordine.",
    "Trova il numero d'ordine nell'e-mail.",
    "Uw bestelnummer staat in de bevestiging.",
    "Stuur nooit uw wachtwoord.",
    "Kan ik u nog ergens anders mee helpen?",
    "Is there anything else I can do for you?",
    "Your order number is 1042, what would you like to know about it?",
    "What would you like me to do: replace it or refund it?",
    "Which colour do you like?",
    "Your parcel will be left with your neighbour, name on the card.",
    "I have sent the label to your e-mail address.",
    "We refund to the card you paid with.",
    "Thank you, Ann. I have your order number.",
    "Would you like a replacement or your money back?",
    "I am passing you to our desk, with what you have told me. One moment.",
    "Do you want us to send it to the same address?",
    "I will write to ann@example.com today with a full answer.",
    "When you call, please have your order number ready.",
    "Press 1 for orders, press 2 for returns.",
    "Thanks for your patience, I've pulled up the order.",
    "I've e-mailed the return label.",
    "You'll get a text on your phone.",
    "The courier has your phone number.",
    "I can see the address on the order, and it will arrive tomorrow.",
    "We never ask for your PIN.",
    "Got it, order 88123.",
    "If you need to change your address, do it in your account.",
    "Ihre E-Mail-Adresse wurde bestätigt.",
    "Ich habe Ihre Bestellung gefunden, sie kommt morgen.",
    "Der Bote hat Ihre Telefonnummer.",
    "J'ai bien votre numéro de commande.",
    "Votre adresse a été modifiée.",
    "Ya tengo su número de pedido, gracias.",
    "Le enviaremos un correo.",
    "Ho trovato il suo ordine.",
    "Le mando un'e-mail.",
    "Ik heb uw bestelling gevonden.",
    "We sturen u een e-mail.",
    "Ik stuur het naar uw e-mailadres.",
    "Sie müssen mir Ihre Bestellnummer nicht nennen.",
    "Is the address on your account still right?",
    "What I can see is that your order left on Monday.",
    "The name of the courier is Parcelfox.",
    "Which of these can I help with: delivery, returns or payment?",
    "May I put you on hold for two minutes?",
)
KNOWN = {
    "order": "CS-10417",
    "name": "Ann Lee",
    "phone": "07700 900123",
    "postcode": "YO1 7HB",
    "email": "ann@example.com",
}


@pytest.mark.parametrize(("text", "slots"), ASKS.items())
def test_what_is_asked(text: str, slots: str) -> None:
    assert " ".join(ask_of(text).asks) == slots


@pytest.mark.parametrize(("text", "slots"), CONFIRMS.items())
def test_what_is_only_confirmed(text: str, slots: str) -> None:
    assert ask_of(text) == Ask((), tuple(slots.split()))


@pytest.mark.parametrize("text", ASKS_NOTHING)
def test_what_asks_nothing(text: str) -> None:
    assert ask_of(text).asks == ()


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("My order number is CS 10417.", "order"),
        ("cs10417", "order"),
        ("Ann Lee, YO17HB", "name postcode"),
        ("Sie erreichen mich unter 07700900123", "phone"),
        ("ann@example.com", "email"),
        ("Where is my order?", ""),
        ("I paid 49.90 for 2 mugs", ""),
    ],
)
def test_what_a_customer_gives_away(text: str, slots: str) -> None:
    assert " ".join(given(text, KNOWN)) == slots


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("It is about order 10417", "order"),
        ("Bestellung 88-1042, bitte", "order"),
        ("ma commande numéro 20231", "order"),
        ("I am ann@shop.example", "email"),
        ("I bought two of them in 2024", ""),
        ("Hello", ""),
    ],
)
def test_what_cannot_be_mistaken_needs_no_knowledge(text: str, slots: str) -> None:
    assert " ".join(given(text)) == slots


def test_slots_come_in_their_order() -> None:
    found = ask_of("Please tell me your postcode, your name and your order number.").asks
    assert found == tuple(sorted(found, key=SLOTS.index)) == ("order", "name", "postcode")
