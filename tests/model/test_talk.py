"""What agents and bots do with words, in six languages, with sentences that only look alike."""

from __future__ import annotations

import pytest

from journeys.model.talk import LANGUAGES, pack, pattern, plain, says

SAYS = {
    "handover": (
        "I'm passing you to our desk.",
        "Let me pass you along to billing.",
        "I'm bringing Priya from our parts team into this chat now.",
        "Da stell ich Sie mal rüber zur Buchhaltung.",
        "Ich hole mal eben Frau Kern aus der Technik dazu.",
        "Je vous bascule vers la compta.",
        "Te paso con contabilidad.",
        "Ti giro alla contabilità.",
        "Ik haal Sanne van techniek er even bij.",
        "Let me put you through to a colleague.",
        "Ich verbinde Sie mit einer Kollegin.",
        "Je vous mets en relation avec un conseiller.",
        "Le paso con un compañero.",
        "La metto in contatto con un operatore.",
        "Ik verbind u door met een medewerker.",
        "Let me get one of the team for you.",
        "You'll be connected to a specialist shortly.",
        "Da muss ich Sie an die Technik weiterleiten.",
        "Sie werden jetzt mit einem Mitarbeiter verbunden.",
        "Je transmets votre conversation au service retours.",
        "Voy a derivar su consulta al departamento de logística.",
        "Un collega prenderà in carico la richiesta.",
        "Ik schakel een collega in.",
    ),
    "elsewhere": (
        "Please call us on 01904 555 0100.",
        "Refunds can only be requested by e-mail: you need to write to our returns team.",
        "Bitte rufen Sie unsere Hotline an.",
        "Das geht nur telefonisch.",
        "Veuillez appeler notre service client.",
        "Debe llamar a nuestro servicio de atención.",
        "La preghiamo di chiamare il servizio clienti.",
        "U kunt alleen telefonisch contact opnemen.",
    ),
    "lost": (
        "Sorry, I did not understand that.",
        "Das habe ich leider nicht verstanden.",
        "Je n'ai pas compris votre question.",
        "No he entendido su mensaje.",
        "Non ho capito la domanda.",
        "Ik begrijp u niet.",
    ),
    "follow": (
        "We'll call you back by 5 pm.",
        "I will write to you today.",
        "Wir melden uns innerhalb von 24 Stunden.",
        "Nous vous recontacterons demain.",
        "Le llamaremos mañana.",
        "La richiameremo domani.",
        "Een collega belt u terug.",
        "You'll hear back from us within 24 hours.",
        "Sie hören spätestens morgen von uns.",
        "Vous aurez une réponse sous 24 h.",
        "Tendrá noticias nuestras en 24 horas.",
        "La richiamiamo domani mattina.",
        "Morgen krijgt u een telefoontje van ons.",
    ),
    "refusal": (
        "I'm afraid we cannot refund this order.",
        "Eine Rückgabe ist leider nicht mehr möglich.",
        "Nous ne pouvons pas rembourser cet article.",
        "No podemos aceptar la devolución.",
        "Non possiamo rimborsare questo ordine.",
        "We kunnen dit artikel niet terugnemen.",
    ),
    "ticket": (
        "Your ticket number is T-4411.",
        "I have opened a case for you.",
        "Ihre Vorgangsnummer: 88123",
        "J'ai ouvert un dossier auprès du transporteur.",
        "He abierto una incidencia.",
        "Ho aperto una segnalazione.",
        "Ik heb een onderzoek gestart.",
        "Votre demande est enregistrée sous le numéro 48213.",
        "Su caso queda registrado con el número 48213.",
        "Ik heb een melding gemaakt met nummer 48213.",
    ),
    "wait": (
        "One moment, please.",
        "Ich schaue kurz nach.",
        "Un instant.",
        "Un momento, por favor.",
        "Ogenblik geduld.",
    ),
    "sorry": (
        "We are sorry.",
        "Das tut mir leid.",
        "Nous sommes désolés.",
        "Lo siento.",
        "Mi dispiace.",
        "Het spijt me.",
    ),
    "context": (
        "I've read everything you told the bot.",
        "Mein Kollege hat mir schon alles erzählt.",
        "J'ai l'historique de la conversation sous les yeux.",
        "Ya veo lo que ha comentado con el asistente.",
        "Ho letto tutto quello che ha scritto.",
        "Mijn collega heeft me alles verteld.",
    ),
    "examples": (
        "Try something like “track my parcel”.",
        "Fragen Sie mich etwa: „Wo ist mein Paket?“",
        "Essayez par exemple : « suivre mon colis ».",
        "Pruebe con frases como «seguir mi pedido».",
        "Provi con frasi come «traccia il mio ordine».",
        "Probeer iets als ‘waar is mijn pakket’.",
    ),
}
SAYS |= {
    "courtesy": ("Thank you for telling us.", "Guten Tag", "Je comprends.", "Lo tomamos muy en serio.", "Bedankt"),
    "selfhelp": ("Have a look at our help pages.", "in unserem Hilfebereich", "notre rubrique d'aide", "las FAQ"),
    "scope": ("I can help you with orders.", "Ich helfe Ihnen gern bei Fragen.", "Soy el asistente."),
    "unable": ("That isn't something I'm able to help with.", "Da kann ich nicht helfen.", "Non riesco a farlo."),
    "no-trace": (
        "I am sorry, I cannot see your chat from here.",
        "There is no record of that here.",
        "We can't access any tickets of the chat team.",
        "Ich sehe hier keine Notiz dazu.",
        "Dazu liegt mir nichts vor.",
        "Je ne vois aucun message de votre part.",
        "No veo ninguna conversación con usted.",
        "Non trovo nessuna segnalazione.",
        "Ik zie geen melding van u.",
    ),
    "recalled": (
        "I can see your chat from yesterday.",
        "You told us about it yesterday.",
        "Ich sehe hier Ihren Chat.",
        "Je vois votre message.",
        "Veo su conversación de ayer.",
        "Vedo la sua segnalazione.",
        "Ik zie uw melding.",
    ),
    "consent": (
        "May I look at what you wrote in our chat?",
        "Darf ich Ihren Chat einsehen?",
        "Puis-je consulter votre dossier ?",
        "¿Me permite consultar su caso?",
        "Posso leggere la sua conversazione?",
        "Mag ik uw bericht inzien?",
    ),
    "damaged": ("It arrived damaged.", "Die Tasse ist zerbrochen.", "Il est arrivé cassé.", "Het is kapot."),
}
SAYS_NOT = {
    "no-trace": ("I can see your ticket.", "Do not worry, I have your chat here.", "Ich sehe Ihren Chat."),
    "recalled": ("I cannot see your chat from here.", "No veo su conversación.", "Non vedo la sua segnalazione."),
    "consent": ("Your order is on its way.", "Ich sehe Ihren Chat."),
    "handover": (
        "Let me look that up in our system.",
        "Je vous envoie un nouveau colis.",
        "Te envío otro en breve.",
        "Ti invio in giornata uno nuovo.",
        "Ik stuur u een nieuw pakket.",
        "Your parcel was handed to the neighbour.",
        "The courier will pass your house at noon.",
    ),
    "courtesy": ("This is now with the courier.", "C'est parti du dépôt.", "Hier ist Ihr neues Etikett."),
    "elsewhere": (
        "Das Paket sollten Sie morgen bei sich haben.",
        "Vous devriez le recevoir demain.",
        "You can also call us if you prefer.",
        "We called the carrier.",
        "Sie können uns auch schreiben.",
    ),
    "selfhelp": ("I am happy to help you with that.", "Das hilft Ihnen bestimmt."),
    "scope": ("I can see your order.", "Ich kann das Paket sehen."),
    "unable": ("You can help us by telling the number.", "Das kann ich gut verstehen."),
    "lost": ("I understand.", "Das verstehe ich gut.", "Your parcel got lost."),
    "follow": ("Your order will arrive tomorrow.", "We called you yesterday.", "Ihr Paket kommt morgen."),
    "refusal": ("You cannot go wrong with this mug.", "We refund within 14 days.", "Wir erstatten den Betrag."),
    "context": (
        "I have sorted everything.",
        "I can look at your order.",
        "Ich kenne den Weg.",
        "Je vois votre commande.",
        "Veo su pedido.",
    ),
    "examples": ("I would like to help.", "Wie kann ich helfen?", "Come posso aiutarla?"),
    "ticket": ("The case of the phone is black.", "In any case we reply today."),
}


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in SAYS.items() for text in texts])
def test_it_says_so(topic: str, text: str) -> None:
    assert says(topic, text)


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in SAYS_NOT.items() for text in texts])
def test_it_only_looks_alike(topic: str, text: str) -> None:
    assert not says(topic, text)


def test_every_language_has_every_topic() -> None:
    topics = {language: {t: frozenset(words) for t, words in pack(language).items()} for language in LANGUAGES}
    assert all(own == topics["en"] for own in topics.values()), topics


def test_every_pattern_stands_on_word_boundaries() -> None:
    assert pattern("say", "bye").search("good bye")
    assert not pattern("say", "bye").search("goodbyes")


def test_a_known_language_leaves_the_others_out() -> None:
    assert says("hedge", "fra poco, tra due giorni", "it_IT")
    assert not says("hedge", "tra due giorni", "de_DE")


def test_text_is_made_plain() -> None:
    assert plain("  Größe’s  ÉTÉ ") == "grosse's ete"


def test_an_unknown_topic_is_an_error() -> None:
    with pytest.raises(KeyError, match="nonsense"):
        pattern("say", "nonsense")
