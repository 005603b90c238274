"""What a look costs beside Playwright's outline alone: `python benchmarks/look.py [NODES] [ROUNDS]`.

Prints the median milliseconds of the outline, of the survey and of the whole look, and the ratio of look to outline.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from journeys.channels.browser import open_browser
from journeys.channels.browser.look import look, surveys
from journeys.evidence.ledger import Ledger

CARD = """<article><h2><a href='/p/${i}'>Product ${i}</a></h2><p>Some words on it <b>19.99</b></p>
<label>Quantity <input name='q${i}' value='1'></label><button>Add ${i}</button></article>"""


def milliseconds(act: Callable[[], object], rounds: int) -> float:
    """The median duration of `act`."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def main(nodes: int = 500, rounds: int = 15) -> None:
    """Measure on a made-up list page of about `nodes` outline nodes."""
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        page = browser.shopper(Ledger(Path(folder), Path(folder) / "blobs"), site="about:blank")
        tab = page._tabs.current
        fill = f"(n) => {{ document.body.innerHTML = Array.from({{length: n}}, (_, i) => `{CARD}`).join('') }}"
        tab.evaluate(fill, nodes // 9)
        outline = milliseconds(lambda: tab.aria_snapshot(mode="ai", boxes=True), rounds)
        survey = milliseconds(lambda: surveys(tab), rounds)
        whole = milliseconds(lambda: look(tab, 10_000), rounds)
        page.close()
    line = f"outline {outline:.1f} ms, survey {survey:.1f} ms, look {whole:.1f} ms, ratio {whole / outline:.2f}"
    print(f"{nodes} nodes: {line}")  # noqa: T201 - its output


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
