"""Which fields share a form with a control: "Continue" beside a password signs in, beside an address goes on."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.outline import Node
from journeys.wayfinding import weights
from journeys.wayfinding.fields import with_keys
from journeys.wayfinding.placing import says_guest
from journeys.wayfinding.scene import Scene
from journeys.wayfinding.signs.query import Query, Sign
from journeys.wayfinding.words import fold

WANTED: dict[str, tuple[str, ...]] = {
    "search.submit": ("search.query",),
    "promo.apply": ("promo.code", "gift.code"),
    "account.login_submit": ("login.password", "login.email"),
    "order.track_submit": ("order.number", "order.email"),
    "returns.submit": ("return.reason", "order.number"),
    "chat.send": ("contact.message",),
    "contact.send": ("contact.message",),
    "checkout.next": ("shipping.", "billing.", "contact.email", "contact.phone"),
    "order.place": ("card.", "consent.terms"),
}
UNWANTED: dict[str, tuple[str, ...]] = {
    "checkout.next": (
        "login.password",
        "search.query",
        "newsletter.email",
        "promo.code",
        "order.number",
        "contact.message",
    ),
    "order.place": (
        "login.password",
        "search.query",
        "newsletter.email",
        "order.number",
        "contact.message",
        "return.reason",
    ),
    "checkout.start": ("login.password", "search.query", "newsletter.email"),
    "promo.apply": ("newsletter.email", "search.query", "login.password"),
    "order.track_submit": ("newsletter.email", "search.query", "login.password"),
    "account.login_submit": ("newsletter.email", "search.query", "order.number"),
    "search.submit": ("newsletter.email", "promo.code", "order.number", "login.password"),
    "returns.submit": ("newsletter.email", "search.query", "login.password"),
    "chat.send": ("newsletter.email", "search.query", "promo.code"),
    "contact.send": ("newsletter.email", "search.query", "promo.code", "login.password", "order.number"),
}
ASKS_FOR = {
    "search.field": "search.query",
    "promo.field": "promo.code",
    "basket.quantity": "quantity",
    "terms.accept": "consent.terms",
}
ONE_PURPOSE = frozenset({"checkout.next", "order.place"})  # a form with a stranger's field is a stranger's form
NEEDED = frozenset({"account.login_submit", "order.track_submit", "promo.apply", "search.submit", "contact.send"})


def field_sign(scene: Scene, node: Node, query: Query) -> Sign | None:
    """The sign that a field asks for what is sought, told by anything autofill goes by; None when it does not."""
    wanted = ASKS_FOR.get(query.intent.name, "")
    if not wanted or (node.index, wanted) not in _placed(scene):
        return None
    return Sign(weights.NAME * weights.FUZZY, f"it asks for {wanted}")


def form_signs(scene: Scene, node: Node, query: Query) -> Iterator[Sign]:
    """Signs from the fields nearest to `node`."""
    name = query.intent.name
    if name not in WANTED and name not in UNWANTED:
        return
    keys = _keys_near(scene, node, strict=name not in NEEDED)
    if name in ONE_PURPOSE and _guest_chosen(scene, node):
        keys = tuple(key for key in keys if not key.startswith("login."))
    wanted = next((key for key in keys if key.startswith(WANTED.get(name, ("?",)))), "")
    unwanted = next((key for key in keys if key.startswith(UNWANTED.get(name, ("?",)))), "")
    if unwanted and name in ONE_PURPOSE and unwanted != "promo.code":
        wanted = ""
    if wanted:
        yield Sign(weights.NEAR * 1.5, f"with the field {wanted}")
    elif unwanted:
        yield Sign(weights.OTHER_FORM, f"but with the field {unwanted}")
    elif name in NEEDED:
        short = len(fold(scene.labels[node.index]).split()) < 2
        yield Sign(weights.NO_FORM if short else weights.NO_FORM / 4, "but with no field that belongs to it")


def _guest_chosen(scene: Scene, node: Node) -> bool:
    """Whether one of the choices above `node`, in the smallest box with a choice, is to be a guest, and is made."""
    for box in scene.outline.ancestors(node):
        choices = [one for one in scene.outline.subtree(box) if one.role == "radio"]
        if choices:
            return any("checked" in one.states and says_guest(scene.labels[one.index]) for one in choices)
    return False


def _keys_near(scene: Scene, node: Node, *, strict: bool) -> tuple[str, ...]:
    """Keys of the fields between the button before `node` and itself, in the smallest box that holds any.

    Unless `strict`, all fields of that box where there are none in between (a "show password" may stand there).
    """
    placed = _placed(scene)
    for box in scene.outline.ancestors(node):
        inside = [key for index, key in placed if box.index < index < scene.end[box.index]]
        if inside:
            since = _button_before(scene, node, box)
            between = [key for index, key in placed if since < index < node.index]
            return tuple(between or (inside if not strict or since == box.index else ()))
    return ()


def _button_before(scene: Scene, node: Node, box: Node) -> int:
    """The index of the last button before `node` within `box`: fields above it belong to that one."""
    for index in range(node.index - 1, box.index, -1):
        if scene.nodes[index].role == "button" and index < node.index and scene.end[index] <= node.index:
            return index
    return box.index


def keys_on(scene: Scene) -> tuple[str, ...]:
    """The keys of every field on the page, in page order."""
    return tuple(key for _, key in _placed(scene))


def _placed(scene: Scene) -> tuple[tuple[int, str], ...]:
    """(index of its node, key) of every field, in page order; a disabled password is asked of nobody yet."""
    if "placed" not in scene.answers:
        nodes = {node.ref: node.index for node in scene.nodes if node.ref}
        fields = with_keys(scene.state).fields
        usable = [f for f in fields if f.ref in nodes and (f.enabled or f.type != "password")]
        scene.answers["placed"] = tuple(sorted((nodes[f.ref], f.key) for f in usable))
    found = scene.answers["placed"]
    assert isinstance(found, tuple)
    return found
