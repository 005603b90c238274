// Which controls a customer may have aimed at were pushed away while the page loaded: compared are the boxes of what was
// in view a moment ago, as long as aiming takes, and what lies there now. Only what the layout pushed counts: what
// glides (carousels, menus) does so by transforms, and what moves again and again moves by itself.
(() => {
  if (window !== window.top) return;
  const AIM_MS = 300, EVERY_MS = 100, MOST = 60, OFTEN = 3;
  const CONTROLS = "a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=menuitem]";
  const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim().slice(0, 80);
  const ROLES = { a: "link", select: "combobox", textarea: "textbox", summary: "button" };
  const roleOf = (el) => el.getAttribute("role") || ROLES[el.localName] || (el.localName === "input" && !/^(button|submit|reset|image)$/.test(el.type) ? "textbox" : "button");
  const nameOf = (el) => squeeze(el.getAttribute("aria-label") || el.innerText || (/^(button|submit)$/.test(el.type) ? el.value : "") || el.labels?.[0]?.innerText || el.title || el.placeholder || el.querySelector?.("img[alt]")?.alt);
  const seen = []; // { at, boxes: element -> rect }, the oldest first
  const pushed = new Map(); // element -> what was seen of it
  let shifts = [], over = false;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput && entry.value > 0.0002) shifts.push(entry.startTime);
  });
  try { observer.observe({ type: "layout-shift", buffered: true }); } catch { return; }
  for (const type of ["pointerdown", "keydown", "wheel", "touchstart"]) addEventListener(type, () => { over = true; }, { capture: true, passive: true });

  const collect = (root, found) => {
    for (const el of root.querySelectorAll("*")) {
      if (found.size >= MOST) return found;
      if (el.matches(CONTROLS)) {
        const r = el.getBoundingClientRect();
        const within = r.width >= 8 && r.height >= 8 && r.top >= 0 && r.left >= 0 && r.bottom <= innerHeight && r.right <= innerWidth;
        if (within && el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.set(el, r);
      }
      if (el.shadowRoot) collect(el.shadowRoot, found);
    }
    return found;
  };
  const up = (el) => el.parentElement || el.getRootNode().host || null;
  const controlAt = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) { const inner = hit.shadowRoot.elementFromPoint(x, y); if (!inner || inner === hit) break; hit = inner; }
    for (let n = hit; n; n = up(n)) if (n.matches?.(CONTROLS)) return n;
    return null;
  };
  const look = () => {
    if (over || document.visibilityState === "hidden" || scrollX || scrollY) return;
    const at = performance.now();
    const now = collect(document, new Map());
    const before = seen.find((one) => at - one.at >= AIM_MS && at - one.at < AIM_MS + 3 * EVERY_MS);
    if (before && shifts.some((t) => t >= before.at && t <= at)) {
      for (const [el, old] of before.boxes) {
        if (!el.isConnected) continue;
        const r = el.getBoundingClientRect();
        const by = Math.max(Math.abs(r.top - old.top), Math.abs(r.left - old.left));
        const far = Math.abs(r.top - old.top) >= old.height / 2 || Math.abs(r.left - old.left) >= old.width / 2;
        if (!far || !r.width || !el.checkVisibility({ visibilityProperty: true })) continue;
        const known = pushed.get(el);
        if (known) { if (at - known.last > AIM_MS + EVERY_MS) known.times++; known.last = at; continue; }
        const owner = controlAt(old.left + old.width / 2, old.top + old.height / 2);
        const other = owner && owner !== el && !el.contains(owner) && !owner.contains(el) ? owner : null;
        pushed.set(el, {
          role: roleOf(el), name: nameOf(el), by: Math.round(by), owner: other ? `${roleOf(other)} ${nameOf(other)}` : "", at_ms: Math.round(at),
          box: [old.x, old.y, old.width, old.height], last: at, times: 1,
        });
      }
    }
    seen.push({ at, boxes: now });
    while (seen.length && at - seen[0].at > AIM_MS + 3 * EVERY_MS) seen.shift();
    shifts = shifts.filter((t) => at - t < 2000);
  };
  setInterval(look, EVERY_MS);
  Object.defineProperty(window, "__journeysAimed", { value: () => [...pushed.values()].filter((one) => one.times < OFTEN).map(({ last, times, ...told }) => told) });
})();
