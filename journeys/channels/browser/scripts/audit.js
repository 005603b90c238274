// axe-core on the page as it stands, once what moves has come to rest (at most two seconds).
async ({ tags, rules }) => {
  const finite = document.getAnimations().filter((a) => a.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.race([Promise.allSettled(finite.map((a) => a.finished)), new Promise((done) => setTimeout(done, 2000))]);
  const found = await axe.run(document, {
    runOnly: { type: "tag", values: tags }, rules, iframes: false, elementRef: true,
    resultTypes: ["violations", "incomplete"], preload: { assets: ["media"], timeout: 2000 },
  });
  const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim().slice(0, 120);
  const nameOf = (el) => {
    if (!el) return "";
    let role = "", name = "";
    try { role = axe.commons.aria.getRole(el) || el.localName; name = axe.commons.text.accessibleText(el); } catch { role = el.localName; }
    return squeeze(`${role} ${name || el.innerText || ""}`);
  };
  const bare = (el) => {
    const copy = el.cloneNode(true);
    for (const inner of [copy, ...copy.querySelectorAll("*")]) inner.removeAttribute("value");
    return copy.outerHTML.replace(/\s+/g, " ").slice(0, 300);
  };
  const boxOf = (el) => {
    const r = el.getBoundingClientRect();
    return { x: r.x, y: r.y, width: r.width, height: r.height };
  };
  const node = (n) => ({
    name: nameOf(n.element), html: n.element ? bare(n.element) : "", summary: n.failureSummary || "",
    box: n.element ? boxOf(n.element) : null,
    related: [...new Set([...n.any, ...n.all, ...n.none].flatMap((check) => check.relatedNodes || [])
      .map((r) => nameOf(r.element)).filter(Boolean))].slice(0, 10),
  });
  try { axe.setup(document); } catch { /* set up already: names can be computed all the same */ }
  const answer = {
    version: axe.version,
    items: found.violations.map((v) => ({
      rule: v.id, impact: v.impact || "", help: v.help, help_url: v.helpUrl, tags: v.tags, nodes: v.nodes.slice(0, 50).map(node),
    })),
    incomplete: found.incomplete.map((v) => v.id),
    passed: found.passes.map((v) => v.id),
  };
  axe.teardown();
  return answer;
}
