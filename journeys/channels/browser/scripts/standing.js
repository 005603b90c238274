// What keeps its place while the page is scrolled, and how much of the screen it takes. The page is scrolled (and put
// back) only where that much may be held that it matters, or where a field may lie under something at the page's end.
async () => {
  const WORTH = 0.35, FAR = 300, ROW = 4, GAP = 24, SETTLE_MS = 250, MOST_MS = 1000, COLUMNS = [0.2, 0.5, 0.8];
  const vw = document.documentElement.clientWidth, vh = innerHeight;
  const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim().slice(0, 120);
  const up = (el) => el.assignedSlot || el.parentElement || el.getRootNode().host || null;
  const within = (outer, el) => { for (let n = el; n; n = up(n)) if (n === outer) return true; return false; };
  const seen = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = [];
  const walk = (root) => { for (const el of root.querySelectorAll("*")) { all.push(el); if (el.shadowRoot) walk(el.shadowRoot); } };
  walk(document);

  const page = document.scrollingElement || document.documentElement;
  const locked = [document.documentElement, document.body].some((el) => el && /hidden|clip/.test(getComputedStyle(el).overflowY));
  const scrolls = (el) => el.scrollHeight > el.clientHeight + 50 && el.clientWidth >= vw / 2 && el.clientHeight > 100 && /auto|scroll/.test(getComputedStyle(el).overflowY) && seen(el);
  const size = (el) => el.clientWidth * el.clientHeight;
  const scroller = !locked && page.scrollHeight > vh + 50 ? page : all.filter((el) => el !== page && el !== document.body && scrolls(el)).sort((a, b) => size(b) - size(a))[0];
  const shell = scroller && scroller !== page;

  const wide = (el) => el.getBoundingClientRect().width >= vw / 2;
  const position = (el) => getComputedStyle(el).position;
  const floating = all.filter((el) => /fixed|sticky/.test(position(el)) && seen(el) && wide(el) && !(shell && within(el, scroller)));
  const outer = floating.filter((el) => !floating.some((o) => o !== el && within(o, el)));
  const heights = outer.map((el) => Math.min(el.getBoundingClientRect().height, vh));
  const around = shell ? vh - Math.min(scroller.getBoundingClientRect().height, vh) : 0;
  const most = Math.min(vh, heights.reduce((a, b) => a + b, 0) + around);
  const answer = { height: vh, most: Math.round(most), scrolled: 0, held: [], covered: [], stuck: false };

  const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 60); });
  const rest = async (least) => {
    const begin = performance.now();
    const places = () => JSON.stringify(outer.map((el) => { const r = el.getBoundingClientRect(); return [Math.round(r.y), Math.round(r.height), seen(el)]; }));
    for (let last = "", now = places(), since = begin; ; last = now, now = places()) {
      if (now !== last) since = performance.now();
      const t = performance.now();
      if ((t - begin >= least && t - since >= 100) || t - begin >= MOST_MS) return;
      await frame();
    }
  };
  const move = (to) => scroller.scrollTo({ top: to, left: scroller.scrollLeft, behavior: "instant" });
  const deepest = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) { const inner = hit.shadowRoot.elementFromPoint(x, y); if (!inner || inner === hit) break; hit = inner; }
    return hit;
  };

  const began = scroller ? scroller.scrollTop : 0;
  const before = new Map(floating.map((el) => [el, el.getBoundingClientRect().top]));
  // The outermost thing around a spot that did not move with the page.
  const holder = (el, moved) => {
    let found = null;
    for (let n = el; n && n !== document.body && n !== document.documentElement; n = up(n)) {
      if (n === scroller) found = null;
      else if (shell && !within(scroller, el) && !within(n, scroller)) found = n;
      else if (position(n) === "fixed" && !(shell && within(n, scroller))) found = n;
      else if (position(n) === "sticky" && before.has(n) && Math.abs(before.get(n) - n.getBoundingClientRect().top - moved) > 2) found = n;
    }
    return found;
  };
  const CONTROLS = "a[href],button,[role=button],input[type=submit],input[type=button]";
  const nameOf = (el) => squeeze(el.getAttribute("aria-label") || el.innerText || el.value || el.title || el.querySelector("img[alt],svg title")?.alt || el.querySelector("svg title")?.textContent);
  const DIALOG = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true]";
  const told = (el, edge, height) => {
    const r = el.getBoundingClientRect();
    return {
      text: squeeze(el.innerText), edge, height: Math.round(height), box: { x: r.x, y: r.y, width: r.width, height: r.height },
      controls: [...el.querySelectorAll(CONTROLS)].filter(seen).slice(0, 12).map(nameOf), dialog: Boolean(el.matches(DIALOG) || el.querySelector(DIALOG) || el.closest(DIALOG)),
    };
  };
  const holderOfRow = (y, moved) => {
    const found = COLUMNS.map((part) => { const hit = deepest(vw * part, y); return hit && holder(hit, moved); }).filter(Boolean);
    return found.find((el, i) => found.indexOf(el) !== i) || (found.length > 1 ? found[0] : null);
  };
  const run = (rows, moved, edge) => {
    const taken = new Map();
    let gap = 0;
    for (const y of rows) {
      const el = holderOfRow(y, moved);
      if (el) { taken.set(el, (taken.get(el) || 0) + ROW); gap = 0; }
      else if ((gap += ROW) > GAP) break;
    }
    return [...taken].map(([el, height]) => told(el, edge, height));
  };

  if (most / vh >= WORTH) {
    if (!scroller || scroller.scrollHeight - scroller.clientHeight < FAR / 3) answer.stuck = true;
    else {
      const to = began + FAR <= scroller.scrollHeight - scroller.clientHeight ? began + FAR : Math.max(0, began - FAR);
      move(to);
      await rest(SETTLE_MS);
      const moved = scroller.scrollTop - began;
      answer.stuck = Math.abs(moved) < FAR / 3;
      if (!answer.stuck) {
        const rows = Array.from({ length: Math.floor(vh / ROW) }, (_, i) => i * ROW + ROW / 2);
        const top = run(rows, moved, "top");
        answer.scrolled = Math.round(Math.abs(moved));
        answer.held = top.reduce((sum, h) => sum + h.height, 0) >= vh - GAP ? top : [...top, ...run(rows.reverse(), moved, "bottom")];
      }
    }
  }

  // Fields and buttons in the last strip of the page, which something at the bottom of the screen may cover for good.
  const bars = outer.filter((el) => { const r = el.getBoundingClientRect(); return position(el) === "fixed" && r.bottom > vh - GAP && r.top > vh / 3 && r.height >= 24; });
  const strip = Math.max(0, ...bars.map((el) => vh - el.getBoundingClientRect().top));
  const NEEDED = "input:not([type=hidden]),select,textarea,button,[role=button],[role=textbox],[role=combobox],[role=checkbox],[role=radio]";
  const foot = (el) => { const r = el.getBoundingClientRect(); return (r.top + r.bottom) / 2 + scroller.scrollTop; };
  const low = strip && scroller === page && scroller.scrollHeight > vh
    ? all.filter((el) => el.matches(NEEDED) && seen(el) && !floating.some((f) => within(f, el)) && el.getBoundingClientRect().height >= 8 && foot(el) > scroller.scrollHeight - strip && foot(el) < scroller.scrollHeight)
    : [];
  if (low.length) {
    move(scroller.scrollHeight);
    await rest(SETTLE_MS);
    for (const el of low.slice(0, 20)) {
      const r = el.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((fx) => [0.2, 0.5, 0.8].map((fy) => [r.left + r.width * fx, r.top + r.height * fy]));
      const over = points.map(([x, y]) => (y < 0 || y >= vh || x < 0 || x >= vw ? el : deepest(x, y))).map((hit) => (hit && !within(el, hit) ? outer.find((o) => within(o, hit)) : null));
      if (r.bottom <= vh + 1 && over.every(Boolean)) answer.covered.push({ name: nameOf(el) || squeeze(el.labels?.[0]?.innerText) || squeeze(el.placeholder) || el.localName, by: told(over[4], "bottom", strip), box: { x: r.x, y: r.y, width: r.width, height: r.height } });
    }
  }
  if (scroller && scroller.scrollTop !== began) { move(began); await rest(0); }
  return answer;
}
