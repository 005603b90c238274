"""The ARIA role of an element, by HTML-AAM as browsers apply it; "" for what has none of its own."""

from __future__ import annotations

from journeys.channels.wire.tree import Element

PLAIN = {
    "article": "article",
    "blockquote": "blockquote",
    "button": "button",
    "caption": "caption",
    "code": "code",
    "dd": "definition",
    "del": "deletion",
    "details": "group",
    "dfn": "term",
    "dialog": "dialog",
    "dt": "term",
    "em": "emphasis",
    "fieldset": "group",
    "figure": "figure",
    "hr": "separator",
    "iframe": "iframe",
    "ins": "insertion",
    "li": "listitem",
    "main": "main",
    "mark": "mark",
    "math": "math",
    "menu": "list",
    "meter": "meter",
    "nav": "navigation",
    "ol": "list",
    "optgroup": "group",
    "option": "option",
    "output": "status",
    "p": "paragraph",
    "progress": "progressbar",
    "search": "search",
    "strong": "strong",
    "sub": "subscript",
    "sup": "superscript",
    "svg": "img",
    "table": "table",
    "tbody": "rowgroup",
    "textarea": "textbox",
    "tfoot": "rowgroup",
    "thead": "rowgroup",
    "time": "time",
    "tr": "row",
    "ul": "list",
}
INPUTS = {
    "button": "button",
    "checkbox": "checkbox",
    "file": "button",
    "image": "button",
    "number": "spinbutton",
    "radio": "radio",
    "range": "slider",
    "reset": "button",
    "search": "searchbox",
    "submit": "button",
}
INPUT_TYPES = frozenset(INPUTS) | {
    "color",
    "date",
    "datetime-local",
    "email",
    "hidden",
    "month",
    "password",
    "tel",
    "text",
    "time",
    "url",
    "week",
}
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
SECTIONING = frozenset({"article", "aside", "main", "nav", "section"})
FROM_CONTENT = frozenset(
    {
        "button",
        "cell",
        "checkbox",
        "columnheader",
        "gridcell",
        "heading",
        "link",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "option",
        "radio",
        "row",
        "rowheader",
        "switch",
        "tab",
        "tooltip",
        "treeitem",
    }
)
"""Roles whose name is what stands in them, where nothing else names them."""


def input_type(element: Element) -> str:
    """The type of an input as a browser takes it: unknown ones are text."""
    told = element.get("type").strip().casefold()
    return told if told in INPUT_TYPES else "text"


def role_of(element: Element) -> str:
    """The element's role; "" for none, and for presentation."""
    for told in element.get("role").split():
        if told in {"none", "presentation"}:
            return ""
        if told.isalpha():
            return told
    tag = element.tag
    if tag in PLAIN:
        return PLAIN[tag]
    if tag in HEADINGS:
        return "heading"
    found = _BY_RULE.get(tag)
    return found(element) if found else ""


def _link(element: Element) -> str:
    return "link" if "href" in element.attrs else ""


def _input(element: Element) -> str:
    kind = input_type(element)
    if kind == "hidden":
        return ""
    if "list" in element.attrs and kind in {"text", "search", "email", "tel", "url"}:
        return "combobox"
    return INPUTS.get(kind, "textbox")


def _select(element: Element) -> str:
    size = element.get("size")
    many = "multiple" in element.attrs or (size.isdigit() and int(size) > 1)
    return "listbox" if many else "combobox"


def _image(element: Element) -> str:
    named = any(element.get(name) for name in ("aria-label", "aria-labelledby", "title"))
    return "" if element.attrs.get("alt") == "" and not named else "img"


def _cell(element: Element) -> str:
    table = element.closest("table")
    return "gridcell" if table is not None and table.get("role") in {"grid", "treegrid"} else "cell"


def _header_cell(element: Element) -> str:
    scope = element.get("scope").casefold()
    if scope in {"row", "rowgroup"}:
        return "rowheader"
    if scope in {"col", "colgroup"}:
        return "columnheader"
    row = element.parent
    lone = row is not None and row.tag == "tr" and any(other.tag == "td" for other in row.elements)
    return "rowheader" if lone else "columnheader"


def _section(element: Element) -> str:
    return "region" if _has_name(element) else ""


def _form(element: Element) -> str:
    return "form" if _has_name(element) else ""


def _has_name(element: Element) -> bool:
    return any(element.get(name).strip() for name in ("aria-label", "aria-labelledby", "title"))


def _header(element: Element) -> str:
    return "" if element.closest(*SECTIONING) else "banner"


def _footer(element: Element) -> str:
    return "" if element.closest(*SECTIONING) else "contentinfo"


def _aside(element: Element) -> str:
    inner = element.closest("article", "aside", "nav", "section")
    return "complementary" if inner is None or _has_name(element) else ""


_BY_RULE = {
    "a": _link,
    "area": _link,
    "aside": _aside,
    "footer": _footer,
    "form": _form,
    "header": _header,
    "img": _image,
    "input": _input,
    "section": _section,
    "select": _select,
    "td": _cell,
    "th": _header_cell,
}
