"""Which stage of a purchase a page is: by what is on it; its address is weak evidence only."""

from __future__ import annotations

import re

from journeys.model.outline import Node, PageState
from journeys.wayfinding.fields import with_keys
from journeys.wayfinding.language import language_of
from journeys.wayfinding.lexicon import Lexicon, lexicons
from journeys.wayfinding.products import tiles
from journeys.wayfinding.ranking import Candidate, find
from journeys.wayfinding.scene import Scene, once, scene_of
from journeys.wayfinding.signs.slots import slots_on
from journeys.wayfinding.words import fold, has_phrase, split_identifier

SURE = 1.0
HEADING = {1: 0.9, 2: 0.5, 3: 0.35}
TITLE = 0.4
ADDRESS_WORD = 0.3
FIELDS = 0.8
CONTROL = 0.6
ENOUGH = 0.5  # below this a page is "other"
WAYS_ON = ("checkout.next", "order.place", "delivery.option", "payment.option", "delivery.open", "payment.open")
BESIDE_ADDING = ("basket.open", "checkout.start", "order.place")
TILES = 3  # from so many products to open, a page that says nothing of itself is a list
IN_DIALOGS = (("order.place", "review"), ("checkout.start", "basket"), ("basket.add", "product"))
"""What the one sure control of a dialog on top makes of it, whatever the page behind it is."""

STEPS = frozenset({"address", "delivery", "payment", "review"})
URL_WORDS: dict[str, tuple[str, ...]] = {
    "home": ("home", "index"),
    "basket": (
        "cart",
        "basket",
        "bag",
        "warenkorb",
        "panier",
        "carrito",
        "cesta",
        "carrello",
        "winkelwagen",
        "winkelmandje",
    ),
    "contact": ("information", "contact information"),
    "address": ("address", "shipping address", "adresse", "addresses"),
    "delivery": ("delivery", "shipping", "shipping method", "versand", "livraison"),
    "payment": ("payment", "zahlung", "paiement", "pago", "pagamento", "betaling"),
    "review": ("review", "overview", "preview", "confirm", "summary"),
    "confirmation": ("confirmation", "thank you", "success", "order received", "thanks", "merci", "danke"),
    "tracking": ("tracking", "track", "order status"),
    "account": ("account", "konto", "compte", "cuenta"),
    "returns": ("returns", "return", "retoure", "retour", "retours", "devoluciones", "resi"),
    "help": ("help", "faq", "contact", "support", "hilfe", "kontakt", "aide", "ayuda"),
    "login": ("login", "signin", "sign in", "register", "anmelden"),
    "list": ("search", "category", "collections", "catalogue", "catalog", "shop", "kategorie", "suche"),
    "product": ("product", "products", "item", "produkt", "produit", "producto", "prodotto", "p"),
}

_CALLED = r"\b(?:nr|no|n|num|number|nummer|numero|número|numéro)\b\.?\s*"
_NUMBERED = re.compile(rf"(?:{_CALLED}|[n№#]°?\s*)?[#(]?(?=[\w-]*\d\d)[\w-]+\)?", re.IGNORECASE)
_OWN = (
    "",
    "your ",
    "my ",
    "ihre ",
    "deine ",
    "meine ",
    "votre ",
    "ma ",
    "tu ",
    "su ",
    "mi ",
    "il tuo ",
    "je ",
    "uw ",
    "mijn ",
)
_WORDS = ("order", "bestellung", "auftrag", "commande", "pedido", "ordine", "bestelling")
_NUMBER = ("", " number", " no", " nr", " n", " nummer", " numero", " id", " details", " detail")
ORDER_WORDS = frozenset(f"{own}{word}{number}" for own in _OWN for word in _WORDS for number in _NUMBER)
"""Headings over an order that was placed, without its number."""


def stage_of(state: PageState, *, language: str = "") -> str:
    """The stage (one of model.fact.STAGES) a page belongs to, "other" when it cannot be told.

    A checkout on one page is at its first unfinished section. A confirmation must say that the order was placed.
    """
    return once(state, ("stage", language), lambda page: _stage(page, language))


