"""What one shopper typed, ticked, chose and opened on a page; the page itself is shared and stays as it came."""

from __future__ import annotations

from dataclasses import dataclass, field

from journeys.channels.wire.roles import input_type
from journeys.channels.wire.tree import Document, Element

TICKED = frozenset({"checkbox", "radio"})


@dataclass
class Entries:
    """Changes by the index of the element they were made on.

    `chosen` holds indices of options (of a multiple select: all that are selected), `toggled` details elements that are
    not as they came, `closed` dialogs that were closed, `wrong` fields whose submission the browser itself refused.
    """

    values: dict[int, str] = field(default_factory=dict)
    ticked: dict[int, bool] = field(default_factory=dict)
    chosen: dict[int, tuple[int, ...]] = field(default_factory=dict)
    toggled: set[int] = field(default_factory=set)
    closed: set[int] = field(default_factory=set)
    wrong: dict[int, str] = field(default_factory=dict)

    def touched(self, document: Document) -> frozenset[int] | None:
        """The elements that are not as they came; None where things came into sight or went, or were marked wrong."""
        if self.toggled or self.closed or self.wrong:
            return None
        lists = [document.elements[index] for index in self.chosen]
        options = {option.index for each in lists for option in options_in(document, each)}
        return frozenset({*self.values, *self.ticked, *self.chosen, *options})

    def clear(self) -> None:
        """As the page came."""
        for changed in (self.values, self.ticked, self.chosen, self.toggled, self.closed, self.wrong):
            changed.clear()

    @property
    def untouched(self) -> bool:
        """Whether everything is as the page came."""
        return not (self.values or self.ticked or self.chosen or self.toggled or self.closed or self.wrong)

    def value(self, element: Element) -> str:
        """What a text field or textarea holds."""
        held = self.values.get(element.index)
        return default_value(element) if held is None else held

    def is_ticked(self, element: Element) -> bool:
        """Whether a checkbox or radio is ticked."""
        return self.ticked.get(element.index, "checked" in element.attrs)

    def tick(self, document: Document, element: Element) -> None:
        """Press a checkbox or radio; the other radios of its group are let go."""
        if input_type(element) == "checkbox":
            self.ticked[element.index] = not self.is_ticked(element)
            return
        for other in document.controls:
            if is_radio(other) and other.get("name") == element.get("name") and same_form(document, other, element):
                self.ticked[other.index] = other is element

    def selected(self, document: Document, select: Element) -> tuple[Element, ...]:
        """The chosen options of a select: what was chosen, else what the markup says, else what a browser shows."""
        told = self.chosen.get(select.index)
        if told is not None:
            return tuple(document.elements[index] for index in told)
        return default_options(document, select)

    def opened(self, document: Document) -> frozenset[int]:
        """The details elements that are open now."""
        born = {index for index in document.details if "open" in document.elements[index].attrs}
        return frozenset(born ^ self.toggled)


def default_value(element: Element) -> str:
    """What a text field or textarea holds when the page comes."""
    if element.tag != "textarea":
        return element.get("value")
    text = "".join(child for child in element.children if isinstance(child, str))
    return text.removeprefix("\n")


def options_in(document: Document, select: Element) -> tuple[Element, ...]:
    """All options of a select, in page order."""
    return tuple(element for element in document.inside(select) if element.tag == "option")


def default_options(document: Document, select: Element) -> tuple[Element, ...]:
    """The options that are selected when the page comes; a list of one line shows its first one that can be chosen."""
    options = options_in(document, select)
    marked = tuple(option for option in options if "selected" in option.attrs)
    if "multiple" in select.attrs:
        return marked
    if marked:
        return marked[-1:]
    size = select.get("size")
    if size.isdigit() and int(size) > 1:
        return ()
    return next(((option,) for option in options if not is_disabled(option)), ())


def is_radio(element: Element) -> bool:
    """Whether it is a radio button."""
    return element.tag == "input" and input_type(element) == "radio"


def is_disabled(element: Element) -> bool:
    """Whether a control cannot be used: by itself, its group of options, or a disabled fieldset around it."""
    if "disabled" in element.attrs:
        return True
    inner = element
    for around in element.around:
        if around.tag == "optgroup" and "disabled" in around.attrs:
            return True
        if around.tag == "fieldset" and "disabled" in around.attrs:
            first = next((child for child in around.elements if child.tag == "legend"), None)
            return inner is not first
        inner = around
    return False


def form_of(document: Document, element: Element) -> Element | None:
    """The form a control belongs to: the one it names, else the one around it."""
    if "form" in element.attrs:
        named = document.ids.get(element.attrs["form"])
        return named if named is not None and named.tag == "form" else None
    return element.closest("form")


def same_form(document: Document, one: Element, other: Element) -> bool:
    """Whether two controls belong to the same form."""
    return form_of(document, one) is form_of(document, other)
