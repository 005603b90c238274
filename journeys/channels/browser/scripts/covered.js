// The share of the screen that layers cover: points at which something opaque in a fixed or dialog layer is on top. A dim
// backdrop covers nothing. Native dialogs and popovers count for nothing: phones close them on Back by themselves.
() => {
  if (document.querySelector("dialog:modal, :popover-open")) return 0;
  const steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
  const top = (x, y) => {
    let el = document.elementFromPoint(x, y);
    while (el?.shadowRoot) {
      const inner = el.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === el) break;
      el = inner;
    }
    return el;
  };
  const solid = (el, style) => {
    const alpha = /^rgba?\(.*[,/]\s*([\d.]+)\)$/.exec(style.backgroundColor);
    const colour = style.backgroundColor.startsWith("rgba") || style.backgroundColor.includes("/") ? Number(alpha?.[1] ?? 0) : 1;
    return colour > 0.9 || /^(img|video|canvas|svg|iframe)$/.test(el.localName) || style.backgroundImage.includes("url(");
  };
  const covers = (x, y) => {
    let opaque = false;
    for (let el = top(x * innerWidth, y * innerHeight); el; el = el.parentElement || el.getRootNode().host) {
      const style = getComputedStyle(el);
      opaque = opaque || solid(el, style);
      if (style.position === "fixed" || el.matches("[role=dialog],[role=alertdialog],[aria-modal=true]")) return opaque;
    }
    return false;
  };
  const points = steps.flatMap((x) => steps.map((y) => covers(x, y)));
  return points.filter(Boolean).length / points.length;
}
