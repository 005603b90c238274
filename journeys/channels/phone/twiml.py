"""TwiML read into verbs. Documents come from strangers: no entities, no external references, limited size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import (
    Element,
    ParseError,
)

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

DEEPEST = 20


class NotTwimlError(Exception):
    """What came is not TwiML; says in one sentence why."""


@dataclass(frozen=True)
class Verb:
    """One element: its name, attributes, the words in it (its children's included) and the elements in it."""

    name: str
    text: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple[Verb, ...] = ()

    def get(self, name: str, default: str = "") -> str:
        """An attribute without the blanks around it."""
        return self.attributes.get(name, default).strip()

    def number(self, name: str, default: float) -> float:
        """An attribute as a number; `default` where it is missing or is none."""
        try:
            return float(self.get(name) or default)
        except ValueError:
            return default

    def says(self, name: str, *, default: bool) -> bool:
        """An attribute as yes or no."""
        return {"true": True, "false": False}.get(self.get(name).casefold(), default)


def read_twiml(text: str | bytes) -> tuple[Verb, ...]:
    """The verbs of a document, in order. Raises NotTwimlError; an empty answer is a document without verbs."""
    if not text.strip():
        return ()
    try:
        root = fromstring(text)
    except DefusedXmlException as error:
        raise NotTwimlError(f"it has XML that no phone line needs ({type(error).__name__})") from error
    except (ParseError, ValueError, LookupError) as error:
        raise NotTwimlError(f"it is not XML ({error})") from error
    if _name(root) != "Response":
        raise NotTwimlError(f"its root is <{_name(root)[:40]}>, not <Response>")
    return tuple(_verb(child, 1) for child in root)


def _verb(element: Element, depth: int) -> Verb:
    if depth > DEEPEST:
        raise NotTwimlError("it is nested too deep")
    inner = tuple(_verb(child, depth + 1) for child in element)
    words = " ".join("".join(element.itertext()).split())
    return Verb(_name(element), words, dict(element.attrib), inner)


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
