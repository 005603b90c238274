"""Pressing one control again before the shop can answer, as somebody impatient does; never what came in its place."""

from __future__ import annotations

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page

from journeys.model.probing import HurryEnd

# Where a control stands, in its own frame; and, once the page had the time to paint, whether a press there still meets
# it, or one that was drawn anew in its place with the same words (through shadow roots and labels), and is taken.
_PLACE = """(el) => {
  const box = el.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2, words: el.textContent.trim(), name: el.localName };
}"""
_STANDS = """async (el, was) => {
  const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 50); });
  await frame();
  await frame();
  const root = el.isConnected ? el.getRootNode() : el.ownerDocument;
  const hit = root.elementFromPoint(was.x, was.y);
  const same = (one) => one?.localName === was.name && one.textContent.trim() === was.words;
  const twin = el.isConnected ? el : [hit?.closest(was.name)].find(same);
  if (!twin) return 'replaced';
  if (twin.matches(':disabled, [aria-disabled=true], [inert], [inert] *')) return 'disabled';
  if (hit && (twin === hit || twin.contains(hit) || hit.closest('label')?.control === twin)) return '';
  return getComputedStyle(twin).pointerEvents === 'none' ? 'disabled' : 'replaced';
}"""


class Presses:
    """Presses of one control at a point of the viewport. `made` counts them, `ended` says why there were no more."""

    def __init__(self, page: Page, locator: Locator, point: tuple[float, float], *, touch: bool) -> None:
        self._page, self._point, self._touch = page, point, touch
        self._control = locator.element_handle()
        self._place = self._control.evaluate(_PLACE)
        self.made = 0
        self.ended: HurryEnd = ""

    def make(self, times: int) -> None:
        """Press `times` times, as long as the same control is there and takes it."""
        while self.made < times and not self.ended:
            self._press()
            self.made += 1
            if self.made < times:
                self.ended = self._state()

    def _press(self) -> None:
        """One press; the browser is told which of a quick series it is, as a mouse tells it."""
        if self._touch:
            self._page.touchscreen.tap(*self._point)
            return
        self._page.mouse.move(*self._point)
        self._page.mouse.down(click_count=self.made + 1)
        self._page.mouse.up(click_count=self.made + 1)

    def _state(self) -> HurryEnd:
        try:
            told: HurryEnd = self._control.evaluate(_STANDS, self._place)
        except PlaywrightError:  # another document came
            return "replaced"
        return told
