"""What addresses show when they are opened by themselves, apart from the walk: a body of the evidence ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.model.outline import PageState


@dataclass(frozen=True)
class Shown:
    """What opening an address brought: where one ended, the document's status and the page as it stood when it was
    quiet. `status` 0 with `failure` and no page: nothing came, or it was no page.
    """

    url: str
    status: int
    page: PageState | None = None
    failure: str = ""


@dataclass(frozen=True)
class Opened:
    """An address opened in a tab of its own, with a copy of the shopper's cookies, and what a customer can read there.

    `asked`: link (one met on the way), nowhere (an address nobody made), home (the shop's first page). `landed` is
    where one ended, `status` the document's (0 with `failure`). `words` are the texts of the page's main part in their
    order, without dialogs. `text`, `place`, `page_url` and `look` say where the link was met, as in LinkChecked.
    """

    asked: Literal["link", "nowhere", "home"]
    url: str
    landed: str
    status: int
    title: str = ""
    words: tuple[str, ...] = ()
    text: str = ""
    place: str = ""
    page_url: str = ""
    look: int = -1
    failure: str = ""
