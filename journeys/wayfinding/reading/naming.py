"""Names, variants and quantities inside one line or tile."""

from __future__ import annotations

import re

from journeys.model.outline import Node
from journeys.wayfinding.reading.context import context
from journeys.wayfinding.reading.money import amounts
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.run import read_run
from journeys.wayfinding.reading.summary import kind_of
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

LONGEST_NAME = 120
_SUMS = ("saving", "discount", "subtotal", "tax", "due", "delivery", "payment", "gift", "service")
_TIMES = re.compile(
    r"(?:(?<![\w.,])(?P<n1>\d{1,3})\s?[x×](?!\w|\s?\d))|(?:(?<![\d\w])(?<!\d\s)[x×]\s?(?P<n2>\d{1,3})(?![\w.,]))",
    re.IGNORECASE,
)
_EACH = re.compile(r"(?<![\w.,])(?P<n>\d{1,3})\s?[x×]\s*", re.IGNORECASE)  # "2 × 12,90 €": the price of one
_PIECES = re.compile(r"(?P<n>\d{1,3})\s*(?P<word>[^\W\d_]{2,12}\.?)")  # "1 unidad", "2 Stück"
_LABELLED_NUMBER = re.compile(r"(?P<label>[^\W\d_]+\.?)\s*[:：]\s*(?P<n>\d{1,3})(?![.,]?\d)")
_NUMBER = re.compile(r"\d{1,3}")


def quantity_in(view: View, text: str) -> int | None:
    """How many a text says: `2 x`, `× 2`, `Qty: 2`, `Menge 2`; None when it does not say."""
    times = _TIMES.search(text)
    if times:
        return int(times["n1"] or times["n2"])
    each = _EACH.search(text)
    if each and any(found.start <= 3 for found in amounts(text[each.end() :], view.locale)):
        return int(each["n"])
    folded = fold(text)
    label = view.words.pattern("words", "quantity").match(folded)
    rest = folded[label.end() :].strip() if label else ""
    if _NUMBER.fullmatch(rest):
        return int(rest)
    pieces = _PIECES.fullmatch(text.strip())
    if pieces and _is_piece_word(view, pieces["word"]):
        return int(pieces["n"])
    told = [m for m in _LABELLED_NUMBER.finditer(text) if view.words.is_only("words", "quantity", fold(m["label"]))]
    if len(told) == 1:
        return int(told[0]["n"])
    run = read_run(view, text)
    return run.count if run else None


def _is_piece_word(view: View, word: str) -> bool:
    places = (("words", "quantity"), ("near", "piece"))
    return any(view.words.is_only(table, key, fold(word)) for table, key in places)


