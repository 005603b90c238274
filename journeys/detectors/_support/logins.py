"""Whether a page shows a customer who is signed in, or asks who it is."""

from __future__ import annotations

from journeys.detectors._support.looks import controls, main_nodes
from journeys.detectors._support.phrases import says
from journeys.model.candour import claims
from journeys.model.outline import Field, Node, PageState

_PRESSED = ("link", "button", "menuitem")


def signed_in(state: PageState, stage: str) -> bool:
    """Whether the page offers to sign out, or is the account itself."""
    out = any(node.role in _PRESSED and says("sign-out", node.words) for node in controls(state.outline.nodes))
    return out or (stage == "account" and not any(field.key.startswith("login.") for field in _asked(state)))


def asks_who(state: PageState, locale: str) -> Node | None:
    """The empty field in the main part by which the page asks a customer to sign in, without saying why; or None.

    Both who it is and the password must be asked for: many shops ask for the password alone before a change.
    """
    main = {node.ref: node for node in main_nodes(state) if node.ref}
    keys = {field.key: main[field.ref] for field in _asked(state) if field.ref in main and not field.filled}
    said = " ".join(node.words for node in main_nodes(state) if node.words)
    if not keys.keys() >= {"login.email", "login.password"} or "expired" in claims(said, locale):
        return None
    return keys["login.password"]


def _asked(state: PageState) -> tuple[Field, ...]:
    return tuple(field for field in state.fields if field.disclosed and field.enabled)
