"""Controls ranked for an intent: signs are added up, the best come first, what is unlikely is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from journeys.model.outline import Node, PageState
from journeys.wayfinding import weights
from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.scene import CHOOSABLE, PRESSABLE, TICKABLE, TYPEABLE, Scene, once, scene_of
from journeys.wayfinding.signs.bars import bar_sign
from journeys.wayfinding.signs.choices import OPTIONS, choice_sign
from journeys.wayfinding.signs.forms import field_sign, form_signs
from journeys.wayfinding.signs.links import href_sign
from journeys.wayfinding.signs.naming import RULED_OUT, identifier_sign, name_sign
from journeys.wayfinding.signs.neighbours import neighbour_signs, subject_sign
from journeys.wayfinding.signs.place import place_signs
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.signs.slots import slot_sign
from journeys.wayfinding.signs.steps import step_signs
from journeys.wayfinding.words import fold


@dataclass(frozen=True)
class Candidate:
    """A control that may answer an intent. `score` is 0 to 1 and more; `reasons` are short, weightiest first."""

    node: Node
    score: float
    reasons: tuple[str, ...]


def find(
    state: PageState, intent: str, *, language: str = "", subject: str = "", words: str = ""
) -> tuple[Candidate, ...]:
    """The controls of a page that may answer `intent`, best first; empty when none is likely enough.

    `language` is a two-letter code ("" detects it), `subject` the product meant, `words` the store's own wording of
    this intent. Raises KeyError for an intent that is not on the menu. A question about the same page is answered once.
    """
    code = (language or scene_of(state).language)[:2].lower()
    query = Query(INTENTS[intent], lexicons(code), fold(subject), fold(words))
    return once(state, ("find", intent, code, query.subject, query.words), lambda page: _ranked(page, query))


def _ranked(state: PageState, query: Query) -> tuple[Candidate, ...]:
    scene = scene_of(state)
    ranked = [candidate for node in _usable(scene, query) if (candidate := _judge(scene, node, query)) is not None]
    ranked.sort(key=lambda one: (scene.behind_dialog(one.node), -one.score, one.node.index))
    return tuple(ranked)


def _judge(scene: Scene, node: Node, query: Query) -> Candidate | None:
    if query.intent.name == "menu.open" and _listed(scene, node):
        return None
    signs = list(_signs(scene, node, query))
    score = round(sum(sign.points for sign in signs), 4)
    if not signs or score < weights.THRESHOLD:
        return None
    signs.sort(key=lambda sign: -abs(sign.points))
    return Candidate(node, score, tuple(sign.reason for sign in signs))


def _signs(scene: Scene, node: Node, query: Query) -> Iterator[Sign]:
    named = subject_sign(scene, node, query) or name_sign(scene, node, query)
    if named is RULED_OUT:
        return
    asked = field_sign(scene, node, query) or choice_sign(scene, node, query) or slot_sign(scene, node, query)
    if asked and (named is None or named.points < asked.points):
        named = asked
    told = [sign for sign in (named, href_sign(node, query), identifier_sign(node, query)) if sign is not None]
    if not told or (named is None and scene.labels[node.index] and not query.intent.icon):
        return
    told.sort(key=lambda sign: -sign.points)
    yield told[0]
    bar = bar_sign(scene, node, query)
    if bar is not None:
        yield bar
    for extra in told[1:]:
        yield Sign(extra.points * 0.3, extra.reason)
    yield from place_signs(scene, node, query)
    yield from neighbour_signs(scene, node, query)
    yield from form_signs(scene, node, query)
    yield from step_signs(scene, node, query)


def _usable(scene: Scene, query: Query) -> tuple[Node, ...]:
    """The controls that can be used as the intent wants: a page is asked for dozens of intents of few kinds."""
    acts, one_of_many = query.intent.acts, query.intent.name in OPTIONS
    key = ("usable", acts, one_of_many)
    if key not in scene.answers:
        usable = (node for node in scene.nodes if node.ref and any(_answers(node, act) for act in acts))
        scene.answers[key] = tuple(node for node in usable if not (one_of_many and _holds_radios(scene, node)))
    return cast("tuple[Node, ...]", scene.answers[key])


def _holds_radios(scene: Scene, node: Node) -> bool:
    """Whether a control is only the group around the ways to choose from: pressing it chooses none."""
    return node.role == "radiogroup" and any(inner.role == "radio" for inner in scene.outline.subtree(node))


def _listed(scene: Scene, node: Node) -> bool:
    """Whether a control is an entry of a menu that is open, whatever its identifiers say of menus."""
    return any(around.role == "menu" for around in scene.outline.ancestors(node))


def _answers(node: Node, act: str) -> bool:
    if act == "type":
        return node.role in TYPEABLE
    if act == "choose":
        return node.role in CHOOSABLE
    if act == "tick":
        return node.role in TICKABLE or node.pointer
    return node.role in PRESSABLE or node.pointer or node.attributes.get("tag") == "summary"