def _stage(state: PageState, language: str) -> str:
    scene, known = scene_of(state), lexicons((language or language_of(state.outline))[:2].lower())
    said = _says(scene, known, "confirmation")
    if said and not _has(state, "order.place") and (said == "heading" or not _has(state, "checkout.next")):
        return "confirmation"
    for intent, stage in IN_DIALOGS:
        if _in_dialog(scene, state, intent):
            return stage
    votes = dict.fromkeys(URL_WORDS, 0.0)
    if _only_tells(state):
        votes = {stage: 0.0 for stage in votes if stage not in STEPS}
    _vote_by_headings(scene, known, votes)
    _vote_by_url(scene, votes)
    _vote_by_fields(with_keys(state), votes)
    _vote_by_controls(state, votes)
    if _answers_a_search(scene, state):
        votes["list"] += CONTROL
    best = max(votes, key=lambda stage: votes[stage])
    if votes[best] >= ENOUGH:
        return best
    if _is_home(scene):
        return "home"
    return "list" if len(tiles(state)) >= TILES else "other"


def _only_tells(state: PageState) -> bool:
    """Whether there is nothing on the page that a step of a checkout has: a choice, a field of an order, a way on."""
    asked = any(f.key.startswith(("shipping.", "billing.", "card.", "contact.email")) for f in with_keys(state).fields)
    radios = any(node.role == "radio" for node in state.outline.nodes)
    return not (asked or radios or any(_has(state, intent) for intent in WAYS_ON))


def _says(scene: Scene, known: tuple[Lexicon, ...], stage: str) -> str:
    """Where one of the stage's sentences stands: "heading", "text" (which may only promise it), or "" for nowhere."""
    found = ""
    for node in scene.nodes:
        text = fold(_NUMBERED.sub(" ", f"{node.name} {node.text}"))
        if not text or len(text) > 160 or node.role in {"link", "button", "option"}:
            continue
        if any(has_phrase(text, phrase) for each in known for phrase in each.stages[stage]):
            if node.role == "heading":
                return "heading"
            found = "text"
    return found


def _vote_by_headings(scene: Scene, known: tuple[Lexicon, ...], votes: dict[str, float]) -> None:
    for node in scene.nodes:
        if node.role == "heading" and scene.landmarks[node.index] not in {"footer", "header", "navigation"}:
            _vote_by_words(node.name or node.text, HEADING.get(node.level or 2, 0.25), known, votes)
            if node.level <= 1 and is_order(node.name or node.text):
                votes["tracking"] += HEADING[1]
    _vote_by_words(scene.outline.title, TITLE, known, votes)


def is_order(words: str) -> bool:
    """Whether a heading is a word for orders and a number: "Order 20417", "Bestellung B-118"."""
    told = words.split()
    numbers = [word for word in told if sum(char.isdigit() for char in word) >= 2]
    rest = fold(" ".join(word for word in told if word not in numbers))
    return len(numbers) == 1 and rest in ORDER_WORDS


def _vote_by_words(words: str, points: float, known: tuple[Lexicon, ...], votes: dict[str, float]) -> None:
    folded = fold(words)
    if not folded or len(folded.split()) > 12:
        return
    best, share = "", 0.0
    for each in known:
        for stage, phrases in each.stages.items():
            if stage not in votes:
                continue
            fit = next((len(p) / len(folded) for p in phrases if has_phrase(folded, p)), 0.0)
            if fit > share:
                best, share = stage, fit
    if best:
        votes[best] += points * (0.4 + 0.6 * share)


def _vote_by_url(scene: Scene, votes: dict[str, float]) -> None:
    told = split_identifier(scene.outline.url.split("//", 1)[-1].partition("/")[2].split("?", 1)[0])
    if told in {"", "de", "en", "fr", "es", "it", "nl"}:
        votes["home"] += TITLE
    for stage, words in URL_WORDS.items():
        if stage in votes and any(has_phrase(told, word) for word in words):
            votes[stage] += ADDRESS_WORD


def _vote_by_fields(state: PageState, votes: dict[str, float]) -> None:
    keys = {field.key for field in state.fields if field.enabled and field.disclosed}
    empty = {field.key for field in state.fields if field.enabled and field.disclosed and not field.filled}
    address = {k for k in keys if k.startswith(("shipping.", "billing."))} - {"billing.same"}
    if len(address) >= 3:
        unfinished = any(
            k in empty for k in address if k.endswith((".street", ".city", ".postcode", ".name", ".family_name"))
        )
        votes["address"] += FIELDS + (0.4 if unfinished else 0.0)
    elif "contact.email" in keys and not any(k.startswith(("contact.message", "order.")) for k in keys):
        votes["contact"] += 0.5
    if any(k.startswith("card.") for k in keys):
        votes["payment"] += FIELDS
    if "login.password" in keys:
        votes["login"] += FIELDS if not address else 0.0
    if "order.number" in keys:
        votes["returns" if votes["returns"] > votes["tracking"] and _sends_back(state) else "tracking"] += FIELDS * 0.8
    if "contact.message" in keys and not address:
        votes["help"] += FIELDS * 0.8


