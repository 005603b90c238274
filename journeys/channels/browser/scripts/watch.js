// Watches one document for its answer to an action, from pointerdown on. Installed before any page script in every frame.
// Remembers what changes while nobody acts, so that what moves by itself (carousels, clocks) is known as ambient:
// a node that changed in the second before, or changes again and again and is due. What holds the pressed control is
// never ambient, and changes that follow a load or an action within a second say nothing.
(() => {
  if (window.__journeysWatch) return;
  const { setTimeout, setInterval } = window; // ahead.js counts the page's own
  const AMBIENT_MS = 1000;
  const now = () => performance.now();
  const SAME_BURST_MS = 80;
  const history = new Map(); // element -> { bursts, first, last } of its changes while nobody acted
  let calmSince = now(); // changes sooner than a second after this may belong to a load or to the last action
  const remember = (el) => {
    const at = now();
    const known = history.get(el);
    if (!known) history.set(el, { bursts: 1, first: at, last: at, early: at - calmSince < AMBIENT_MS });
    else { if (at - known.last > SAME_BURST_MS) known.bursts++; known.last = at; }
    if (history.size > 5000) history.delete(history.keys().next().value);
  };
  const movesByItself = ({ bursts, first, last, early }) => {
    const age = now() - last;
    if (bursts === 1) return !early && age <= AMBIENT_MS;
    return age <= Math.max(AMBIENT_MS, (1.5 * (last - first)) / (bursts - 1));
  };
  const KEPT = "__journeysKept";
  if (window === window.top) addEventListener("pagehide", () => {
    if (since === null) return;
    const { kinds, busy } = api.report();
    try { sessionStorage.setItem(KEPT, JSON.stringify({ kinds, busy, left: Date.now() })); } catch { /* not allowed here */ }
  }, { capture: true });
  let since = null; // time of the action, null while none is watched
  let ambient = new WeakSet();
  let kinds = new Map(); // kind -> first time
  let busyAt = null;
  let control = null;
  let form = null;
  let begun = false;
  let changedAt = now();
  let textsBefore = null;
  let focusBefore = null;
  let fresh = new Set(); // elements touched since the action

  const mark = (kind, at = now()) => { if (since !== null && !kinds.has(kind)) kinds.set(kind, at); };
  const element = (node) => (node && node.nodeType === 1 ? node : node?.parentElement || node?.getRootNode?.().host || null);
  const shown = (el) => {
    if (!el?.isConnected || !el.checkVisibility?.({ visibilityProperty: true, opacityProperty: true })) return false;
    const r = el.getBoundingClientRect();
    return r.width > 0 && r.height > 0;
  };
  const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim();
  const inAmbient = (el) => {
    for (let n = el; n; n = n.parentElement || n.getRootNode?.().host) if (ambient.has(n)) return true;
    return false;
  };
  const BUSY = "[aria-busy=true],[role=progressbar],progress";
  const spins = (el) => el.getAnimations?.({ subtree: true }).some((a) => {
    const t = a.effect?.getComputedTiming?.();
    return a.playState === "running" && t && t.iterations === Infinity;
  });
  const near = (el) => {
    if (!control?.isConnected) return true;
    const a = control.getBoundingClientRect(), b = el.getBoundingClientRect();
    return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) < 300 || b.width > innerWidth * 0.8;
  };
  const checkBusy = (el) => {
    if (busyAt !== null || since === null || !el) return;
    const off = control?.isConnected && (control.matches(":disabled") || control.getAttribute("aria-disabled") === "true");
    const sign = off || el.matches(BUSY) || el.querySelector?.(BUSY) || (shown(el) && near(el) && spins(el));
    if (sign) busyAt = now();
  };
  const STATE = /^(aria-|checked$|open$|selected$|disabled$|value$|hidden$)/;
  const changed = (record) => {
    const el = element(record.target);
    if (!el) return;
    if (el.closest?.("head,script,style,noscript")) return;
    if (since === null) { remember(el); changedAt = now(); return; }
    if (inAmbient(el)) { if (history.has(el)) history.get(el).last = now(); return; }
    history.delete(el);
    changedAt = now();
    checkBusy(el);
    if (record.type === "attributes") {
      if (record.oldValue === el.getAttribute(record.attributeName)) return;
      fresh.add(el);
      if (STATE.test(record.attributeName)) mark("aria");
      else if (/^(class|style|width|height|src|d|transform)$/.test(record.attributeName) && restyled(el)) mark("visible");
      return;
    }
    if (record.type === "characterData") { fresh.add(el); if (shown(el)) mark("visible"); return; }
    for (const node of record.addedNodes) {
      const added = element(node);
      if (added) { fresh.add(node.nodeType === 1 ? node : added); checkBusy(added); watchRoots(node); }
      if (shown(added) && (node.nodeType === 1 || squeeze(node.data))) mark("visible");
    }
    for (const node of record.removedNodes) if (node.nodeType === 1 ? node.localName !== "script" : squeeze(node.data)) { if (shown(el) || wasSeen(node)) mark("visible"); }
  };
  // A changed class or style counts when the element is to be seen before or after: looks are compared at the action.
  let looks = new Map();
  const lookOf = (el) => {
    const s = getComputedStyle(el), r = el.getBoundingClientRect();
    return [s.display, s.visibility, s.opacity === "0", s.color, s.backgroundColor, s.backgroundImage, s.transform, s.borderColor,
      Math.round(r.x + scrollX), Math.round(r.y + scrollY), Math.round(r.width), Math.round(r.height)].join("|");
  };
  const everyElement = (root, most, found = []) => {
    for (const el of root.querySelectorAll("*")) {
      if (found.length >= most) break;
      found.push(el);
      if (el.shadowRoot) everyElement(el.shadowRoot, most, found);
    }
    return found;
  };
  // What is taken away counts when it was to be seen, even where nothing is left in its place: a dialog that closes.
  const wasSeen = (node) => {
    if (node.nodeType !== 1) return false;
    return [node, ...node.querySelectorAll("*")].some((el) => {
      const before = looks.get(el)?.split("|");
      return before && before[0] !== "none" && before[1] === "visible" && before[2] === "false" && Number(before.at(-1)) > 0 && Number(before.at(-2)) > 0;
    });
  };
  const restyled = (el) => {
    const before = looks.get(el);
    if (before === undefined) return shown(el);
    return before !== lookOf(el) && (shown(el) || !before.startsWith("none"));
  };
  let own = 0; // milliseconds that watching took since the action: the page's answer is that much quicker without us
  const timed = (work) => { const began = now(); try { return work(); } finally { own += now() - began; } };
  const observer = new MutationObserver((records) => timed(() => records.forEach(changed)));
  const OPTIONS = { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true };
  const watched = new WeakSet();
  const watchRoot = (root) => { if (!watched.has(root)) { watched.add(root); observer.observe(root, OPTIONS); } };
  const watchRoots = (node) => {
    if (node.shadowRoot) { watchRoot(node.shadowRoot); node.shadowRoot.querySelectorAll("*").forEach((e) => e.shadowRoot && watchRoots(e)); }
    node.querySelectorAll?.("*").forEach((e) => e.shadowRoot && watchRoots(e));
  };
  watchRoot(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    watchRoot(root);
    return root;
  };

  const on = (target, type, listener) => target.addEventListener(type, listener, { capture: true, passive: true });
  on(window, "hashchange", () => mark("hash"));
  on(window, "popstate", () => mark("navigation"));
  on(document, "focusin", (e) => {
    const target = e.composedPath()[0];
    if (since !== null && target !== control && !control?.contains?.(target) && !target.contains?.(control) && target !== focusBefore) mark("focus");
  });
  on(document, "input", () => mark("value"));
  on(document, "change", (e) => { // a field that was typed into and is left changes by itself: that answers nothing
    const target = e.composedPath()[0];
    const typed = target?.matches?.("textarea,input:not([type=checkbox],[type=radio],[type=file])");
    if (!(e.isTrusted && typed && target === focusBefore && target !== control)) mark("value");
  });
  on(document, "toggle", () => mark("aria"));
  on(document, "scroll", (e) => { if (!inAmbient(element(e.target) || document.documentElement)) mark("scroll"); });
  on(document, "play", () => mark("media"));
  on(document, "copy", () => mark("clipboard"));
  on(document, "selectionchange", () => { if (squeeze(String(getSelection()))) mark("value"); });
  on(document, "animationstart", (e) => checkBusy(element(e.target)));
  const patch = (object, method, kind) => {
    const original = object?.[method];
    if (typeof original !== "function") return;
    object[method] = function (...args) { mark(kind); return original.apply(this, args); };
  };
  window.print = () => mark("print"); // a real print dialog would stop the robot
  patch(globalThis.Clipboard?.prototype, "writeText", "clipboard");
  patch(globalThis.Clipboard?.prototype, "write", "clipboard");
  patch(History.prototype, "pushState", "navigation");
  patch(globalThis.Navigator?.prototype, "share", "dialog");

  // Rejections and errors reach the page object by themselves; only the form (rejection or exception) is told here.
  on(window, "unhandledrejection", (e) => console.debug("journeys:rejection", String(e.reason?.message || e.reason)));

  const TEXT_LIMIT = 300;
  const visibleTexts = () => {
    const found = new Map();
    const visit = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.nodeType === 1) { if (node.shadowRoot) visit(node.shadowRoot); continue; }
        const text = squeeze(node.data);
        const parent = element(node);
        if (!text || !parent || /^(script|style|noscript|template|option)$/.test(parent.localName) || !shown(parent)) continue;
        found.set(node, text);
      }
    };
    if (document.body) visit(document.body);
    return found;
  };
  const LIVE = "[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive],output";
  const up = (el, selector) => {
    for (let n = el; n; n = n.getRootNode().host) { const hit = n.closest(selector); if (hit) return hit; }
    return null;
  };
  const announced = (el) => {
    const live = up(el, LIVE);
    if (live) {
      const role = live.getAttribute("role");
      return role === "alert" || role === "status" ? role : "live";
    }
    const active = document.activeElement;
    if (active && active !== document.body && active !== focusBefore && active.contains(el)) return "focus";
    const ids = `${active?.getAttribute?.("aria-describedby") || ""} ${active?.getAttribute?.("aria-errormessage") || ""}`.split(/\s+/);
    if (ids.some((id) => id && document.getElementById(id)?.contains(el))) return "described";
    const dialog = up(el, "dialog,[role=dialog],[role=alertdialog]");
    if (dialog && active && dialog.contains(active)) return "focus";
    return "";
  };
  const reddish = (el) => {
    const [r, g, b] = (getComputedStyle(el).color.match(/[\d.]+/g) || [0, 0, 0]).map(Number);
    return r > 110 && r > 1.6 * g && r > 1.6 * b;
  };
  const toneOf = (el) => {
    const field = document.querySelectorAll("[aria-invalid=true]");
    for (const f of field) {
      const ids = `${f.getAttribute("aria-describedby") || ""} ${f.getAttribute("aria-errormessage") || ""}`.split(/\s+/);
      if (ids.some((id) => id && document.getElementById(id)?.contains(el))) return "error";
    }
    if (up(el, "[role=alert]")) return "alert"; // shops announce success that way, too: its words decide
    return reddish(el) && !el.closest("a,button") ? "marked" : "";
  };
  const FIELDS = "input:not([type=hidden],[type=submit],[type=button]),select,textarea";
  const distance = (el) => (form?.isConnected ? gap(el, form) : null);
  // On a new document the submitted form is the one around the field that is nearest and marked as wrong, if any is.
  const nearest = (el) => {
    const wrong = document.querySelector("[aria-invalid=true]");
    return wrong ? gap(el, wrong.closest("form") || document) : null;
  };
  const gap = (el, within) => {
    const fields = [...within.querySelectorAll(FIELDS)].filter(shown);
    const a = el.getBoundingClientRect();
    const gaps = fields.map((f) => {
      const b = f.getBoundingClientRect();
      return Math.hypot(Math.max(0, b.left - a.right, a.left - b.right), Math.max(0, b.top - a.bottom, a.top - b.bottom));
    });
    return gaps.length ? Math.round(Math.min(...gaps)) : null;
  };
  const block = (node) => {
    let el = element(node);
    while (el && el.parentElement && /^inline/.test(getComputedStyle(el).display) && el.localName !== "button" && squeeze(el.parentElement.innerText).length <= TEXT_LIMIT) el = el.parentElement;
    return el;
  };
  const seen = []; // texts that were visible at some moment since the action, with what was known then
  const said = new Set();
  const collect = () => {
    if (since === null || !textsBefore) return;
    const known = new Set(textsBefore.values());
    for (const [node, text] of visibleTexts()) {
      const el = element(node);
      if (textsBefore.get(node) === text || known.has(text) || inAmbient(el)) continue;
      const owner = block(node);
      const whole = squeeze(owner.innerText).slice(0, TEXT_LIMIT) || text;
      if (said.has(whole)) continue;
      said.add(whole);
      const r = owner.getBoundingClientRect();
      if (seen.length < 80) seen.push({ text: whole, announced: announced(el), tone: toneOf(el), box: [r.x, r.y, r.width, r.height], distance: distance(owner) });
    }
  };

  const rests = (ms) => Boolean(window.__journeysAhead?.(ms));
  const api = {
    // What is ambient now; called right before the action.
    arm() {
      observer.takeRecords().forEach(changed);
      ambient = new WeakSet();
      for (const [el, moves] of history) {
        if (!el.isConnected) history.delete(el);
        else if (movesByItself(moves) && el !== document.body && el !== document.documentElement) ambient.add(el);
      }
      for (const a of document.getAnimations?.() || []) if (a.playState === "running" && a.effect?.target && a.effect.getComputedTiming().iterations === Infinity) ambient.add(a.effect.target);
      kinds = new Map();
      busyAt = null;
      begun = false;
      control = null;
      form = null;
      fresh = new Set();
      seen.length = 0;
      said.clear();
      looks = new Map();
      for (const el of document.body ? everyElement(document.body, 4000) : []) looks.set(el, lookOf(el));
      textsBefore = visibleTexts();
      focusBefore = document.activeElement;
      own = 0;
      window.__journeysInputs?.begin();
      since = now();
      changedAt = since;
      return [...new Set(textsBefore.values())];
    },
    begin(e) {
      if (since === null || begun) return;
      begun = true;
      since = now();
      control = e.composedPath()[0];
      control = control.closest?.("a,button,input,select,textarea,label,summary,[role]") || control;
      for (let n = control; n; n = n.parentElement || n.getRootNode?.().host) ambient.delete(n);
      form = control.form || control.closest?.("form") || null;
      kinds = new Map();
    },
    // Resolves when the document has been quiet for `quiet` ms after a response, but not before `least` ms; for `brief`
    // and not before `soon` where nothing is ahead of it within `quiet`; or after `most` ms.
    wait({ quiet, least, brief, soon, most }) {
      const start = now();
      return new Promise((done) => {
        const tick = () => {
          observer.takeRecords().forEach(changed);
          const idle = now() - changedAt, waited = now() - start;
          const answered = kinds.size || since === null;
          const over = (idle >= quiet && waited >= least) || (idle >= brief && waited >= soon && rests(quiet));
          if ((answered && over) || waited >= most) done({ ...api.report(), rests: rests(quiet) });
          else setTimeout(tick, 10);
        };
        tick();
      });
    },
    report() {
      observer.takeRecords().forEach(changed);
      collect();
      return {
        armed: since !== null, kinds: [...kinds].map(([kind, at]) => [kind, Math.round(at - since)]),
        busy: busyAt === null ? null : Math.round(busyAt - since),
        idle: now() - changedAt, texts: since === null ? [] : seen, opening: Boolean(window.__journeysOpening?.()),
      };
    },
    // What the document before this one answered until it was left: while a new one is awaited nobody can be asked.
    kept() {
      try {
        const told = JSON.parse(sessionStorage.getItem(KEPT) || "null");
        sessionStorage.removeItem(KEPT);
        return told && Date.now() - told.left < 60000 ? told : null;
      } catch { return null; }
    },
    // The watch is over. With the words of the document before this one: what that one had answered, what this one says.
    end(before) {
      const inputs = window.__journeysInputs?.end(own) ?? null;
      const told = before ? { kept: api.kept(), texts: api.arrive(before), inputs: null } : { kept: null, texts: [], inputs };
      since = null;
      calmSince = now();
      return told;
    },
    // What a new document says, for the answer to an action taken on the one before.
    arrive(before) {
      const old = new Set(before);
      const texts = [], told = new Set();
      for (const [node, text] of visibleTexts()) {
        if (old.has(text)) continue;
        const owner = block(node);
        const whole = squeeze(owner.innerText).slice(0, TEXT_LIMIT) || text;
        if (told.has(whole)) continue;
        told.add(whole);
        const r = owner.getBoundingClientRect();
        texts.push({ text: whole, announced: "page", tone: toneOf(element(node)), box: [r.x, r.y, r.width, r.height], distance: nearest(owner) });
        if (texts.length >= 80) break;
      }
      return texts;
    },
  };
  for (const type of ["pointerdown", "keydown"]) on(window, type, (e) => api.begin(e));
  setInterval(() => { if (since !== null && fresh.size) { fresh.clear(); timed(collect); } }, 100);
  Object.defineProperty(window, "__journeysWatch", { value: api, enumerable: false });
})();
