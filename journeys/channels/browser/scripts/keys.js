// Where the keyboard is, seen from one control. Stops are numbered in the order they are met, and named for people.
(el) => {
  const known = (window.__journeysStops ??= new WeakMap());
  const deep = (root) => {
    let at = root.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  const doc = el.ownerDocument;
  const active = deep(doc);
  const nowhere = !active || active === doc.body || active === doc.documentElement;
  if (!nowhere && !known.has(active)) known.set(active, (window.__journeysStopCount = (window.__journeysStopCount || 0) + 1));
  const GROUPS = "[role=radiogroup],[role=tablist],[role=menu],[role=menubar],[role=listbox],[role=toolbar],[role=tree],[role=grid],[role=treegrid]";
  const within = (inner, outer) => { for (let n = inner; n; n = n.parentNode || n.host) if (n === outer) return true; return false; };
  const same = (a, b) => a === b || (a.type === "radio" && b.type === "radio" && a.name && a.name === b.name && a.form === b.form);
  const control = el.control || (el.closest?.("label")?.control ?? null);
  const on = !nowhere && (within(active, el) || active === control
    || (active.contains(el) && active.matches("a[href],button,summary,label,[role=button],[role=link]"))
    || Boolean(el.id && active.getAttribute("aria-activedescendant") === el.id));
  const group = !nowhere && (same(active, control || el) || Boolean(el.closest(GROUPS)?.contains(active)) || Boolean(active.matches(GROUPS) && active.contains(el)));
  const tabbable = (e) => e.tabIndex >= 0 && !e.matches(":disabled") && e.checkVisibility?.({ visibilityProperty: true });
  let stations = 0;
  const count = (root) => root.querySelectorAll("*").forEach((e) => { if (tabbable(e)) stations++; if (e.shadowRoot) count(e.shadowRoot); });
  if (!window.__journeysStations) { count(doc); window.__journeysStations = stations; }
  const name = nowhere ? "" : (active.getAttribute("aria-label") || active.labels?.[0]?.innerText || active.innerText || active.title || active.localName).replace(/\s+/g, " ").trim().slice(0, 60);
  return { on, group, stop: nowhere ? 0 : known.get(active), frame: active?.localName === "iframe", name, focus: doc.hasFocus(), stations: window.__journeysStations };
}
