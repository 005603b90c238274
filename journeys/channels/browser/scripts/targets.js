// Targets whose size axe-core left open because something in them is larger than they are: decided by what can be hit.
// What a box cuts off cannot be pressed; what sticks out of it can. `found` is axe's answer, which is changed in place;
// `roomy` are the targets it was not asked about.
(found, roomy) => {
  const RULE = "target-size", LEAST = 24;
  const of = (list) => list.filter((v) => v.id === RULE).flatMap((v) => v.nodes);
  const cuts = (el) => /hidden|clip|scroll|auto/.test(getComputedStyle(el).overflowX + getComputedStyle(el).overflowY);
  const joined = (a, b) => ({
    left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
  });
  const inner = (el) => [...el.children, ...(el.shadowRoot?.children || []), ...(el.assignedElements?.({ flatten: true }) || [])];
  const area = (el) => {
    const { left, top, right, bottom } = el.getBoundingClientRect();
    const own = { left, top, right, bottom };
    if (cuts(el)) return own;
    return inner(el).map(area).filter((r) => r.right > r.left && r.bottom > r.top).reduce(joined, own);
  };
  const small = (r) => Math.min(r.right - r.left, r.bottom - r.top) < LEAST;
  const centre = (r) => [(r.left + r.right) / 2, (r.top + r.bottom) / 2];
  // How far the middle of a target is from another target, or from its circle where that one is small as well.
  const gap = (a, b) => {
    const [x, y] = centre(a), [u, v] = centre(b);
    const edge = Math.hypot(Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom));
    return small(b) ? Math.min(edge, Math.hypot(x - u, y - v) - LEAST / 2) : edge;
  };
  const open = of(found.incomplete).filter((n) => n.element && n.any.some((c) => c.data?.messageKey === "contentOverflow"));
  if (!open.length) return;
  const told = [...of(found.violations), ...of(found.passes), ...of(found.incomplete)].map((n) => n.element).filter(Boolean);
  const all = [...told, ...roomy];
  const areas = new Map(all.map((el) => [el, area(el)]));
  const wrong = [], fine = [];
  for (const node of open) {
    const mine = areas.get(node.element);
    const near = all.filter((el) => el !== node.element && !el.contains(node.element) && !node.element.contains(el) && gap(mine, areas.get(el)) < LEAST / 2);
    const size = `${Math.round(mine.right - mine.left)} by ${Math.round(mine.bottom - mine.top)} px`;
    const tight = mine.right > mine.left && small(mine) && near.length > 0;
    (tight ? wrong : fine).push({
      ...node, failureSummary: `${size} can be pressed, and another target is nearer than ${LEAST / 2} px to its middle.`,
      any: [{ relatedNodes: near.map((element) => ({ element })) }], all: [], none: [],
    });
  }
  const known = [...found.violations, ...found.passes, ...found.incomplete].find((v) => v.id === RULE);
  const add = (list, nodes) => {
    const there = list.find((v) => v.id === RULE);
    if (there) there.nodes.push(...nodes);
    else if (nodes.length) list.push({ ...known, impact: "serious", nodes });
  };
  add(found.violations, wrong);
  add(found.passes, fine);
  for (const v of found.incomplete) if (v.id === RULE) v.nodes = v.nodes.filter((n) => !open.includes(n));
  found.incomplete = found.incomplete.filter((v) => v.nodes.length);
}