def without_quantity(text: str) -> str:
    """A name without the count before or behind it: "2 × Blue mug" -> "Blue mug"."""
    bare = re.sub(
        r"^\s*\d{1,3}\s?[x×]\s+|(?<=[^\d\s])\s+[x×]\s?\d{1,3}\s*$|\s*\(\s*[x×]?\s?\d{1,3}\s?[x×]?\s*\)\s*$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    return " ".join(bare.split())


def line_name(view: View, node: Node) -> str:
    """The product's name in a line: its heading, else its link, else its first words; "" when there is none."""
    key = ("name", node.index)
    if key not in view.known:
        view.known[key] = _line_name(view, node)
    return str(view.known[key])


def _line_name(view: View, node: Node) -> str:
    pieces = [piece for piece in view.inside(node) if could_name(view, piece)]
    for wanted in (("heading",), ("link",), ("rowheader",), ()):
        for piece in pieces:
            if not wanted or (view.within(piece.node, *wanted) and _inside(view, piece.node, node, wanted)):
                return _bare_name(view, piece.text)
    return _picture_name(view, node)


def _before_price(view: View, text: str) -> str:
    found = amounts(text, view.locale)
    return text[: found[0].start].rstrip(" -–—:|·•….") if found else text


def _names_before_price(view: View, piece: Piece) -> bool:
    """Whether a text like "2 × Blue mug £30.00" names the product before its one price: no words stand behind it."""
    found = view.amounts(piece)
    tail = piece.text[found[-1].end :].strip(" *")
    told = context(view, piece, found[0])
    return len(found) == 1 and not tail and told.kind == "price" and not told.low and not kind_of(view, piece.text)


def _bare_name(view: View, text: str) -> str:
    run = read_run(view, text)
    if run:
        return without_quantity(run.name)
    text = _before_price(view, text)
    pairs = labelled(view, text)
    return without_quantity(text[: pairs[0][0]].rstrip(" -–—,(|/") if pairs else text)


def _inside(view: View, inner: Node, outer: Node, roles: tuple[str, ...]) -> bool:
    return any(around.role in roles and around.index > outer.index for around in view.up(inner)) or inner.role in roles


def could_name(view: View, piece: Piece) -> bool:
    """Whether a piece could be a product's name: words, and none of those that lines hold beside names."""
    if piece.control or not piece.lettered or piece.struck or len(piece.text) > LONGEST_NAME:
        return False
    run = read_run(view, piece.text) if view.amounts(piece) else None
    if run:
        return not any(view.words.is_only("summary", key, fold(run.name)) for key in _SUMS)
    if view.amounts(piece) and not _names_before_price(view, piece):
        return False
    bare = without_quantity(_before_price(view, piece.text))
    folded = fold(bare)
    if not folded or (quantity_in(view, piece.text) is not None and fold(bare) == piece.folded):
        return False
    words = view.words
    if words.is_only("words", "quantity", folded) or words.says("words", "remove_line", folded):
        return False
    noise = ("remove", "free", "unit_price", "line_total", "item")
    if any(words.is_only("words", key, folded) for key in noise) or words.first("stock", folded):
        return False
    pairs = labelled(view, piece.text)
    return not pairs or pairs[0][0] > 1


def _picture_name(view: View, node: Node) -> str:
    names = [inner.name for inner in view.nodes(node) if inner.role in {"img", "image"} and inner.name]
    return names[0] if len(set(names)) == 1 else ""


def variant_in(view: View, node: Node) -> str:
    """The chosen variant a line states as `Size: M, Colour: Red`, as `m / red`; "" when it states none."""
    values = []
    pieces = [piece for piece in view.inside(node) if not piece.control]
    for place, piece in enumerate(pieces):
        after = pieces[place + 1] if place + 1 < len(pieces) else None
        if after and view.words.is_only("words", "variant", piece.folded) and not view.amounts(after):
            values.append(after.folded)
        else:
            values += [fold(value) for _, value in labelled(view, piece.text)]
    return " / ".join(sorted({value for value in values if 0 < len(value) <= 40}))


def labelled(view: View, text: str) -> list[tuple[int, str]]:
    """Where each `Size: M` of a text begins, and its value. Labels are the vocabulary's words for variants."""
    colons = [match.start() for match in re.finditer("[:：]", text)]
    found: list[tuple[int, int]] = []
    for colon in colons:
        words = [match.start() for match in re.finditer(r"[^\s,;|·•/(]+", text[:colon])]
        for first in words[-2:]:
            if view.words.is_only("words", "variant", fold(text[first:colon])):
                found.append((first, colon + 1))
                break
    made = []
    for place, (start, colon) in enumerate(found):
        end = found[place + 1][0] if place + 1 < len(found) else len(text)
        made.append((start, re.split(r"[,;|·•)]", text[colon:end].strip())[0].strip()))
    return made


def chosen_variant(view: View, nodes: tuple[Node, ...]) -> str:
    """The variant chosen on a product page: selects, checked radios and pressed buttons under a word for a variant."""
    values = []
    for node in nodes:
        if node.index in view.aside:
            continue
        if node.role in {"combobox", "listbox"} and _is_choice(view, node.name, node.value):
            values.append(fold(node.value))
        elif (node.role == "radio" and "checked" in node.states) or (
            node.role == "button" and "pressed" in node.states
        ):
            values += [fold(node.name)] if _is_choice(view, _group_name(view, node), node.name) else []
    return " / ".join(sorted(set(values)))


def _group_name(view: View, node: Node) -> str:
    names = (around.name for around in view.up(node) if around.role in {"group", "radiogroup"} and around.name)
    return next(names, "")


def _is_choice(view: View, label: str, chosen: str) -> bool:
    """A short value without a price under a word for a variant, and not the invitation to choose one."""
    if not 0 < len(chosen) <= 40 or amounts(chosen, view.locale):
        return False
    return view.words.says("words", "variant", fold(label)) and not view.words.is_only(
        "words", "placeholder", fold(chosen)
    )
