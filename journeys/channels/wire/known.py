"""Pages that were met before, by any shopper of this process: the same HTML is read once.

What differs per visitor and is never seen (the values of hidden inputs: CSRF tokens, ids of attempts) is taken out
before pages are compared, and handed back beside the shared page.
"""

from __future__ import annotations

import html as entities
import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

from journeys.channels.wire.entries import Entries
from journeys.channels.wire.fields import FieldReader
from journeys.channels.wire.hiding import mark_hidden
from journeys.channels.wire.outlining import Outliner
from journeys.channels.wire.roles import input_type
from journeys.channels.wire.scripting import is_empty
from journeys.channels.wire.speaking import texts_of
from journeys.channels.wire.tree import Document, parse
from journeys.model.outline import Markup, Outline, PageState
from journeys.wayfinding.alike import Kinds

REMEMBERED = 400  # pages; a shop under load shows few different ones, and each costs about 300 kB
_INPUT = re.compile(r"<input\b[^<>]*?\btype\s*=\s*[\"']?hidden\b[^<>]*>", re.IGNORECASE)
_VALUE = re.compile(r"""(\bvalue\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_META = re.compile(r"<meta\b[^<>]*csrf[^<>]*>", re.IGNORECASE)
_SCRIPT = re.compile(r"(?<=<script)\b[^<>]*>.*?(?=</script)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[a-z][^<>]*\s(?:data-|nonce)[^<>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\s(?:data-[\w.:-]+|nonce)\s*=\s*(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
"""Scripts and what is meant for them: nobody sees it, and it often differs from visitor to visitor."""


KINDS = Kinds()
"""The kinds of pages this process met."""


@dataclass
class Known:
    """One page, read. `at` are the page's states as it came, by address; `hidden` the indices of hidden inputs."""

    document: Document
    hidden: tuple[int, ...]
    at: dict[str, PageState] = field(default_factory=dict)

    @cached_property
    def texts(self) -> dict[str, str]:
        """What the page says as it came; see speaking.texts_of."""
        return texts_of(self.document)

    @cached_property
    def empty(self) -> bool:
        """Whether only scripts would fill it."""
        return is_empty(self.document)

    def state(self, url: str, entries: Entries, words: tuple[str, ...] = ()) -> PageState:
        """One look at the page as this shopper has it; the very same record while nothing was changed.

        `words` are the shopper's own, which may stand on it: see wayfinding.alike.
        """
        if not entries.untouched:
            return self._look(url, entries, words)
        if url not in self.at:
            self.at[url] = self._look(url, entries, words)
        return self.at[url]

    def _look(self, url: str, entries: Entries, words: tuple[str, ...]) -> PageState:
        touched = entries.touched(self.document)
        state = self._whole(url, entries) if not touched else self._changed(url, entries, touched)
        KINDS.compare(state, words)
        return state

    def _whole(self, url: str, entries: Entries) -> PageState:
        document = self.document
        outline = Outline(url, document.title, document.language[:2], Outliner(document, entries).nodes())
        fields = FieldReader(document, entries).fields()
        markup = tuple(Markup("json-ld", text) for text in document.markup)
        return PageState(outline, fields, viewport_meta=_viewport(document), markup=markup)

    def _changed(self, url: str, entries: Entries, touched: frozenset[int]) -> PageState:
        """The page as it came, with what was entered: most of a page is as it was."""
        base = self.state(url, Entries())
        nodes = Outliner(self.document, entries).changed(base.outline.nodes, touched)
        fields = FieldReader(self.document, entries).changed(base.fields, touched)
        return replace(base, outline=replace(base.outline, nodes=nodes), fields=fields)


def _viewport(document: Document) -> str:
    return next(
        (meta.get("content", "") for meta in document.metas if meta.get("name", "").casefold() == "viewport"), ""
    )


class Library:
    """The pages of one process. `prepare` is run on every page that is new."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most = most
        self._known: OrderedDict[str, Known] = OrderedDict()

    def page(self, html: str) -> tuple[Known, dict[int, str]]:
        """A page, and this visitor's values of its hidden inputs by index."""
        values: list[str] = []
        plain = _without_secrets(html, values.append)
        known = self._known.get(plain)
        if known is not None:
            self._known.move_to_end(plain)
            return known, dict(zip(known.hidden, values, strict=True))
        known = _read(html)
        told = [known.document.elements[index].get("value") for index in known.hidden]
        if told != values:  # something in the markup is not as it looks: this page is shared by nobody
            return known, dict(zip(known.hidden, told, strict=True))
        self._known[plain] = known
        while len(self._known) > self._most:
            self._known.popitem(last=False)
        return known, dict(zip(known.hidden, values, strict=True))


def _read(html: str) -> Known:
    document = parse(html)
    mark_hidden(document)
    inputs = (one for one in document.elements[1:] if one.tag == "input" and input_type(one) == "hidden")
    return Known(document, tuple(one.index for one in inputs))


def _without_secrets(html: str, keep: Callable[[str], None]) -> str:
    """The HTML without values of hidden inputs and what only scripts read; the values are told to `keep`."""

    def blank(match: re.Match[str]) -> str:
        tag = match.group()
        value = _VALUE.search(tag)
        keep(entities.unescape(value.group(2).strip("\"'")) if value else "")
        return _VALUE.sub(r"\1", tag, count=1)

    plain = _INPUT.sub(blank, html)
    if "csrf" in plain:
        plain = _META.sub("", plain)
    plain = _SCRIPT.sub(lambda script: script.group() if "ld+json" in script.group() else "", plain)
    return _TAG.sub(lambda tag: _ATTRIBUTE.sub("", tag.group()), plain)
