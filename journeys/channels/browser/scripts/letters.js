// How large the letters of the page are, as a reader meets them: zoom and scaling count, what is hidden does not.
() => {
  const SMALL = 13, MOST = 80;
  const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim();
  const up = (el) => el.assignedSlot || el.parentElement || el.getRootNode().host || null;
  const SKIPPED = /^(script|style|noscript|template|option|title|svg|math|canvas)$/;
  const known = new Map(); // element -> what holds for text directly in it, null where it is not to be seen
  // What is only there for screen readers is cut down to a dot, or stands far off the page.
  const hidden = (el, style) => {
    const r = el.getBoundingClientRect();
    return /hidden|clip/.test(style.overflowX + style.overflowY) ? r.width <= 2 || r.height <= 2 : /inset\((5\d|[6-9]\d|100)%/.test(style.clipPath);
  };
  const scaleOf = (el) => (el.offsetHeight > 4 && el.getClientRects().length === 1 ? el.getBoundingClientRect().height / el.offsetHeight : 1);
  const about = (el) => {
    if (known.has(el)) return known.get(el);
    const outer = up(el);
    const around = outer ? about(outer) : { footer: false, scale: 1 };
    let found = null;
    if (around && !SKIPPED.test(el.localName) && (!outer || el.checkVisibility({ visibilityProperty: false, opacityProperty: true }))) {
      const style = getComputedStyle(el);
      if (!hidden(el, style) || el === document.body || el === document.documentElement) found = {
        footer: around.footer || el.getAttribute("role") === "contentinfo" || (el.localName === "footer" && !el.closest("article,main,section,[role=main],[role=dialog],dialog")),
        scale: style.transform === "none" && style.scale === "none" ? around.scale : around.scale * (scaleOf(el) / (around.scale || 1)),
        px: parseFloat(style.fontSize) * (el.currentCSSZoom || 1), shown: style.visibility === "visible",
      };
    }
    known.set(el, found);
    return found;
  };
  const sizes = new Map(), small = [], large = new Set();
  const range = document.createRange();
  const take = (node) => {
    const text = squeeze(node.data), parent = node.parentElement || node.getRootNode().host;
    const here = text && parent ? about(parent) : null;
    if (!here?.shown) return;
    range.selectNodeContents(node);
    const r = range.getBoundingClientRect();
    const px = Math.round(here.px * here.scale * 2) / 2;
    if (px < 1 || r.width < 1 || r.height < 1 || r.right + scrollX <= 0 || r.bottom + scrollY <= 0) return;
    if (!here.footer) sizes.set(px, (sizes.get(px) || 0) + text.replace(/\s/g, "").length);
    if (px >= SMALL) large.add(text);
    else small.push({ text: text.slice(0, 300), px, box: { x: r.x, y: r.y, width: r.width, height: r.height } });
  };
  const visit = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === 3) take(node);
      else if (node.shadowRoot) visit(node.shadowRoot);
    }
  };
  if (document.body) visit(document.body);
  const said = [...large].join("\n");
  return {
    sizes: [...sizes].sort((a, b) => a[0] - b[0]),
    texts: small.slice(0, MOST).map((one) => ({ ...one, only: !said.includes(one.text) })),
    fits: document.documentElement.clientWidth <= screen.width + 1,
  };
}
