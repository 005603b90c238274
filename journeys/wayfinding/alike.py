"""Pages alike but for the customer's own words: what was worked out for one holds for the next, in his words.

Five hundred customers meet the same review page, each with another name and address on it. A page is alike another
one when everything wayfinding sees of it is the same once the customer's words are taken out. An answer is only carried
over after it was proved: for the second customer it is worked out afresh, and must equal the first one's with the words
exchanged, all of which must differ. An answer that fails is worked out for everybody.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cached_property
from typing import Any, TypeVar, cast

from journeys.model.outline import Node, Outline, PageState

T = TypeVar("T")
REMEMBERED = 128
SHORTEST = 3  # letters of a word that is looked for on a page
_RUNS = re.compile(r"\d+|[^\W\d_]+")


@dataclass
class First:
    """The first page of its kind: its state, its customer's words, and which answers were proved (False: refuted)."""

    state: PageState
    words: tuple[str, ...]
    proved: dict[object, bool] = field(default_factory=dict)
    inner: dict[object, First] = field(default_factory=dict)


@dataclass
class Likeness:
    """A page and the first of its kind. `words` are this customer's, in the order of the first one's."""

    first: First
    state: PageState
    words: tuple[str, ...]

    @cached_property
    def _swaps(self) -> dict[str, str]:
        return {old: new for old, new in zip(self.first.words, self.words, strict=True) if old != new}

    @property
    def differs(self) -> bool:
        """Whether every word is another: only such a page proves anything."""
        return len(self._swaps) == len(self.words)

    def carried(self, value: Any) -> Any:
        """An answer about the first page as it reads on this one."""
        if isinstance(value, str):
            return swapped(value, self._swaps)
        if isinstance(value, Node):
            return self.state.outline.nodes[value.index]
        if isinstance(value, Outline):
            return self.state.outline
        if isinstance(value, tuple):
            return tuple(self.carried(one) for one in value)
        if is_dataclass(value) and not isinstance(value, type):
            changed = {f.name: self.carried(old) for f in fields(value) if (old := getattr(value, f.name)) is not None}
            return replace(value, **changed)
        return value


def swapped(text: str, swaps: dict[str, str]) -> str:
    """The text with every word exchanged at once, the longest first."""
    there = sorted((old for old in swaps if old in text), key=len, reverse=True)
    for n, old in enumerate(there):
        text = text.replace(old, f"\0{n}\0")
    for n, old in enumerate(there):
        text = text.replace(f"\0{n}\0", swaps[old])
    return text


class Kinds:
    """The kinds of pages met so far; the last ones are remembered."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most = most
        self._firsts: OrderedDict[str, First] = OrderedDict()

    def compare(self, state: PageState, words: tuple[str, ...]) -> None:
        """Look whether a page like this one was met before, and note it on the page. `words` are the customer's own."""
        digest, found = digest_of(state, words)
        first = self._firsts.get(digest)
        if first is None:
            self._firsts[digest] = First(state, found)
            while len(self._firsts) > self._most:
                self._firsts.popitem(last=False)
        elif first.state is not state:
            self._firsts.move_to_end(digest)
            vars(state)["_likeness"] = Likeness(first, state, found)


def digest_of(state: PageState, words: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Everything wayfinding sees of a page with the customer's words taken out, and those that were found, in order.

    The shape of a word stays: a postcode of another pattern makes another kind of page.
    """
    known = tuple(dict.fromkeys(word for word in words if len(word) >= SHORTEST))
    text = _seen(state)
    found = set()
    for word in sorted(known, key=len, reverse=True):
        if word in text:
            found.add(word)
            text = text.replace(word, f"\0{known.index(word)}{_shape(word)}\0")
    return text, tuple(word for word in known if word in found)


def _shape(word: str) -> str:
    if "@" in word:
        return "@"
    return _RUNS.sub(lambda run: "9" if run.group()[0].isdigit() else "a", word)


def _seen(state: PageState) -> str:
    outline = state.outline
    parts = [outline.url, outline.title, outline.language]
    for node in outline.nodes:
        parts += (f"{node.parent} {node.role} {node.level} {node.pointer}", node.name, node.text, node.value, node.ref)
        parts += sorted(node.states)
        for item in node.attributes.items():
            parts += item
    parts += [told.text for told in state.markup]
    for one in state.fields:
        parts.append(f"{one.ref} {one.filled} {one.checked} {one.enabled} {one.disclosed} {one.invalid} {one.form}")
        parts += (one.label, one.name, one.id, one.type, one.autocomplete, one.placeholder, one.value, one.error)
        parts.append(f"{one.inputmode} {one.markup_required} {one.options}")
    return "\1".join(parts)


def answered(
    state: PageState, key: object, work: Callable[[PageState], T], first_answer: Callable[[PageState], T]
) -> T:
    """`work(state)`, or what is known from the first page of its kind. `first_answer` asks that page the same."""
    likeness: Likeness | None = vars(state).get("_likeness")
    if likeness is None:
        return work(state)
    proved = likeness.first.proved.get(key)
    if proved is False:
        return _marked(work(state), key, likeness)
    told = first_answer(likeness.first.state)
    carried = cast(T, likeness.carried(told))
    if proved is None:
        fresh = work(state)
        if likeness.differs or fresh != carried:
            likeness.first.proved[key] = fresh == carried
        carried = fresh
    return _marked(carried, key, likeness, told)


def _marked(answer: T, key: object, likeness: Likeness, told: object = None) -> T:
    """An answer that is a page itself is alike the first one's answer."""
    if isinstance(answer, PageState) and isinstance(told, PageState) and "_likeness" not in vars(answer):
        first = likeness.first.inner.setdefault(key, First(told, likeness.first.words))
        vars(answer)["_likeness"] = Likeness(first, answer, likeness.words)
    return answer
