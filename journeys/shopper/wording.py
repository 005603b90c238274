"""The few words a shopper says or looks for itself, per language; everything about controls is wayfinding's."""

from __future__ import annotations

import unicodedata

PRICE_FIRST = (
    "price: low to high",
    "price, low to high",
    "lowest price",
    "price ascending",
    "cheapest",
    "low to high",
    "preis aufsteigend",
    "niedrigster preis",
    "prix croissant",
    "precio: de menor a mayor",
    "prezzo crescente",
    "prijs laag naar hoog",
    "price",
    "preis",
)
MORE: tuple[str, ...] = (
    *("one more", "more of", "increase", "add one", "plus", "mehr", "eins mehr", "menge erhohen", "erhohen"),
    *("augmenter", "ajouter un", "aumentar", "anadir uno", "aumenta", "aggiungi uno", "meer", "een meer", "verhoog"),
)
LESS: tuple[str, ...] = (
    *("one fewer", "one less", "fewer", "less", "decrease", "reduce", "minus", "weniger", "eins weniger", "verringern"),
    *("diminuer", "reduire", "disminuir", "quitar uno", "diminuisci", "riduci", "minder", "een minder", "verlaag"),
)
BOTS = (
    *("assistant", "automated", "bot", "virtual", "assistent", "automatisch", "virtuell", "virtuel"),
    *("asistente", "assistente"),
)
SELF = ("you", "me", "du", "sie", "ich", "vous", "moi", "tu", "yo", "io", "jij", "u", "ik")
A_PERSON = {
    "en": "I would like to talk to a person, please.",
    "de": "Ich möchte bitte mit einem Menschen sprechen.",
    "fr": "Je voudrais parler à une personne, s'il vous plaît.",
    "es": "Quisiera hablar con una persona, por favor.",
    "it": "Vorrei parlare con una persona, per favore.",
    "nl": "Ik wil graag met een medewerker spreken.",
}
HUMAN_SIGNS = {
    "en": (
        "joined the chat",
        "you are now talking to",
        "you are now chatting with",
        "agent",
        "my name is",
        "from our team",
    ),
    "de": ("ist dem chat beigetreten", "mein name ist", "kundenberater", "mitarbeiter"),
    "fr": ("a rejoint", "conseiller", "je m'appelle"),
    "es": ("se ha unido", "agente", "me llamo"),
    "it": ("si è unito", "operatore", "mi chiamo"),
    "nl": ("heeft zich", "medewerker", "mijn naam is"),
}
ROBOT_TESTS = (
    *("captcha", "are you a robot", "are you human", "verify you are human", "verify that you are human"),
    *("checking your browser", "unusual traffic", "access denied", "you have been blocked", "request blocked"),
    *("bot detection", "automated access", "enable javascript and cookies to continue", "just a moment"),
    *("ich bin kein roboter", "zugriff verweigert", "bist du ein mensch", "sind sie ein mensch", "acces refuse"),
    *("etes-vous un robot", "acceso denegado", "no soy un robot", "accesso negato", "toegang geweigerd"),
)
NO_REASON = ("not say", "other", "changed my mind", "keine angabe", "sonstiges", "autre", "otro", "altro", "anders")


def in_language(table: dict[str, str], language: str) -> str:
    """The sentence in the page's language, English where there is none."""
    return table.get(language[:2], table["en"])


def plainly(text: str) -> str:
    """Casefolded, without accents and doubled spaces."""
    bare = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).casefold().split())
