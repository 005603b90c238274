"""A written-down page that knows which document is in front, what covers it, and what browsers would have kept."""

from __future__ import annotations

from tests.shopper.fake import FakePage, Screen


class RememberingPage(FakePage):
    """`documents` names the document of a screen where it does not come anew; `cover` is what its layers cover."""

    def __init__(self, screens: dict[str, Screen], start: str) -> None:
        super().__init__(screens, start)
        self.documents: dict[str, str] = {}
        self.cover: dict[str, float] = {}
        self.kept: bool | None = None
        self.asked: tuple[tuple[str, str], ...] = ()

    def document(self) -> str:
        return self.documents.get(self.now, f"{self.now} {len(self.log)}")

    def keeps(self, url: str, away: str) -> bool | None:
        self.asked = (*self.asked, (url, away))
        return self.kept

    def covered(self) -> float:
        return self.cover.get(self.now, 0.0)