def _sends_back(state: PageState) -> bool:
    """Whether a button of the page begins or files a return."""
    return any(
        c.node.role == "button" for intent in ("returns.start", "returns.submit") for c in find(state, intent)[:1]
    )


def _vote_by_controls(state: PageState, votes: dict[str, float]) -> None:
    if _has(state, "checkout.start"):
        votes["basket"] += CONTROL * 0.8
    if _has(state, "basket.remove"):
        votes["basket"] += CONTROL * 0.5
    adds = _adding(state)
    sure = [one for one in adds if one.score >= CONTROL]
    if len(sure or adds) == 1 or _one_beside_tiles(state, sure):
        votes["product"] += CONTROL
    elif len(adds) > 2:
        votes["list"] += CONTROL
    if _has(state, "order.place"):
        votes["review"] += CONTROL * 0.8
    if "delivery" in votes and not adds and slots_on(scene_of(state)):
        votes["delivery"] += FIELDS
    if votes.get("delivery") and _has(state, "delivery.option"):
        votes["delivery"] += CONTROL * 0.6
    if votes.get("payment") and _has(state, "payment.option"):
        votes["payment"] += CONTROL * 0.6


def _adding(state: PageState) -> list[Candidate]:
    """What puts something into the basket; "Basket (0)" and "Order and pay" are better known for something else."""
    others: dict[str, float] = {}
    for intent in BESIDE_ADDING:
        for one in find(state, intent):
            others[one.node.ref] = max(one.score, others.get(one.node.ref, 0.0))
    return [one for one in find(state, "basket.add") if one.score >= others.get(one.node.ref, 0.0)]


def _one_beside_tiles(state: PageState, adds: list[Candidate]) -> bool:
    """Whether one of several ways into the basket stands with a price under the page's first heading, ahead of a list.

    So does a product's own, where every product beside it has a button, too. What stands within the box around all the
    others is one of them, though its product may not have been told.
    """
    scene, others = scene_of(state), tiles(state)
    heading = next((n for n in scene.nodes if n.role == "heading" and n.level == 1), None)
    if heading is None or not others:
        return False
    around = _box_around([tile.box for tile in others], scene)
    own = [c.node for c in adds if not (c.node.index == around or scene.inside(c.node, around))]
    return len(own) == 1 and any(scene.priced[heading.index : own[0].index]) and own[0].index < others[0].box.index


def _box_around(boxes: list[Node], scene: Scene) -> int:
    """The index of the smallest node that holds all of `boxes`; of the box itself, if there is one."""
    first = boxes[0]
    holders = (first, *scene.outline.ancestors(first))
    return next((n.index for n in holders if all(b is n or scene.inside(b, n.index) for b in boxes)), -1)


def _answers_a_search(scene: Scene, state: PageState) -> bool:
    """Whether the main heading says more than the search field holds, and a link to another page holds it, too.

    One hit with its button is still a list: its own page would not lead to itself.
    """
    held = [fold(f.value) for f in with_keys(state).fields if f.key == "search.query" and f.filled]
    heads = [fold(n.name or n.text) for n in scene.nodes if n.role == "heading" and n.level == 1]
    asked = next((q for q in held if q and any(has_phrase(h, q) and h != q for h in heads)), "")
    here = scene.outline.url.partition("?")[0]
    links = (n for n in scene.nodes if asked and n.role == "link" and scene.landmarks[n.index] in {"main", ""})
    return any(
        has_phrase(fold(scene.labels[n.index]), asked) and not here.endswith(n.attributes.get("href") or here)
        for n in links
    )


def _has(state: PageState, intent: str) -> bool:
    found = find(state, intent)
    return bool(found) and found[0].score >= CONTROL


def _in_dialog(scene: Scene, state: PageState, intent: str) -> bool:
    """Whether the dialog on top shows a price and exactly one sure control for an intent."""
    if scene.dialog < 0 or not any(scene.priced[scene.dialog : scene.end[scene.dialog]]):
        return False
    sure = [c for c in find(state, intent) if c.score >= CONTROL and scene.inside(c.node, scene.dialog)]
    return len(sure) == 1


def _is_home(scene: Scene) -> bool:
    path = scene.outline.url.split("//", 1)[-1].partition("/")[2].split("?", 1)[0]
    return path in {"", "#/", "#"} and _main_links(scene.nodes) >= 3


def _main_links(nodes: tuple[Node, ...]) -> int:
    return sum(node.role == "link" for node in nodes)
