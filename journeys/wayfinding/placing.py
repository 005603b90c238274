"""A field's meaning and its surroundings put together: an `email` in a footer's sign-up is `newsletter.email`."""

from __future__ import annotations

from functools import cache

from journeys.model.outline import Field, Node
from journeys.wayfinding.lexicon import LANGUAGES, lexicon
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.words import fold, has_phrase

_NAMES = frozenset({"name", "given_name", "family_name", "company"})
ADDRESS = _NAMES | {"street", "house_number", "address2", "city", "region", "postcode", "country"}
_EMAIL = {"login": "login.email", "newsletter": "newsletter.email", "tracking": "order.email", "returns": "order.email"}
_WHOLE = {
    "query": "search.query",
    "message": "contact.message",
    "subject": "contact.subject",
    "terms": "consent.terms",
    "newsletter": "consent.newsletter",
    "same": "billing.same",
    "promo": "promo.code",
    "gift": "gift.code",
    "quantity": "quantity",
    "reason": "return.reason",
    "phone": "contact.phone",
}


def place(scene: Scene, field: Field, node: Node | None, meaning: str, context: str) -> str:
    """The full key of a field that means `meaning` in a group about `context`; "" when that makes no sense."""
    if not meaning:
        return "search.query" if context == "search" and _is_lone_text(scene, field, node) else ""
    if meaning in ADDRESS:
        return _address(meaning, context, f"{field.name} {field.id} {field.autocomplete}")
    if meaning == "email":
        return _email(scene, field, node, context)
    if meaning == "password":
        return "login.password" if _is_login(scene, node, context, field) else "account.password"
    if meaning == "variant":
        return f"variant.{fold(field.label).replace(' ', '_') or 'option'}"
    if meaning == "query" and context in {"tracking", "returns", "message"}:
        return ""
    return _WHOLE.get(meaning, meaning if meaning.startswith(("card.", "order.", "variant.")) else "")


def _address(meaning: str, context: str, identifiers: str) -> str:
    if meaning == "postcode" and context in {"tracking", "returns"}:
        return "order.postcode"
    if meaning == "name" and context == "card":
        return "card.holder"
    if context in {"newsletter", "search", "tracking", "login"}:
        return ""
    if context == "message":
        return f"contact.{meaning}"
    told = identifiers.lower()
    billing = context == "billing" or ("bill" in told and context != "shipping") or "rechnung" in told
    return f"{'billing' if billing else 'shipping'}.{meaning}"


def _email(scene: Scene, field: Field, node: Node | None, context: str) -> str:
    if context in _EMAIL:
        return _EMAIL[context]
    if node is None:
        return "contact.email"
    beside = _beside(scene, field, node)
    if any(_is_password(other) for other in beside) and not _for_guests_too(scene, field):
        return "account.email" if context == "register" or len(beside) > 3 else "login.email"
    if scene.landmarks[node.index] == "footer" and len(beside) <= 3:
        return "newsletter.email"
    return "account.email" if context == "register" and len(beside) <= 4 else "contact.email"


def _is_login(scene: Scene, node: Node | None, context: str, field: Field) -> bool:
    if context in {"login", "register"} or node is None:
        return context == "login"
    beside = _beside(scene, field, node)
    return len(beside) <= 2 and "new" not in field.name.lower()


def _beside(scene: Scene, field: Field, node: Node) -> list[Node | Field]:
    """The text fields in the same form (or, without one, under the same heading), the field itself among them."""
    if field.form >= 0:
        return [f for f in scene.state.fields if f.form == field.form and f.type not in {"checkbox", "radio", "hidden"}]
    group, heading = scene.forms[node.index], scene.headings[node.index]
    landmark = scene.landmarks[node.index]
    return [
        other
        for other in scene.nodes
        if other.role in {"textbox", "combobox", "searchbox"}
        and (scene.forms[other.index], scene.landmarks[other.index]) == (group, landmark)
        and (group >= 0 or scene.headings[other.index] == heading)
    ]


def _is_lone_text(scene: Scene, field: Field, node: Node | None) -> bool:
    if node is None or node.role not in {"textbox", "searchbox", "combobox"}:
        return False
    return field.type not in {"checkbox", "radio"} and len(_beside(scene, field, node)) == 1


def _is_password(other: Node | Field) -> bool:
    """Whether a field asks for a password now; a disabled one waits for another choice."""
    if isinstance(other, Field):
        return other.type == "password" and other.enabled
    return other.attributes.get("type") == "password" and "disabled" not in other.states


def _for_guests_too(scene: Scene, field: Field) -> bool:
    """Whether the form lets one choose to be a guest: then its email is every buyer's, not only a customer's."""
    return field.form >= 0 and any(
        other.form == field.form and other.type == "radio" and says_guest(other.label) for other in scene.state.fields
    )


def says_guest(label: str) -> bool:
    """Whether a choice is about buying without an account, in any language."""
    text = fold(label)
    return any(has_phrase(text, phrase) for phrase in _guest_phrases())


@cache
def _guest_phrases() -> tuple[str, ...]:
    return tuple(phrase for code in LANGUAGES for phrase in lexicon(code).intents["checkout.guest"].yes)
