// axe-core on the page as it stands, once what moves has come to rest (at most two seconds); then how it sits on the screen.
async ({ tags, rules }) => {
  const rest = () => {
    const finite = document.getAnimations().filter((a) => a.effect?.getComputedTiming().iterations !== Infinity);
    return Promise.race([Promise.allSettled(finite.map((a) => a.finished)), new Promise((done) => setTimeout(done, 2000))]);
  };
  // A colour caught on its way (a control that was just enabled) is none: reported is what is still there at rest.
  const CONTRAST = "color-contrast";
  const staying = async (nodes) => {
    await rest();
    const include = nodes.map((n) => n.element).filter((el) => el?.isConnected);
    if (!include.length) return [];
    const again = await axe.run({ include }, { runOnly: { type: "rule", values: [CONTRAST] }, iframes: false, elementRef: true });
    const still = new Set(again.violations.flatMap((v) => v.nodes.map((n) => n.element)));
    return nodes.filter((n) => still.has(n.element));
  };
  await rest();
  // Most of an audit would be about text that is plainly legible: axe judges the rest.
  const SIZE = "target-size", surely = (SURELY_LEGIBLE)(), roomy = (SURELY_ROOMY)();
  const asked = (id) => { const known = axe._audit.rules.find((rule) => rule.id === id).matches; return known.axe ?? known; };
  let legible = 0;
  const wordless = (el) =>
    !/^(input|select|textarea)$/.test(el.localName) && ![...el.childNodes].some((part) => part.nodeType === Node.TEXT_NODE && part.data.trim());
  const matches = (el, ...more) => (wordless(el) ? false : surely(el) ? (legible += 1, false) : matches.axe(el, ...more));
  const sized = (el, ...more) => sized.axe(el, ...more) && !roomy(el);
  matches.axe = asked(CONTRAST);
  sized.axe = asked(SIZE);
  axe.configure({ rules: [{ id: CONTRAST, matches }, { id: SIZE, matches: sized }] });
  const found = await axe.run(document, {
    runOnly: { type: "tag", values: tags }, rules, iframes: false, elementRef: true,
    resultTypes: ["violations", "incomplete"], preload: { assets: ["media"], timeout: 2000 },
  });
  for (const v of found.violations) if (v.id === CONTRAST) v.nodes = await staying(v.nodes);
  found.violations = found.violations.filter((v) => v.nodes.length);
  OPEN_TARGETS(found, [...roomy.seen]);
  const judged = (id) => [...found.violations, ...found.incomplete].some((v) => v.id === id);
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
    passed: [...new Set([
      ...found.passes.map((v) => v.id),
      ...(legible && !judged(CONTRAST) ? [CONTRAST] : []), ...(roomy.seen.size && !judged(SIZE) ? [SIZE] : []),
    ])],
  };
  axe.teardown();
  const tried = async (measure) => { try { return await measure(); } catch { return null; } };
  return { ...answer, letters: await tried(LETTERS), standing: await tried(STANDING) };
}
