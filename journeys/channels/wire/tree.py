"""A parsed page as plain Python objects, made once and shared by every shopper who meets the same page.

selectolax (Lexbor, the HTML5 parser) parses; asking its nodes again and again crosses into C each time, so the tree is
copied out in one walk. Nothing here changes after it was made: what a shopper types lives in `entries.Entries`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

SKIPPED = frozenset({"script", "style", "template", "head", "-comment", "-doctype"})
MOST_MARKUP, LONGEST_MARKUP = 6, 60_000  # as the browser's look
_PRODUCTS = re.compile("product|offer", re.IGNORECASE)
CONTROLS = frozenset({"input", "select", "textarea", "button"})


class Element:
    """One element. `index` counts all elements in page order from 1; `children` holds elements and strings.

    Everything inside has an index from `index` up to, but not including, `end`.
    """

    __slots__ = ("attrs", "children", "end", "hidden", "index", "parent", "tag")

    def __init__(self, index: int, tag: str, attrs: dict[str, str], parent: Element | None) -> None:
        self.index, self.tag, self.attrs, self.parent = index, tag, attrs, parent
        self.children: list[Element | str] = []
        self.hidden = False
        self.end = index + 1

    def get(self, name: str) -> str:
        """An attribute's value, "" without it."""
        return self.attrs.get(name, "")

    @property
    def elements(self) -> Iterator[Element]:
        """The elements directly inside, in page order."""
        return (child for child in self.children if isinstance(child, Element))

    @property
    def around(self) -> Iterator[Element]:
        """The elements around this one, nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def closest(self, *tags: str) -> Element | None:
        """The nearest element around this one with one of these tags, None without."""
        return next((one for one in self.around if one.tag in tags), None)

    @property
    def markup_text(self) -> str:
        """Every word inside, shown or not, blanks squeezed."""
        return " ".join("".join(_strings(self)).split())


def _strings(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _strings(child)


class Document:
    """A whole page. `elements[i]` has index i (0 is None's place); `ids` finds by id, the first of several winning.

    `labels` are the label elements of each field by the field's index, `metas` the attributes of every meta element,
    `base` the address relative links start from ("" without one), `scripts` how many scripts the page brings, `markup`
    its JSON-LD about products and offers, `details` the indices of elements that fold away.
    """

    def __init__(self, body: Element, elements: list[Element], language: str, title: str) -> None:
        self.body, self.elements, self.language, self.title = body, elements, language, title
        self.ids: dict[str, Element] = {}
        for element in reversed(elements):
            name = element.attrs.get("id")
            if name:
                self.ids[name] = element
        self.labels: dict[int, list[Element]] = {}
        self.metas: list[dict[str, str]] = []
        self.base = ""
        self.scripts = 0
        self.markup: tuple[str, ...] = ()
        self.details = tuple(element.index for element in elements if element.tag == "details")

    @cached_property
    def controls(self) -> tuple[Element, ...]:
        """What forms are made of, in page order."""
        return tuple(element for element in self.elements if element.tag in CONTROLS)

    def inside(self, element: Element) -> list[Element]:
        """Every element in `element`, in page order, without itself."""
        return self.elements[element.index + 1 : element.end]

    def named(self, element: Element, attribute: str) -> list[Element]:
        """The elements that an attribute lists by id."""
        return [self.ids[name] for name in element.get(attribute).split() if name in self.ids]


def parse(html: str) -> Document:
    """The page in `html`. Never raises: a parser of HTML5 makes a tree of anything."""
    parser = LexborHTMLParser(html)
    root = parser.root
    body = parser.body
    elements = [Element(0, "", {}, None)]
    top = _copy(body, None, elements) if body is not None else Element(1, "body", {}, None)
    if body is None:
        elements.append(top)
    language = ((root.attributes.get("lang") or "") if root is not None else "").split("-")[0].casefold()
    title = parser.css_first("title")
    document = Document(top, elements, language, " ".join((title.text() if title else "").split()))
    document.metas = [_attributes(meta) for meta in parser.css("meta")]
    base = parser.css_first("base[href]")
    document.base = (base.attributes.get("href") or "") if base else ""
    scripts = parser.css("script")
    document.scripts = len(scripts)
    document.markup = tuple(_told_to_machines(script.text() for script in scripts if _is_markup(script)))[:MOST_MARKUP]
    _bind_labels(document)
    return document


def _is_markup(script: LexborNode) -> bool:
    return (script.attributes.get("type") or "").strip().casefold() == "application/ld+json"


def _told_to_machines(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if len(text) <= LONGEST_MARKUP and _PRODUCTS.search(text):
            yield text.strip()


def _attributes(node: LexborNode) -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}


def _copy(node: LexborNode, parent: Element | None, elements: list[Element]) -> Element:
    made = Element(len(elements), node.tag or "", _attributes(node), parent)
    elements.append(made)
    child = node.child
    while child is not None:
        tag = child.tag
        if tag == "-text":
            text = child.text_content
            if text:
                made.children.append(text)
        elif tag and tag not in SKIPPED:
            made.children.append(_copy(child, made, elements))
        child = child.next
    made.end = len(elements)
    return made


LABELLED = frozenset({"input", "select", "textarea", "button", "meter", "output", "progress"})


def _bind_labels(document: Document) -> None:
    for label in document.elements:
        if label.tag != "label":
            continue
        if "for" in label.attrs:
            field = document.ids.get(label.attrs["for"])
        else:
            inside = (e for e in document.inside(label) if e.tag in LABELLED and e.get("type") != "hidden")
            field = next(inside, None)
        if field is not None and field.tag in LABELLED:
            document.labels.setdefault(field.index, []).append(label)
