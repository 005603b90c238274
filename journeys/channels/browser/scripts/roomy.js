// Gives a function that says of a target whether it is surely large enough: 24 by 24 CSS px in one piece (WCAG 2.2 SC
// 2.5.8), with nothing that sticks out of it and nothing that lies over or under it but what it is in or what is in it.
// Whoever is in doubt asks axe. `seen` holds the targets it said yes of.
() => {
  const LEAST = 24, SLACK = 0.5;
  const all = [...document.querySelectorAll("*")];
  const boxes = new Map();
  for (const el of all) {
    const box = el.getBoundingClientRect();
    if (box.width && box.height) boxes.set(el, box);
  }
  const shadows = all.some((el) => el.shadowRoot);
  const overlaps = (a, b) =>
    a.left + SLACK < b.right && b.left + SLACK < a.right && a.top + SLACK < b.bottom && b.top + SLACK < a.bottom;
  const holds = (a, b) =>
    b.left > a.left - SLACK && b.right < a.right + SLACK && b.top > a.top - SLACK && b.bottom < a.bottom + SLACK;
  const roomy = (el) => {
    const mine = boxes.get(el);
    if (shadows || !mine || Math.min(mine.width, mine.height) < LEAST || el.getClientRects().length !== 1) return false;
    for (const [other, box] of boxes) {
      if (other.contains(el)) continue;
      if (el.contains(other) ? !holds(mine, box) : overlaps(mine, box)) return false;
    }
    roomy.seen.add(el);
    return true;
  };
  roomy.seen = new Set();
  return roomy;
}
