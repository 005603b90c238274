"""Renders pages/*.html in a browser into fixtures/*.json: `python -m tests.wayfinding.reading.record`."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from journeys.channels.browsers import browser_path
from journeys.evidence.codec import encode
from journeys.model.outline import PageState
from journeys.wayfinding.snapshot import parse_snapshot

HERE = Path(__file__).parent
WIDTH, HEIGHT = 1280, 800


def record(browser: Browser, source: Path) -> PageState:
    """The page state of one file, as a shopper on a desktop would see it."""
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    try:
        page.goto(source.as_uri())
        text = page.aria_snapshot(mode="ai", boxes=True)
        language = str(page.evaluate("document.documentElement.lang"))
        url = f"https://shop.example/{source.stem}"
        return PageState(
            parse_snapshot(text, url=url, title=page.title(), language=language, width=WIDTH, height=HEIGHT)
        )
    finally:
        page.close()


def main() -> None:
    """Record every page again."""
    (HERE / "fixtures").mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=["--no-sandbox", "--disable-gpu"])
        for source in sorted((HERE / "pages").glob("*.html")):
            (HERE / "fixtures" / f"{source.stem}.json").write_bytes(encode(record(browser, source)) + b"\n")
        browser.close()


if __name__ == "__main__":
    main()
