// How long keys and presses took from the input to the next paint, with the meaning of the web-vitals library: the
// longest event of each interaction. Installed before watch.js, which says when an action begins and ends.
(() => {
  if (window.__journeysInputs) return;
  let longest = null; // interaction -> { ms, kind }, null while no action is watched
  const take = (entries) => {
    for (const entry of entries) {
      if (!longest || !entry.interactionId) continue;
      const known = longest.get(entry.interactionId);
      if (!known || entry.duration > known.ms) longest.set(entry.interactionId, { ms: entry.duration, kind: entry.name });
    }
  };
  let observer = null;
  try {
    observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: "event", durationThreshold: 16 });
  } catch { return; }
  Object.defineProperty(window, "__journeysInputs", { enumerable: false, value: {
    begin() { observer.takeRecords(); longest = new Map(); },
    // The slowest interaction since `begin`, null where none was watched. `own` is what the watching itself took.
    end(own) {
      if (!longest) return null;
      take(observer.takeRecords());
      const slowest = [...longest.values()].sort((a, b) => b.ms - a.ms)[0];
      longest = null;
      return { ms: slowest ? Math.round(slowest.ms) : 0, kind: slowest?.kind || "", own: Math.round(own) };
    },
  } });
})();
