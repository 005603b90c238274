// Load measurements with the semantics of the web-vitals library: the last largest-contentful-paint before the first
// input or hiding; layout shifts in session windows (gaps under 1 s, at most 5 s); time to first byte; all counted from
// the activation of the document.
(() => {
  if (window !== window.top) return;
  const seen = { lcp: null, cls: 0, worst: 0, shifted: "", session: 0, first: 0, last: 0 };
  let final = false;
  const finish = () => { final = true; };
  const name = (el) => {
    if (!el || el.nodeType !== 1) return "";
    const words = el.getAttribute("alt") || el.getAttribute("aria-label") || el.innerText || "";
    return `${el.localName} ${words.replace(/\s+/g, " ").trim().slice(0, 80)}`.trim();
  };
  const activation = () => performance.getEntriesByType("navigation")[0]?.activationStart || 0;
  const lcp = (entries) => {
    for (const entry of entries) {
      if (final) return;
      const r = entry.element?.getBoundingClientRect();
      seen.lcp = { at: Math.max(entry.startTime - activation(), 0), element: name(entry.element), box: r ? [r.x, r.y, r.width, r.height] : null };
    }
  };
  const shifts = (entries) => {
    for (const entry of entries) {
      if (entry.hadRecentInput) continue;
      if (seen.session && entry.startTime - seen.last < 1000 && entry.startTime - seen.first < 5000) seen.session += entry.value;
      else { seen.session = entry.value; seen.first = entry.startTime; }
      seen.last = entry.startTime;
      seen.cls = Math.max(seen.cls, seen.session);
      if (entry.value > seen.worst) { seen.worst = entry.value; seen.shifted = entry.sources?.map((s) => name(s.node)).find(Boolean) || seen.shifted; }
    }
  };
  const observers = [["largest-contentful-paint", lcp], ["layout-shift", shifts]].map(([type, take]) => {
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type, buffered: true });
    return () => take(observer.takeRecords());
  });
  for (const type of ["keydown", "click"]) addEventListener(type, (e) => { if (e.isTrusted) finish(); }, { capture: true });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") finish(); }, { capture: true });
  const vitals = () => {
    observers.forEach((flush) => flush());
    const nav = performance.getEntriesByType("navigation")[0];
    return { lcp: seen.lcp, cls: seen.cls, shifted: seen.shifted, ttfb: nav ? Math.max(nav.responseStart - activation(), 0) : null };
  };
  // A page has settled once it was watched long enough and no session of shifts is still open, or as long as a session may last.
  vitals.settled = (watched) => {
    observers.forEach((flush) => flush());
    const now = performance.now() - activation();
    return now >= watched && (!seen.session || now - (seen.last - activation()) >= 1000 || now >= watched + 5000);
  };
  Object.defineProperty(window, "__journeysVitals", { value: vitals });
})();
