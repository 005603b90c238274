// What a document has still to do by itself: timers, frames, scripts and pictures on their way, animations with an end.
// Installed before any page script and after watch.js, which keeps the browser's own timers for itself.
(() => {
  if (window.__journeysAhead) return;
  const now = () => performance.now();
  const timers = new Map(); // id of a timeout or interval -> when it fires next
  const young = new Map(); // id of a short interval -> how often it must still tick until what it changes is known
  const TICKS = 2, SHORT_MS = 500;
  const frames = new Set();
  const idles = new Set();
  const scripts = new Set(); // inserted, neither loaded nor failed
  let requests = 0;
  let foreign = false; // a socket or a worker, which may bring anything at any time
  let leaving = -Infinity; // when another document was asked for
  let opening = -Infinity; // when a window of its own was asked for
  const LEAVING_MS = 1000; // after that it did not come: a download, an answer without content

  const wrap = (name, begin) => {
    const original = window[name];
    if (original) window[name] = function (...args) { return begin((...all) => original.apply(window, all), ...args); };
  };
  const counted = (pending) => (call, handler, ...rest) => {
    const id = call((...args) => { pending.delete(id); return handler.apply(window, args); }, ...rest);
    pending.add(id);
    return id;
  };
  const forgetting = (pending) => (call, id) => { pending.delete(id); return call(id); };
  wrap("setTimeout", (call, handler, delay, ...rest) => {
    if (typeof handler !== "function") return call(handler, delay);
    const id = call((...args) => { timers.delete(id); return handler.apply(window, args); }, delay, ...rest);
    timers.set(id, now() + (Number(delay) || 0));
    return id;
  });
  wrap("setInterval", (call, handler, period, ...rest) => {
    if (typeof handler !== "function") return call(handler, period);
    const next = () => now() + (Number(period) || 0);
    const ticks = () => { if (young.has(id) && !young.set(id, young.get(id) - 1).get(id)) young.delete(id); };
    const id = call((...args) => {
      timers.set(id, next());
      try { return handler.apply(window, args); } finally { ticks(); }
    }, period, ...rest);
    timers.set(id, next());
    if ((Number(period) || 0) <= SHORT_MS) young.set(id, TICKS);
    return id;
  });
  const stopped = (call, id) => { timers.delete(id); young.delete(id); return call(id); };
  wrap("clearTimeout", stopped);
  wrap("clearInterval", stopped);
  wrap("requestAnimationFrame", counted(frames));
  wrap("cancelAnimationFrame", forgetting(frames));
  wrap("requestIdleCallback", counted(idles));
  wrap("cancelIdleCallback", forgetting(idles));
  wrap("fetch", (call, ...args) => {
    requests++;
    const answer = call(...args);
    const over = () => { requests--; };
    answer.then(over, over);
    return answer;
  });
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...args) {
    requests++;
    this.addEventListener("loadend", () => { requests--; }, { once: true });
    return send.apply(this, args);
  };
  window.navigation?.addEventListener("navigate", (e) => { if (!e.destination.sameDocument) leaving = now(); });
  window.addEventListener("submit", (e) => { if (!e.defaultPrevented) leaving = now(); });
  const HERE = ["", "_self", "_top", "_parent"];
  const opens = (e, asks) => { if (!e.defaultPrevented && asks && !HERE.includes(asks.target)) opening = now(); };
  window.addEventListener("click", (e) => opens(e, e.target?.closest?.("a[target],area[target]")));
  window.addEventListener("submit", (e) => opens(e, e.target));
  wrap("open", (call, ...how) => {
    const opened = call(...how);
    if (opened) opening = now();
    return opened;
  });
  for (const name of ["WebSocket", "EventSource", "Worker", "SharedWorker"]) {
    if (window[name]) window[name] = new Proxy(window[name], {
      construct(target, args, made) { foreign = true; return Reflect.construct(target, args, made); },
    });
  }
  const settled = (e) => { if (e.target?.localName === "script") scripts.delete(e.target); };
  document.addEventListener("load", settled, true);
  document.addEventListener("error", settled, true);
  new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) {
      if (node.localName === "script" && node.src && document.readyState === "complete") scripts.add(node);
    }
  }).observe(document, { subtree: true, childList: true });

  const roots = new Set(); // shadow trees, whose animations the document does not list
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.add(root);
    return root;
  };
  const animations = () => {
    for (const root of roots) if (!root.host.isConnected) roots.delete(root);
    return [document, ...roots].flatMap((tree) => tree.getAnimations()).filter((a) => a.playState === "running");
  };
  const ends = (animation) => animation.effect?.getComputedTiming?.().iterations !== Infinity;
  let scrolled = -Infinity;
  document.addEventListener("scroll", () => { scrolled = now(); }, { capture: true, passive: true });
  const pictured = () => [...document.images].some((image) => !image.complete && image.loading !== "lazy");

  const asked = () => now() - opening < LEAVING_MS;

  // Whether nothing can change this document within `ms` milliseconds but what comes over the network.
  const rests = (ms) => {
    if (foreign || requests > 0 || frames.size || idles.size || now() - leaving < LEAVING_MS || asked()) return false;
    if (document.readyState !== "complete" || document.querySelector("iframe")) return false;
    for (const script of scripts) if (script.isConnected) return false;
    for (const at of timers.values()) if (at <= now() + ms) return false;
    return document.fonts.status !== "loading" && !animations().some(ends) && !pictured();
  };
  // Whether everything stands where it is: nothing is ahead, nothing turns for ever, nobody scrolls.
  const SCROLLING_MS = 100;
  const stands = () => rests(SCROLLING_MS) && !animations().length && now() - scrolled > SCROLLING_MS;
  Object.defineProperty(window, "__journeysAhead", { value: rests, enumerable: false });
  Object.defineProperty(window, "__journeysOpening", { value: asked, enumerable: false });
  Object.defineProperty(window, "__journeysYoung", { value: () => young.size > 0, enumerable: false });
  Object.defineProperty(window, "__journeysStands", { value: stands, enumerable: false });
})();
