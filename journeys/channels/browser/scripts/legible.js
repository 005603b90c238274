// Gives a function that says of an element whether its text is surely legible: plain opaque text on the plain opaque
// background of an ancestor, with nothing that could lie between them. Whoever is in doubt asks axe.
// 4.6 leaves room above the 4.5 of WCAG 2.2 SC 1.4.3; large text needs less, which is axe's to say.
() => {
  const ENOUGH = 4.6, PLAIN = /^rgb\((\d+), (\d+), (\d+)\)$/, NOTHING = "rgba(0, 0, 0, 0)";
  const linear = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const luminance = (rgb) => 0.2126 * linear(+rgb[1]) + 0.7152 * linear(+rgb[2]) + 0.0722 * linear(+rgb[3]);
  const styles = new Map(), grounds = new Map();
  const style = (el) => styles.get(el) ?? styles.set(el, getComputedStyle(el)).get(el);
  const paints = (css) => css.backgroundColor !== NOTHING || css.backgroundImage !== "none";
  const negative = (css) => [css.marginTop, css.marginRight, css.marginBottom, css.marginLeft].some((m) => m.startsWith("-"));
  const placed = (css) => css.gridRowStart !== "auto" || css.gridColumnStart !== "auto" || css.gridRowEnd !== "auto";
  const loose = (css) =>
    (css.position !== "static" && css.position !== "relative") || css.float !== "none" || css.transform !== "none" ||
    css.translate !== "none" || (css.position === "relative" && [css.top, css.left].some((v) => v !== "auto" && v !== "0px")) ||
    negative(css) || placed(css);
  const veiled = (css) =>
    css.opacity !== "1" || css.filter !== "none" || css.mixBlendMode !== "normal" || css.backgroundClip.includes("text") ||
    css.colorScheme.includes("dark");
  const unseen = (el) => style(el).visibility !== "visible";
  const absent = (el) =>
    !el.checkVisibility({ opacityProperty: true }) || (unseen(el) && [...el.querySelectorAll("*")].every(unseen));
  // What paints and may lie anywhere: the text must not touch it, unless it is inside.
  const strays = [];
  for (const el of document.body?.querySelectorAll("*") ?? []) {
    const css = style(el);
    const shows = paints(css) || /^(img|video|canvas|svg|iframe|object)$/.test(el.localName);
    if (loose(css) && shows && !absent(el)) strays.push([el, el.getBoundingClientRect()]);
  }
  // The background an element stands on, null in doubt.
  const ground = (el) => {
    if (grounds.has(el)) return grounds.get(el);
    const css = style(el), above = el.parentElement;
    let found = null;
    if (!veiled(css) && css.backgroundImage === "none") {
      if (css.backgroundColor !== NOTHING) found = PLAIN.test(css.backgroundColor) && shown(above) ? css.backgroundColor : null;
      else if (!above) found = el === document.documentElement ? "rgb(255, 255, 255)" : null;
      else found = loose(css) ? null : ground(above);
    }
    grounds.set(el, found);
    return found;
  };
  // Whether nothing above makes an element paler.
  const seen = new Map();
  const shown = (el) => {
    if (!el) return true;
    if (!seen.has(el)) seen.set(el, !veiled(style(el)) && shown(el.parentElement));
    return seen.get(el);
  };
  const overlaps = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return (el) => {
    if (el.getRootNode() !== document || !(el instanceof HTMLElement)) return false;
    const css = style(el), on = ground(el), ink = PLAIN.exec(css.color);
    if (!on || !ink || css.textShadow !== "none" || css.webkitTextFillColor !== css.color) return false;
    const [dark, light] = [luminance(ink), luminance(PLAIN.exec(on))].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) < ENOUGH) return false;
    const box = el.getBoundingClientRect();
    return !strays.some(([stray, at]) => !stray.contains(el) && overlaps(box, at));
  };
}
