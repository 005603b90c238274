"""What a caller says, where a line listens to words; and how languages are called."""

from __future__ import annotations

ASKED_FOR = {
    "order status": {
        "en": "my order status",
        "de": "Bestellstatus",
        "fr": "le suivi de ma commande",
        "es": "el estado de mi pedido",
        "it": "lo stato del mio ordine",
        "nl": "de status van mijn bestelling",
    },
    "returns": {
        "en": "returns",
        "de": "Retoure",
        "fr": "un retour",
        "es": "devoluciones",
        "it": "un reso",
        "nl": "retourneren",
    },
    "opening hours": {
        "en": "opening hours",
        "de": "Öffnungszeiten",
        "fr": "les horaires d'ouverture",
        "es": "el horario",
        "it": "gli orari di apertura",
        "nl": "openingstijden",
    },
    "a person": {
        "en": "an agent",
        "de": "ein Mitarbeiter",
        "fr": "un conseiller",
        "es": "un agente",
        "it": "un operatore",
        "nl": "een medewerker",
    },
    "a call back": {
        "en": "a call back",
        "de": "ein Rückruf",
        "fr": "être rappelé",
        "es": "que me llamen",
        "it": "essere richiamato",
        "nl": "teruggebeld worden",
    },
}
TONGUES = {
    "en": ("english", "englisch", "anglais", "ingles", "inglese", "engels"),
    "de": ("deutsch", "german", "allemand", "aleman", "tedesco", "duits"),
    "fr": ("francais", "french", "franzosisch", "frances", "francese", "frans"),
    "es": ("espanol", "castellano", "spanish", "spanisch", "espagnol", "spagnolo", "spaans"),
    "it": ("italiano", "italian", "italienisch", "italien", "italiaans"),
    "nl": ("nederlands", "dutch", "niederlandisch", "neerlandais", "neerlandes", "olandese"),
}


def spoken_goal(goal: str, language: str) -> str:
    """A goal in a caller's words; a goal of one's own as it stands."""
    said = ASKED_FOR.get(goal, {})
    return said.get(language[:2], said.get("en", goal))
