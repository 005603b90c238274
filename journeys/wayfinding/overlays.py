"""What lies on top of a page and must be dealt with first, and which control ends it best."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.outline import Box, Layer, Node, PageState
from journeys.wayfinding.fields import with_keys
from journeys.wayfinding.ranking import Candidate, find
from journeys.wayfinding.scene import PRICE, Scene, scene_of

COVERING = 0.3  # share of the viewport from which a layer without a dialog role stands in the way
# keys of fields that a purchase or a service request needs
_PURCHASE = ("shipping.", "billing.", "card.", "variant.", "contact.", "login.", "quantity", "return.", "order.")


@dataclass(frozen=True)
class TopLayer:
    """Something on top. `modal` when the page behind cannot be used.

    `kind` is consent, basket, form (asks what the purchase needs; not to be closed unread) or layer.

    `controls` end it, best first: declining before accepting, closing before going on; empty when none is known.
    `node` is its dialog in the outline, None where only its place on the screen is known.
    """

    kind: str
    text: str
    modal: bool
    controls: tuple[Candidate, ...]
    node: Node | None = None


def top_layer(state: PageState, *, language: str = "") -> TopLayer | None:
    """What a customer must deal with first; None when nothing is in the way.

    A cookie banner counts even when it covers little: everything else is measured against the page without it.
    """
    scene = scene_of(state)
    consent = _consent(scene, state, language)
    if scene.dialog >= 0:
        dialog = scene.nodes[scene.dialog]
        if consent and any(scene.inside(candidate.node, dialog.index) for candidate in consent):
            return TopLayer("consent", _words(scene, dialog), True, _within(scene, consent, dialog), dialog)
        endings = _within(scene, (*find(state, "overlay.close", language=language), *consent), dialog)
        return TopLayer(_kind(scene, dialog, state, language), _words(scene, dialog), True, endings, dialog)
    if consent:
        return TopLayer("consent", "", False, consent)
    return _unnamed(state, language)


def _consent(scene: Scene, state: PageState, language: str) -> tuple[Candidate, ...]:
    """Controls that end a cookie question: declining first; accepting counts only where cookies are spoken of."""
    decline = find(state, "consent.decline", language=language)
    accept = find(state, "consent.accept", language=language)
    about = any("cookie" in f"{node.name} {node.text}".lower() for node in scene.nodes if len(node.text) < 2000)
    strong = tuple(c for c in (*decline, *accept) if c.score >= 0.5)
    return _once(strong) if about and strong else ()


def _within(scene: Scene, candidates: tuple[Candidate, ...], dialog: Node) -> tuple[Candidate, ...]:
    return _once(tuple(c for c in candidates if scene.inside(c.node, dialog.index)))


def _once(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    return tuple(
        {c.node.index: c for c in reversed(candidates)}[i] for i in dict.fromkeys(c.node.index for c in candidates)
    )


def _kind(scene: Scene, dialog: Node, state: PageState, language: str) -> str:
    inside = (c for c in find(state, "checkout.start", language=language) if scene.inside(c.node, dialog.index))
    if any(c.score >= 0.5 for c in inside) and PRICE.search(_words(scene, dialog)):
        return "basket"
    refs = scene.outline.refs_in(dialog)
    asks = any(field.ref in refs and field.key.startswith(_PURCHASE) for field in with_keys(state).fields)
    options = any(n.role == "radio" for n in scene.outline.subtree(dialog))
    return "form" if asks or options else "layer"


def _unnamed(state: PageState, language: str) -> TopLayer | None:
    """A layer that is no dialog in the markup but covers the page."""
    layers = [layer for layer in state.layers if layer.modal or layer.share >= COVERING]
    if not layers:
        return None
    layer = layers[-1]
    endings = [c for c in find(state, "overlay.close", language=language) if _on(layer, c.node.box)]
    return TopLayer("layer", layer.text, layer.modal, tuple(endings)) if endings or layer.modal else None


def _on(layer: Layer, box: Box | None) -> bool:
    if box is None:
        return False
    x, y = box.centre
    return layer.box.x <= x <= layer.box.x + layer.box.width and layer.box.y <= y <= layer.box.y + layer.box.height


def _words(scene: Scene, dialog: Node) -> str:
    return scene.words_in(dialog.index)[:300]
