// What looks as if it could be pressed and is no control. Runs as a selector engine: the first answer (`tell`) is the
// list as the text of a detached element, every other the elements themselves, in the same order.
(() => {
  const CONTROL = "a[href],area,button,input,select,textarea,label,summary,option,video,audio,iframe,object,embed,canvas," +
    "[contenteditable],[onclick],[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=checkbox]," +
    "[role=radio],[role=switch],[role=slider],[role=treeitem],[role=menuitemcheckbox],[role=menuitemradio],[role=combobox]";
  const FOCUS = "[tabindex]"; // on what is meant; around it, it may only be where a page is scrolled or skipped to
  // Names for what is chosen, current or out of use rightly do nothing; badges and steps are no buttons.
  const STATE = /active|current|select|chosen|checked|disab|inactive|step|progress|badge|tag|chip|pill|flag|crumb|tooltip|hint/i;
  const MEANT = "u,ins,abbr,dfn,del,s,h1,h2,h3,h4,h5,h6,th,caption,legend,mark,cite,address,code,pre";
  const AT_MOST = 60;
  const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim();
  const up = (el) => el.parentElement || el.getRootNode().host || null;
  const around = (el, selector) => { for (let n = el; n && n !== document.body; n = up(n)) if (n.matches?.(selector)) return n; return null; };
  const classes = (el) => (typeof el.className === "string" ? el.className : "");
  const clear = (colour) => /^transparent$|^rgba\(.*, 0\)$/.test(colour);

  const everything = () => {
    const all = [];
    const walk = (root) => { for (const el of root.querySelectorAll("*")) { all.push(el); if (el.shadowRoot) walk(el.shadowRoot); } };
    walk(document);
    return all;
  };
  const seen = (el) => {
    if (!el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const r = el.getBoundingClientRect(), s = getComputedStyle(el);
    return r.width >= 8 && r.height >= 8 && r.right > 0 && r.width * r.height <= 0.4 * innerWidth * innerHeight &&
      s.pointerEvents !== "none" && Number(s.opacity) >= 0.6;
  };
  const idle = (el) => {
    const text = squeeze(el.innerText);
    return text.length <= 200 && /\p{L}{3}/u.test(text) && !around(el, CONTROL) && !el.querySelector(CONTROL) &&
      !el.matches(FOCUS) && !el.querySelector(FOCUS) && seen(el) &&
      !around(el, "[inert],[aria-hidden=true],[aria-disabled=true],[aria-current]") && !STATE.test(classes(el)) &&
      !el.title && !el.querySelector("[title]") && !el.hasAttribute("aria-describedby");
  };
  const lineOf = (s) => s.textDecorationLine.includes("underline") && s.textDecorationStyle === "solid";

  const find = () => {
    const all = everything();
    const links = all.filter((el) => el.matches("a[href]") && squeeze(el.innerText) && seen(el)).map((el) => getComputedStyle(el));
    const lined = new Map();
    for (const s of links) if (lineOf(s)) lined.set(s.color, (lined.get(s.color) || 0) + 1);
    const faceOf = (s) => [s.backgroundColor, s.color, s.borderRadius, s.fontSize].join("|");
    const faces = new Map();
    for (const el of all) {
      if (!el.matches("button,[role=button],input[type=submit],input[type=button],a[href]") || !seen(el)) continue;
      const s = getComputedStyle(el);
      const box = el.getBoundingClientRect();
      if (!clear(s.backgroundColor) && parseFloat(s.paddingLeft) >= 6 && box.height >= 24) faces.set(faceOf(s), box.height);
    }
    const ground = getComputedStyle(document.body).backgroundColor;
    const manner = (el, s) => {
      if (s.cursor === "pointer" && !(up(el) && getComputedStyle(up(el)).cursor === "pointer")) return "pointer";
      const text = squeeze(el.innerText);
      if (text.length > AT_MOST) return "";
      const like = faces.get(faceOf(s));
      if (like && s.backgroundColor !== ground && parseFloat(s.paddingLeft) >= 6 && text.length <= 30 &&
        Math.abs(el.getBoundingClientRect().height - like) <= 6) return "button";
      const inline = s.display.startsWith("inline") && up(el) && getComputedStyle(up(el)).color !== s.color;
      return lineOf(s) && inline && lined.has(s.color) && lined.get(s.color) * 2 > links.length && !around(el, MEANT) ? "underline" : "";
    };
    const found = [];
    for (const el of all) {
      if (el === document.body || el === document.documentElement || found.some((one) => one.el.contains(el))) continue;
      const how = manner(el, getComputedStyle(el));
      if (how && idle(el)) found.push({ el, how, group: `${how} ${el.localName} ${classes(el).replace(/\d+/g, "")} in ${up(el)?.localName} ${classes(up(el))}` });
    }
    const sizes = new Map();
    for (const one of found) sizes.set(one.group, (sizes.get(one.group) || 0) + 1);
    return found.filter((one, at) => found.findIndex((o) => o.group === one.group) === at ||
      found.findLastIndex((o) => o.group === one.group) === at).map((one) => ({ ...one, alike: sizes.get(one.group) }));
  };
  const tell = () => {
    const carrier = document.createElement("script");
    carrier.textContent = JSON.stringify(find().map(({ el, how, group, alike }) => {
      const r = el.getBoundingClientRect();
      return { how, group, alike, text: squeeze(el.innerText).slice(0, 120), box: [r.x, r.y, r.width, r.height] };
    }));
    return carrier;
  };
  return {
    query(_root, body) { return body === "tell" ? tell() : find()[0]?.el || null; },
    queryAll(_root, body) { return body === "tell" ? [tell()] : find().map((one) => one.el); },
  };
})()
