"""Product tiles in a list: name, price, and what to press to open the product."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.model.outline import Node, PageState
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.scene import PRICE, Scene, once, scene_of
from journeys.wayfinding.signs.neighbours import subject_share
from journeys.wayfinding.words import fold

LONG_WORD = 8  # letters; a long control word ("wishlist", "Wunschliste") gives a control away anywhere
LARGEST = 45  # nodes in one tile; more is a list of them
_AROUND = " -–|,:"
NEAR, SHORT = 4, 30  # nodes between a name and its price in a flat run, characters of a text that is a price
_SKIPPED = frozenset({"navigation", "footer", "header", "search"})
_NO_TILES = frozenset({"main", "list", "dialog", "table", "banner", "navigation", "contentinfo", "search"})


@dataclass(frozen=True)
class Tile:
    """One product in a list. `price` is as shown (the first one; "" for none), `node` opens the product."""

    name: str
    price: str
    node: Node
    box: Node


def tiles(state: PageState) -> tuple[Tile, ...]:
    """The products a list page shows, in page order."""
    return once(state, "tiles", lambda page: tuple(_tiles(scene_of(page))) or _flat_tiles(scene_of(page)))


def matching(state: PageState, subject: str) -> tuple[Tile, ...]:
    """The tiles of a wanted product: those that hold most of its words, best first; none with less than half."""
    wanted = fold(subject)
    scored = [(subject_share(tile.name, wanted), tile) for tile in tiles(state)]
    good = [(share, tile) for share, tile in scored if share >= 0.5]
    good.sort(key=lambda pair: (-pair[0], len(pair[1].name)))
    return tuple(tile for _, tile in good)


def _tiles(scene: Scene) -> Iterator[Tile]:
    known = _control_words(scene)
    taken = -1
    for node in scene.nodes:
        if node.index < taken or scene.landmarks[node.index] in _SKIPPED or not _could_open(node):
            continue
        box = _tile_box(scene, node, known)
        if box is None:
            continue
        tile = _read(scene, box, known)
        if tile:
            taken = scene.end[box.index]
            yield tile


def _flat_tiles(scene: Scene) -> tuple[Tile, ...]:
    """Products in one flat run, as tables for layout leave them: a name to press with its price right behind it."""
    known, found = _control_words(scene), dict[str, Tile]()
    for node in scene.nodes:
        if node.role == "link" and node.ref and scene.landmarks[node.index] not in _SKIPPED:
            name = next((name for name in _names(scene, node, known)), "")
            price = _price_behind(scene, node, name) if name else ""
            if price:
                found.setdefault(name, Tile(_opener_name(scene, node), price, node, node))
    return tuple(found.values()) if len(found) > 1 else ()


def _price_behind(scene: Scene, opener: Node, name: str) -> str:
    """The price that stands after an opener, before anything of another name; "" for none."""
    for later in scene.nodes[scene.end[opener.index] : scene.end[opener.index] + NEAR]:
        if later.parent != opener.parent or (_could_open(later) and fold(_opener_name(scene, later)) != name):
            return ""
        price = PRICE.search(later.text)
        if price:
            return price.group().strip() if len(later.text) <= SHORT else ""
    return ""


def _could_open(node: Node) -> bool:
    return bool(node.ref) and (node.role in {"link", "button"} or node.pointer)


def _tile_box(scene: Scene, node: Node, known: frozenset[str]) -> Node | None:
    """The largest box around `node` with exactly one product name; the control itself when it shows its own price."""
    best = node if PRICE.search(scene.words_in(node.index)) else None
    for around in scene.outline.ancestors(node):
        if scene.end[around.index] - around.index > LARGEST or around.role in _NO_TILES:
            break
        if len(_names(scene, around, known)) > 1 or _many_headings(scene, around):
            break
        if any(scene.priced[around.index : scene.end[around.index]]):
            best = around
    return best


def _many_headings(scene: Scene, box: Node) -> bool:
    headings = [n for n in scene.outline.subtree(box) if n.role == "heading"]
    return len({fold(n.name) for n in headings}) > 1


def _names(scene: Scene, box: Node, known: frozenset[str]) -> dict[str, Node]:
    """Distinct names of openers in `box` that are not wording of a control, folded, with the node to press."""
    found: dict[str, Node] = {}
    for node in scene.outline.subtree(box):
        if not _could_open(node):
            continue
        name = _opener_name(scene, node)
        folded = fold(name)
        if folded and folded not in known and not _is_control(folded, known) and not any(c in "£€$" for c in name):
            same = next((old for old in found if old in folded or folded in old), folded)
            if same not in found or (node.role == "link" and found[same].role != "link"):
                found[same] = node
    return found


def _opener_name(scene: Scene, node: Node) -> str:
    for inner in scene.outline.subtree(node):
        if inner.role == "heading" and inner.name:
            return inner.name
    label = scene.labels[node.index]
    found = PRICE.search(label)
    if found is None:
        return label.strip(_AROUND)
    ahead, behind = label[: found.start()], PRICE.sub("", label[found.end() :])
    return f"{_without_from(scene, ahead.strip(_AROUND))} {behind}".strip(_AROUND)


def _without_from(scene: Scene, ahead: str) -> str:
    """A name without the word that says its price is the lowest of several ("from", "ab")."""
    words = ahead.split()
    low = vocabulary(scene.language).pattern("near", "from")
    for count in (3, 2, 1):
        if len(words) > count and low.fullmatch(fold(" ".join(words[-count:]))):
            return " ".join(words[:-count]).rstrip(_AROUND)
    return ahead


def _is_control(folded: str, known: frozenset[str]) -> bool:
    words = folded.split()
    if any(word in known and len(word) > LONG_WORD for word in words):
        return True
    return any(" ".join(words[:count]) in known for count in range(2, min(len(words), 6) + 1))


def _read(scene: Scene, box: Node, known: frozenset[str]) -> Tile | None:
    price = PRICE.search(scene.words_in(box.index))
    names = _names(scene, box, known)
    if not price or not names:
        return None
    node = next(iter(names.values()))
    return Tile(_opener_name(scene, node), price.group().strip(), node, box)


def _control_words(scene: Scene) -> frozenset[str]:
    """Wordings of controls that stand on tiles too."""
    found: set[str] = set()
    for each in lexicons(scene.language):
        for intent, wording in each.intents.items():
            if intent != "product.variant":
                found.update(wording.yes)
        found.update(phrase for phrase in each.intents["basket.add"].no if " " in phrase or len(phrase) > LONG_WORD)
    return frozenset(found)
