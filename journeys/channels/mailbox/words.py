"""An HTML mail as a reader sees it: its words line by line, and its links.

Cells of a table row that hold a line or two each stay on one line, parted by tabs (lines within a cell by ` · `), so
that what belongs together stays together. What is hidden (preheaders, mainly) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from journeys.model.contact import MailLink

CELL, WITHIN = "\t", " · "
MOST_CHARACTERS = 2_000_000
DEEPEST = 150
CELL_LINES = 3
CELL_WIDTH = 120
_SKIPPED = frozenset(("script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"))
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol",
    "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px)?\s*(?:;|$)"
    r"|max-height\s*:\s*0(?:px)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$)",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[\s\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f]+")


def read_html(html: str) -> tuple[str, tuple[MailLink, ...]]:
    """Words and links of an HTML document, however broken."""
    tree = LexborHTMLParser(html[:MOST_CHARACTERS])
    if tree.body is None:
        return "", ()
    return "\n".join(_lines(tree.body, 0)), tuple(_links(tree.body))


def _lines(node: LexborNode, depth: int) -> list[str]:
    if depth > DEEPEST:
        return _clean([node.text(separator=" ")])
    done: list[str] = []
    line = ""
    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag == "-text":
            line += _SPACES.sub(" ", child.text_content or "")
        elif tag == "br":
            done, line = [*done, line], ""
        elif tag == "img":
            line += f" {_SPACES.sub(' ', child.attributes.get('alt') or '')} "
        elif tag not in _SKIPPED and not tag.startswith("-") and not _is_hidden(child):
            inner = _row(child, depth) if tag == "tr" else _lines(child, depth + 1)
            if tag in _BLOCKS or len(inner) > 1:
                done, line = [*done, line, *inner], ""
            else:
                line += _edge(child, inner)
    return _clean([*done, line])


def _edge(child: LexborNode, inner: list[str]) -> str:
    """An inline element's words with the blanks it began and ended with."""
    text = child.text() or ""
    left = " " if text[:1].isspace() else ""
    right = " " if text[-1:].isspace() else ""
    return f"{left}{inner[0]}{right}" if inner else left


def _row(row: LexborNode, depth: int) -> list[str]:
    cells = [_lines(cell, depth + 2) for cell in row.iter() if cell.tag in ("td", "th") and not _is_hidden(cell)]
    cells = [cell for cell in cells if cell]
    small = all(len(cell) <= CELL_LINES and all(len(line) <= CELL_WIDTH for line in cell) for cell in cells)
    if len(cells) > 1 and small and not any(CELL in line for cell in cells for line in cell):
        return [CELL.join(WITHIN.join(cell) for cell in cells)]
    return [line for cell in cells for line in cell]


def _clean(lines: Iterable[str]) -> list[str]:
    tidy = (CELL.join(" ".join(part.split()) for part in line.split(CELL)).strip() for line in lines)
    return [line for line in tidy if line]


def _is_hidden(node: LexborNode) -> bool:
    own = node.attributes
    return "hidden" in own or own.get("aria-hidden") == "true" or bool(_HIDDEN.search(own.get("style") or ""))


def _links(body: LexborNode) -> Iterator[MailLink]:
    for link in body.css("a[href], area[href]"):
        url = (link.attributes.get("href") or "").strip()
        if url and not url.startswith("#"):
            images = " ".join(image.attributes.get("alt") or "" for image in link.css("img"))
            text = _SPACES.sub(" ", f"{link.text(separator=' ')} {images}").strip()
            yield MailLink(url, (text or link.attributes.get("title") or link.attributes.get("aria-label") or "")[:200])
