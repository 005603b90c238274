"""The meaning of every form field, from everything a customer or a browser's autofill could go by."""

from __future__ import annotations

from dataclasses import replace

from journeys.model.outline import Field, Node, PageState
from journeys.wayfinding.autocomplete import key_of_token
from journeys.wayfinding.contexts import context_of
from journeys.wayfinding.labels import meaning_of_identifier, meaning_of_label
from journeys.wayfinding.language import language_of
from journeys.wayfinding.lexicon import Lexicon, lexicons
from journeys.wayfinding.marks import marked
from journeys.wayfinding.placing import place
from journeys.wayfinding.scene import Scene, once, scene_of

FIELD_ROLES = {
    "textbox": "text",
    "searchbox": "search",
    "combobox": "select",
    "listbox": "select",
    "spinbutton": "number",
    "checkbox": "checkbox",
    "radio": "radio",
    "switch": "checkbox",
}

LABEL_LEVELS = 4  # boxes around a field within which its label may stand
PLAIN = frozenset({"text", "cell", "gridcell", "rowheader", "generic", "paragraph", "strong", "emphasis", "term"})


def with_keys(state: PageState) -> PageState:
    """The same page with `Field.key` and `Field.marked` filled in ("" where the meaning is unknown).

    Fields that only the outline shows (ARIA comboboxes, fields inside frames) are added at the end. Worked out once.
    """
    made = once(state, "keyed", _keyed)
    scene_of(made).answers.setdefault("keyed", made)
    return made


def _keyed(state: PageState) -> PageState:
    scene = scene_of(state)
    known = lexicons(language_of(state.outline))
    nodes = {node.ref: node for node in state.outline.nodes if node.ref}
    listed = {field.ref for field in state.fields}
    found = [(field, nodes.get(field.ref)) for field in state.fields]
    found += [(_field(node), node) for node in state.outline.nodes if _unlisted(node, listed)]
    keyed = [replace(field, key=_key(scene, field, node, known), marked=marked(field, known)) for field, node in found]
    return replace(state, fields=tuple(keyed))


def _unlisted(node: Node, listed: set[str]) -> bool:
    return bool(node.ref) and node.role in FIELD_ROLES and node.ref not in listed and node.role != "listbox"


def _field(node: Node) -> Field:
    told = node.attributes
    return Field(
        "",
        label=node.name,
        name=told.get("name", ""),
        id=told.get("id", ""),
        type=told.get("type", "") or FIELD_ROLES[node.role],
        autocomplete=told.get("autocomplete", ""),
        inputmode=told.get("inputmode", ""),
        placeholder=told.get("placeholder", ""),
        value=node.value,
        filled=bool(node.value),
        checked="checked" in node.states,
        enabled="disabled" not in node.states,
        markup_required="required" in told,
        invalid="invalid" in node.states,
        box=node.box,
        ref=node.ref,
    )


def _key(scene: Scene, field: Field, node: Node | None, known: tuple[Lexicon, ...]) -> str:
    told = key_of_token(field.autocomplete)
    context = context_of(scene, node, known) if node is not None else ""
    if told and not (told.startswith("shipping.") and context):
        return told
    meaning = told.partition(".")[2] if told else _meaning(field, _beside(scene, node), known)
    return place(scene, field, node, meaning, context)


def _beside(scene: Scene, node: Node | None) -> str:
    """The bare words right before a field, or before the cell or box it has to itself: some shops' only label."""
    if node is None:
        return ""
    box = node
    for _ in range(LABEL_LEVELS):
        siblings = scene.outline.children(scene.nodes[box.parent]) if box.parent >= 0 else ()
        place = next((i for i, one in enumerate(siblings) if one.index == box.index), 0)
        if place:
            return _bare_words(scene, siblings[place - 1])
        if box.parent < 0 or _holds_more(scene, scene.nodes[box.parent], node):
            return ""
        box = scene.nodes[box.parent]
    return ""


def _bare_words(scene: Scene, before: Node) -> str:
    """The words of a text, cell or plain box with nothing in it to act on; "" for anything else."""
    inside = scene.outline.subtree(before)
    if len(inside) > 4 or any(one.role not in PLAIN or one.pointer for one in inside):
        return ""
    return scene.outline.read(before)


def _holds_more(scene: Scene, box: Node, field: Node) -> bool:
    return any(one.role in FIELD_ROLES and one.index != field.index for one in scene.outline.subtree(box))


def _meaning(field: Field, beside: str, known: tuple[Lexicon, ...]) -> str:
    """The field's meaning without its place: `email`, `street`, `card.number` ..."""
    if field.type in {"email", "password", "search"}:
        return {"email": "email", "password": "password", "search": "query"}[field.type]
    choice = field.type in {"checkbox", "radio"}
    return (
        meaning_of_label(field.label or beside, known, choice=choice)
        or meaning_of_identifier(f"{field.name} {field.id}", choice=choice)
        or meaning_of_label(field.placeholder, known, choice=choice)
        or ("phone" if field.type == "tel" else "")
    )
