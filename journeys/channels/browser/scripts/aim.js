// Where a customer's finger would land on a control, and who is there. Waits (bounded) until the control stands still.
async (el, { patience }) => {
  const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 60); });
  const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim().slice(0, 80);
  const up = (node) => node.parentElement || node.getRootNode().host || null;
  const within = (outer, node) => { for (let n = node; n; n = up(n)) if (n === outer) return true; return false; };
  const INTERACTIVE = "a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=option]";
  const interactive = (node) => { for (let n = node; n; n = up(n)) if (n.matches?.(INTERACTIVE)) return n; return null; };
  const deepest = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };
  const owns = (target, hit) => {
    if (!hit) return false;
    if (within(target, hit)) return true;
    const host = interactive(hit);
    if (host && (host === interactive(target) || host.control === target)) return true;
    return within(hit, target) && hit !== document.body && hit !== document.documentElement && !interactive(target);
  };
  // what is on the screen: a page wider than a phone is laid out wider than its screen, and the finger meets the screen
  const screen = () => {
    const v = window === window.top && window.visualViewport;
    return v ? { left: v.offsetLeft, top: v.offsetTop, right: v.offsetLeft + v.width, bottom: v.offsetTop + v.height }
      : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  };
  const off = (r, s) => r.top < s.top - 1 || r.left < s.left - 1 || r.bottom > s.bottom + 1 || r.right > s.right + 1;
  const rectOf = (target) => [...target.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0];
  const still = async (target, until) => {
    let last = rectOf(target);
    if (window.__journeysStands?.()) return last;
    while (performance.now() < until) {
      await frame();
      const next = rectOf(target);
      if (last && next && Math.abs(last.x - next.x) < 1 && Math.abs(last.y - next.y) < 1 && last.width === next.width) return next;
      last = next;
    }
    return last;
  };
  const describe = (node) => {
    if (!node) return "nothing: the control lies outside the view";
    const layer = (() => { for (let n = node; n; n = up(n)) { const p = getComputedStyle(n).position; if (p === "fixed" || p === "sticky" || n.localName === "dialog" || n.getAttribute("role") === "dialog") return n; } return node; })();
    const name = squeeze(layer.getAttribute("aria-label") || layer.innerText || node.getAttribute("alt") || "");
    const role = layer.getAttribute("role") || { div: "layer", dialog: "dialog", header: "header", footer: "footer", nav: "navigation", img: "image", iframe: "frame" }[layer.localName] || layer.localName;
    const style = getComputedStyle(layer);
    const unseen = !name && (style.opacity === "0" || style.backgroundColor === "rgba(0, 0, 0, 0)");
    return name ? `${role} “${name}”` : unseen ? `an invisible ${role}` : `a ${role} without words`;
  };
  const look = (target) => {
    const r = rectOf(target);
    if (!r || r.width < 1 || r.height < 1) return null;
    const points = [];
    for (const fy of [0.5, 0.2, 0.8]) for (const fx of [0.5, 0.2, 0.8]) points.push([r.x + r.width * fx, r.y + r.height * fy]);
    const s = screen();
    const hits = points.map(([x, y]) => (x < s.left || y < s.top || x > s.right || y > s.bottom ? null : deepest(x, y)));
    const own = points.filter((_, i) => owns(target, hits[i]));
    const strangers = hits.filter((hit) => !owns(target, hit));
    if (strangers.length < 5) return { point: own[0] };
    return { stranger: describe(strangers.find(Boolean)) };
  };
  const begin = performance.now();
  const until = begin + patience;
  const targets = [el];
  if (/^(radio|checkbox|file)$/.test(el.type)) targets.push(...(el.labels || []));
  let answer = null, centred = false;
  for (;;) {
    for (const target of targets) {
      if (!target.isConnected) continue;
      await still(target, Math.min(until, performance.now() + 700));
      const r = rectOf(target);
      if (r && off(r, screen())) {
        target.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
        await frame();
      }
      const seen = look(target);
      if (seen?.point) {
        const at = el.getBoundingClientRect();
        const s = screen();
        return { point: [seen.point[0] - s.left, seen.point[1] - s.top], offset: [seen.point[0] - at.x, seen.point[1] - at.y], top: window === window.top };
      }
      answer = seen || answer;
    }
    if (performance.now() >= until) return { blocked: answer?.stranger || "the control has no size" };
    if (!centred) { centred = true; el.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" }); }
    await frame(); await frame();
  }
}
