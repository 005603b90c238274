"""What a customer perceives of a page: an ordered list of nodes, and the form fields among them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Box:
    """A rectangle in CSS pixels from the top left of the page's viewport at the time of the look."""

    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> tuple[float, float]:
        """The middle point."""
        return self.x + self.width / 2, self.y + self.height / 2

    @property
    def area(self) -> float:
        """Square CSS pixels."""
        return self.width * self.height


@dataclass(frozen=True)
class Node:
    """One thing on the page.

    `index` is its place in `Outline.nodes`, `parent` the index of the node around it (-1 at the top), `depth` the
    nesting.
    `role` is the ARIA role, or "text" for bare text. `name` is the accessible name, `text` the text directly in it,
    `value` what a field holds (masked when secret). `ref` is what a channel acts on; "" means it cannot be acted on.
    `states` holds words such as checked, disabled, expanded, selected, pressed, active. `level` is a heading's.
    `attributes` holds what only markup knows, when the channel could tell:
    href, id, name, type, autocomplete, title, alt, placeholder, tag, required, described (text of its description),
    folded (true on what opens something that is closed),
    visible (the text a sighted customer reads on a control when it differs from its accessible name),
    lines (a text with line breaks as it is seen, where the outline runs the lines together).
    """

    index: int
    parent: int
    depth: int
    role: str
    name: str = ""
    text: str = ""
    value: str = ""
    ref: str = ""
    box: Box | None = None
    states: frozenset[str] = frozenset()
    level: int = 0
    pointer: bool = False
    attributes: dict[str, str] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """Everything a customer can read on it: name, text, value, and the visible text where that differs."""
        parts = (self.name, self.text, self.value, self.attributes.get("visible", ""))
        return " ".join(dict.fromkeys(part for part in parts if part))


@dataclass(frozen=True)
class Outline:
    """A page as one look saw it. `language` is a two-letter code or ""; sizes are CSS pixels."""

    url: str
    title: str
    language: str
    nodes: tuple[Node, ...]
    width: int = 0
    height: int = 0

    @cached_property
    def _children(self) -> dict[int, tuple[int, ...]]:
        found: dict[int, list[int]] = {}
        for node in self.nodes:
            found.setdefault(node.parent, []).append(node.index)
        return {parent: tuple(indices) for parent, indices in found.items()}

    def children(self, node: Node) -> tuple[Node, ...]:
        """The nodes directly inside `node`, in page order."""
        return tuple(self.nodes[i] for i in self._children.get(node.index, ()))

    def ancestors(self, node: Node) -> tuple[Node, ...]:
        """The nodes around `node`, nearest first."""
        found = []
        while node.parent >= 0:
            node = self.nodes[node.parent]
            found.append(node)
        return tuple(found)

    def subtree(self, node: Node) -> tuple[Node, ...]:
        """`node` and everything inside it, in page order."""
        end = node.index + 1
        while end < len(self.nodes) and self.nodes[end].depth > node.depth:
            end += 1
        return self.nodes[node.index : end]

    def refs_in(self, node: Node) -> frozenset[str]:
        """The references of `node` and everything inside it."""
        return frozenset(inner.ref for inner in self.subtree(node) if inner.ref)

    def read(self, node: Node) -> str:
        """All words in `node`, in page order, each said once where nested nodes repeat their names."""
        said: list[str] = []
        for inner in self.subtree(node):
            for part in (inner.name, inner.text, inner.value):
                if part and not any(part in earlier for earlier in said):
                    said.append(part)
        return " ".join(said)


@dataclass(frozen=True)
class Field:
    """A form field as a customer meets it.

    `key` is its meaning (`shipping.email`, `card.number`, `search`; see wayfinding.fields), "" when unknown.
    `value` is what it holds (masked when secret), `filled` says whether it holds anything at all.
    `label` is its accessible name, `error` the error text bound to it, in letters of `error_px`
    CSS px (0: not known). `type` is the input type, or select, textarea.
    `form` numbers the form it belongs to (-1: none). `markup_required` is `required`/`aria-required`;
    `marked` is "required", "optional" or "" as a customer can see it in label or legend.
    `disclosed` is False while it is hidden in something collapsed.
    """

    key: str
    label: str
    name: str = ""
    id: str = ""
    type: str = "text"
    autocomplete: str = ""
    inputmode: str = ""
    placeholder: str = ""
    value: str = ""
    filled: bool = False
    checked: bool = False
    enabled: bool = True
    disclosed: bool = True
    markup_required: bool = False
    marked: str = ""
    invalid: bool = False
    error: str = ""
    form: int = -1
    box: Box | None = None
    ref: str = ""
    options: int = 0
    error_px: float = 0


@dataclass(frozen=True)
class Layer:
    """A fixed, sticky or dialog layer over the page. `share` is the part of the viewport it covers, 0 to 1."""

    role: str
    text: str
    box: Box
    share: float
    modal: bool
    close: Box | None = None
    kind: str = ""


@dataclass(frozen=True)
class Image:
    """A content image. `loaded` is None while it has not been scrolled into view or is still loading."""

    src: str
    alt: str
    box: Box | None
    loaded: bool | None
    main: bool = True


@dataclass(frozen=True)
class Clip:
    """Text cut off by its container at this width."""

    text: str
    box: Box


@dataclass(frozen=True)
class Markup:
    """What a page tells machines about a product. `form` is json-ld, microdata, rdfa or meta; `text` is JSON in the
    shape of schema.org's JSON-LD, whatever the form: a script as it stands, or the page's attributes read as one.
    """

    form: str
    text: str


@dataclass(frozen=True)
class PageState:
    """Everything one look recorded. `scroll_width` and `client_width` are the page's own, in CSS pixels.

    `markup` is what the page tells machines, as far as it speaks of products or offers and is of reasonable size.
    """

    outline: Outline
    fields: tuple[Field, ...] = ()
    layers: tuple[Layer, ...] = ()
    images: tuple[Image, ...] = ()
    clips: tuple[Clip, ...] = ()
    scroll_width: int = 0
    client_width: int = 0
    viewport_meta: str = ""
    markup: tuple[Markup, ...] = ()
