// One look at a frame's document: what markup knows and the outline does not. Runs as a selector engine in an isolated
// world (page scripts can neither see nor bend it) right after the outline was taken: Playwright has then noted on
// every outlined element which reference it got (`_ariaRef`). The answer leaves as the text of a detached element.
({
  query() {
    const box = (el) => {
      const r = el.getBoundingClientRect();
      return [r.x, r.y, r.width, r.height].map((n) => Math.round(n * 10) / 10);
    };
    const squeeze = (text, limit = 300) => (text || "").replace(/\s+/g, " ").trim().slice(0, limit);
    const shown = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    const vw = document.documentElement.clientWidth || innerWidth;
    const vh = innerHeight;

    const all = [];
    const walk = (root) => {
      for (const el of root.querySelectorAll("*")) {
        all.push(el);
        if (el.shadowRoot) walk(el.shadowRoot);
      }
    };
    walk(document);

    const scope = (el) => el.getRootNode();
    const byIds = (el, attribute) =>
      (el.getAttribute(attribute) || "").split(/\s+/).filter(Boolean)
        .map((id) => scope(el).getElementById?.(id)).filter(Boolean);
    const refOf = (el) => el._ariaRef?.ref || "";
    const ownName = (el) =>
      squeeze(byIds(el, "aria-labelledby").map((e) => e.textContent).join(" ")) || squeeze(el.getAttribute("aria-label")) ||
      squeeze([...(el.labels || [])].map((e) => e.innerText || e.textContent).join(" ")) ||
      squeeze(el.getAttribute("alt")) || squeeze(el.title) || squeeze(el.placeholder);
    const nameOf = (el) => squeeze(el._ariaRef?.name) || ownName(el);

    // ---- attributes, by reference
    const COPIED = ["id", "name", "type", "autocomplete", "title", "alt", "placeholder", "inputmode", "href"];
    const CONTROLS = "a,button,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=option]";
    const attributes = {};
    const seen = new Set();
    for (const el of all) {
      const ref = refOf(el);
      if (!ref || seen.has(ref)) continue;
      seen.add(ref);
      const found = { tag: el.localName };
      for (const key of COPIED) {
        const value = el.getAttribute(key);
        if (value) found[key] = value.slice(0, 500);
      }
      if (el.required || el.getAttribute("aria-required") === "true") found.required = "true";
      const closed = el.localName === "summary" ? el.parentElement?.localName === "details" && !el.parentElement.open : el.getAttribute("aria-expanded") === "false";
      if (closed) found.folded = "true";
      const described = squeeze(byIds(el, "aria-describedby").map((e) => e.textContent).join(" "));
      if (described) found.described = described;
      if (el.matches(CONTROLS) || (el.localName === "input" && /^(submit|button|reset)$/.test(el.type))) {
        const visible = squeeze(el.localName === "input" ? el.value : el.innerText, 200);
        if (visible && visible !== squeeze(el._ariaRef.name, 200)) found.visible = visible;
      }
      else if (el.innerText && el.querySelector("br") && el.innerText.length <= 500) {
        const lines = el.innerText.split("\n").map((line) => squeeze(line)).filter(Boolean);
        if (lines.length > 1) found.lines = lines.join("\n");
      }
      attributes[ref] = found;
    }

    // ---- fields
    const NOT_FIELDS = /^(hidden|submit|button|reset|image)$/;
    const ROLES = { textbox: "text", searchbox: "search", spinbutton: "number", checkbox: "checkbox", switch: "checkbox",
      radio: "radio", combobox: "combobox", listbox: "listbox" };
    const NATIVE = /^(input|select|textarea)$/;
    const isField = (el) => {
      if (el.localName === "input") return !NOT_FIELDS.test(el.type);
      if (NATIVE.test(el.localName)) return true;
      const role = el.getAttribute("role");
      if (role in ROLES) return !el.querySelector("input,select,textarea");
      return el.isContentEditable && !el.parentElement?.isContentEditable;
    };
    const typeOf = (el) =>
      el.localName === "input" ? el.type : NATIVE.test(el.localName) ? el.localName : ROLES[el.getAttribute("role")] || "text";
    const fieldElements = all.filter(isField);
    const isSecret = SECRET_FIELD; // scripts/secret.js
    const red = (el) => {
      const [r, g, b] = (getComputedStyle(el).color.match(/[\d.]+/g) || [0, 0, 0]).map(Number);
      return r > 110 && r > 1.6 * g && r > 1.6 * b;
    };
    const alarming = (el) =>
      (el.matches("[role=alert],[aria-live=assertive]") || red(el) || /err|invalid|fehl/i.test(el.id)) &&
      shown(el) && Boolean(squeeze(el.innerText));
    const lettersIn = (el) => [el, ...el.querySelectorAll("*")]
      .filter((n) => [...n.childNodes].some((c) => c.nodeType === 3 && c.data.trim()) && shown(n))
      .map((n) => parseFloat(getComputedStyle(n).fontSize) * (n.currentCSSZoom || 1));
    const NONE = { text: "", px: 0 };
    const texts = (els) => {
      const text = squeeze([...new Set(els.map((e) => squeeze(e.innerText)))].join(" "));
      return text ? { text, px: Math.max(0, ...els.flatMap(lettersIn)) } : NONE;
    };
    const holds = new Map(); // what lies up to four levels around a field -> the fields in it, a radio group counting once
    for (const f of fieldElements) {
      const key = f.type === "radio" && f.name ? `radio:${f.name}` : f;
      for (let n = f.parentElement, i = 0; n && i < 4; n = n.parentElement, i++) holds.set(n, (holds.get(n) || new Set()).add(key));
    }
    // A field deeper inside than four levels is not counted above: whether such a group holds more is asked of the page.
    const alone = (node) => holds.get(node)?.size === 1 && node.querySelectorAll("input:not([type=hidden],[type=radio]),select,textarea").length <= 1;
    const nearbyError = (el) => {
      let group = el.parentElement, best = NONE;
      for (let i = 0; group && i < 4 && alone(group); i++, group = group.parentElement) {
        const found = [...group.querySelectorAll("*")].filter(
          (e) => alarming(e) && !e.contains(el) && !e.closest("label,legend,button,a") && squeeze(e.innerText).length > 3);
        best = texts(found.filter((e) => !found.some((o) => o !== e && o.contains(e))));
        if (best.text) return best;
      }
      return NONE;
    };
    const bad = (el) => el.getAttribute("aria-invalid") === "true" || (NATIVE.test(el.localName) && el.matches(":user-invalid"));
    const errorOf = (el) => {
      const named = byIds(el, "aria-errormessage").filter(shown);
      if (bad(el) && named.length) return texts(named);
      const described = byIds(el, "aria-describedby").filter(shown);
      const alarms = described.filter((e) => alarming(e) || [...e.querySelectorAll("*")].some(alarming));
      if (alarms.length) return texts(alarms);
      const near = nearbyError(el);
      if (near.text) return near;
      if (el.getAttribute("aria-invalid") === "true" && described.length === 1) return texts(described);
      if (NATIVE.test(el.localName) && el.matches(":user-invalid") && scope(el).activeElement === el) return { text: squeeze(el.validationMessage), px: 0 };
      return NONE;
    };
    const labelShown = (el) => [...(el.labels || [])].some(shown);
    const disclosed = (el) => {
      if (shown(el) && el.getClientRects().length) return true;
      return /^(checkbox|radio|file)$/.test(el.type || "") && labelShown(el);
    };
    const forms = [...new Set(fieldElements.map((el) => el.form || el.closest("form")).filter(Boolean))]
      .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
    const valueOf = (el) =>
      el.localName === "select" ? squeeze(el.selectedOptions[0]?.text) :
      NATIVE.test(el.localName) ? (el.type === "file" ? [...el.files].map((f) => f.name).join(", ") : el.value) :
      squeeze(el.innerText);
    const checkedOf = (el) => ("checked" in el ? el.checked : el.getAttribute("aria-checked") === "true");
    const filledOf = (el) => {
      if (/^(checkbox|radio)$/.test(typeOf(el))) return checkedOf(el);
      if (el.localName === "select") return Boolean(el.value) && !el.selectedOptions[0]?.disabled;
      return Boolean(valueOf(el).trim());
    };
    const fields = fieldElements.map((el) => [el, errorOf(el)]).map(([el, error]) => ({
      label: nameOf(el), name: el.getAttribute("name") || "", id: el.id, type: typeOf(el),
      autocomplete: el.getAttribute("autocomplete") || "", inputmode: el.getAttribute("inputmode") || "",
      placeholder: el.getAttribute("placeholder") || "", value: valueOf(el).slice(0, 2000), filled: filledOf(el),
      checked: /^(checkbox|radio)$/.test(typeOf(el)) && checkedOf(el),
      enabled: !el.matches(":disabled") && el.getAttribute("aria-disabled") !== "true",
      disclosed: disclosed(el), required: Boolean(el.required) || el.getAttribute("aria-required") === "true",
      invalid: bad(el), error: error.text, error_px: error.px, form: forms.indexOf(el.form || el.closest("form")),
      box: disclosed(el) ? box(el) : null, ref: seen.has(refOf(el)) ? refOf(el) : "",
      options: el.localName === "select" ? el.options.length : 0, secret: isSecret(el, nameOf(el)),
    }));

    // ---- layers
    const share = ([x, y, w, h]) =>
      (Math.max(0, Math.min(x + w, vw) - Math.max(x, 0)) * Math.max(0, Math.min(y + h, vh) - Math.max(y, 0))) / (vw * vh || 1);
    const stuck = (el, style) => {
      const r = el.getBoundingClientRect();
      const near = (edge, at) => edge !== "auto" && Math.abs(parseFloat(edge) - at) <= 1;
      return near(style.top, r.top) || near(style.bottom, vh - r.bottom);
    };
    const CLOSE = /^(×|✕|✖|✗|╳|⨯|x|close|dismiss|no,? thanks|not now|maybe later|schlie(ß|ss)en|nein,? danke|fermer|cerrar|chiudi|sluiten|fechar|zamknij)\b|^[×✕✖✗╳⨯]/i;
    const closer = (layer) => {
      const [lx, ly, lw] = box(layer);
      const controls = [...layer.querySelectorAll("button,a,[role=button],input[type=button]")].filter(shown);
      const said = controls.find((el) => CLOSE.test(nameOf(el) || squeeze(el.innerText)));
      const corner = controls.find((el) => {
        const [x, y, w, h] = box(el);
        return !squeeze(el.innerText).replace(/\W/g, "") && w <= 64 && h <= 64 && y - ly < 64 && (lx + lw - x - w < 64 || x - lx < 64);
      });
      const found = said || corner;
      return found ? box(found) : null;
    };
    const layers = [];
    const layerElements = [];
    for (const el of all) {
      const style = getComputedStyle(el);
      const dialog = el.matches("dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[popover]:popover-open");
      const floats = style.position === "fixed" || (style.position === "sticky" && stuck(el, style));
      if (!(dialog || floats) || !shown(el)) continue;
      const outer = layerElements.find((o) => o.contains(el));
      if (outer && !(dialog && !layers[layerElements.indexOf(outer)].dialog)) continue;
      const b = box(el);
      const part = share(b);
      if (part <= 0) continue;
      const text = squeeze(el.innerText);
      const catches = style.pointerEvents !== "none";
      if (!text && !catches) continue;
      const modal = el.getAttribute("aria-modal") === "true" || el.matches(":modal") || (floats && catches && part > 0.95);
      layerElements.push(el);
      layers.push({
        role: el.getAttribute("role") || (el.localName === "dialog" ? "dialog" : ""), text, box: b,
        share: Math.round(part * 1000) / 1000, modal, close: closer(el), kind: dialog ? "dialog" : style.position, dialog,
      });
    }

    // ---- images
    const hasMain = document.querySelector("main,[role=main]");
    const imageState = (img) => {
      if (!(img.currentSrc || img.getAttribute("src"))) return null;
      if (!img.complete) return null;
      if (img.naturalWidth > 0) return true;
      return /\.svg|^data:image\/svg/i.test(img.currentSrc) ? null : false;
    };
    const images = all.filter((el) => {
      if (el.localName !== "img" || !shown(el)) return false;
      const [, , w, h] = box(el);
      if (el.getAttribute("width") === "1" || el.getAttribute("height") === "1") return false;
      const decorative = el.getAttribute("alt") === "" || el.closest("[aria-hidden=true]") || /^(presentation|none)$/.test(el.getAttribute("role") || "");
      const edge = decorative ? 100 : 24;
      return (w >= edge && h >= edge) || (!decorative && imageState(el) === false);
    }).map((el) => ({
      src: (el.currentSrc || el.src || "").slice(0, 500), alt: el.getAttribute("alt") || "", box: box(el), loaded: imageState(el),
      main: hasMain ? Boolean(el.closest("main,[role=main]")) : !el.closest("header,footer,nav,aside"),
    }));

    // ---- text cut off
    const clips = [];
    const hides = (value) => value === "hidden" || value === "clip";
    const inRow = (el) => [...el.children].filter((c) => c.getBoundingClientRect().width > 40).length > 1 ||
      (el.children.length === 1 && inRow(el.children[0]));
    for (const el of all) {
      if (clips.length >= 50) break;
      if (el.clientWidth < 8 || el.clientHeight < 8 || el.scrollWidth <= el.clientWidth + 4) continue;
      const style = getComputedStyle(el);
      if (!hides(style.overflowX) || style.textOverflow === "ellipsis" || !shown(el) || inRow(el)) continue;
      if (el.matches("input,select,textarea,pre,code,table") || el === document.body || el === document.documentElement) continue;
      const edge = el.getBoundingClientRect();
      const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (!texts.currentNode.data.trim() || !shown(texts.currentNode.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const cut = [...range.getClientRects()].find((r) =>
          (r.left < edge.right - 4 && r.right > edge.right + 4) || (r.left < edge.left - 4 && r.right > edge.left + 4));
        if (cut) { clips.push({ text: squeeze(texts.currentNode.data, 200), box: box(el) }); break; }
      }
    }

    const root = document.documentElement;
    const still = hides(getComputedStyle(root).overflowX) || (document.body && hides(getComputedStyle(document.body).overflowX));
    const carrier = document.createElement("script");
    carrier.type = "application/json";
    carrier.textContent = JSON.stringify({
      title: document.title, language: root.lang || "", attributes, fields, layers, images, clips,
      width: vw, height: vh, scroll_width: still ? root.clientWidth : root.scrollWidth,
      client_width: root.clientWidth, viewport_meta: document.querySelector("meta[name=viewport i]")?.content || "",
      markup: PRODUCT_MARKUP(document),
    });
    return carrier;
  },
  queryAll() {
    return [this.query()];
  },
})
