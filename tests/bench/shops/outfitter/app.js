// A single-page outfitter inside one web component: shadow DOM, icons without names, tiles and swatches as buttons,
// product and choices in dialogs, a toast for everything. Flaws come from the first path segment.
const first = location.pathname.split("/")[1];
const flaws = new Set(first.split("+"));
const on = (id) => flaws.has(id);
const GOODS = [
  { id: "cap", name: "Trail Cap", price: 2400, tones: ["Moss", "Slate"] },
  { id: "jacket", name: "Ridge Jacket", price: 14900, tones: ["Slate", "Rust"] },
  { id: "bottle", name: "Steel Bottle", price: 1950, tones: ["Bare", "Black"] },
];
const WAYS = [["Parcel locker", "2 working days", 295], ["Courier to the door", "Next working day", 695]];
const PAYS = ["Pay by invoice", "Bank transfer"];
const COUNTRIES = ["Austria", "Belgium", "Denmark", "France", "Germany", "Ireland", "Italy", "Netherlands", "Spain", "United Kingdom"];
const REGIONS = { "United Kingdom": ["England", "Northern Ireland", "Scotland", "Wales"] };
const pounds = (pence) => "£" + (pence / 100).toFixed(2);
const safe = (text) => String(text ?? "").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const icon = (path) => `<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor"><path d="${path}"/></svg>`;
const s = { view: "home", query: "", lines: [], code: "", promo: false, way: null, pay: null, form: {}, list: "", errors: {}, done: 0 };
const FIELDS = [["email", "Email address", "email", "email"], ["full", "Full name", "text", "name"], ["line", "Street address", "text", "street-address"],
  ["town", "Town or city", "text", "address-level2"], ["post", "Postcode", "text", "postal-code"]];

const unit = (line) => GOODS.find((g) => g.id === line.id).price + (on("price-raised-on-path") ? 300 : 0);
function sums() {
  const goods = s.lines.reduce((sum, line) => sum + unit(line) * line.count, 0);
  const care = on("sneaked-item") ? 450 : 0;
  const way = s.way === null ? (s.view === "bag" ? 295 : 0) : WAYS[s.way][2];
  const late = on("fee-late") && s.view === "checkout" && s.pay !== null ? 199 : 0;
  const off = s.code && !on("promo-accepted-not-applied") && !(on("promo-dropped-later") && s.view === "checkout") ? goods * 0.15 : 0;
  return { goods, care, way, late, off, total: goods + care + way + late - off + (on("total-does-not-add") ? 250 : 0) };
}
const row = (label, amount) => `<li class="flex"><span>${label}</span><span>${amount}</span></li>`;
function summary() {
  const t = sums();
  return `<ul class="plain">${s.lines.map((l) => row(`${GOODS.find((g) => g.id === l.id).name} × ${l.count}`, pounds(unit(l) * l.count))).join("")}
  ${t.care ? row("Gear Care Plan × 1", pounds(t.care)) : ""}</ul><ul class="plain">${row("Subtotal", pounds(t.goods + t.care))}
  ${t.way ? row("Delivery", pounds(t.way)) : ""}${t.late ? row("Handling fee", pounds(t.late)) : ""}${t.off ? row(`Promotion ${s.code}`, "-" + pounds(t.off)) : ""}
  ${row("<b>Total</b>", `<b>${pounds(t.total)}</b>`)}</ul><p class="faint">Prices include VAT.</p>`;
}
function header() {
  const count = s.lines.reduce((sum, line) => sum + line.count, 0);
  const cross = on("target-too-small") ? "tiny" : "hit";
  return `<header class="flex bar"><a class="hit" href="#home" title="Ridgeway home">${icon("M3 18 L9 6 L14 14 L17 10 L21 18 Z")}</a><span class="grow"></span>
  <a class="${cross}" href="#search" title="Search">${icon("M10 4 a6 6 0 1 0 .1 0 M15 15 L20 20")}</a>
  <a class="${cross}" href="#bag" ${on("nameless-icon") ? "" : 'title="Bag"'}>${icon("M5 8 h14 l-1 12 H6 Z M9 8 V5 h6 v3")}<span class="badge">${count || ""}</span></a></header>`;
}
const tiles = (goods) => `<div class="tiles">${goods.map((g) => `<button class="tile" data-do="show" data-id="${g.id}"><span class="art"></span><span>${g.name}</span><span>${pounds(g.price)}</span></button>`).join("")}</div>`;
const VIEWS = {
  home: () => `<h1>Made for weather</h1><p>Free returns within 60 days.</p>${tiles(GOODS)}`,
  search: () => `<h1>Search</h1><form data-on="search"><input type="text" placeholder="What are you after?" value="${safe(s.query)}"><button class="ghost">Go</button></form>
    ${s.query ? tiles(GOODS.filter((g) => g.name.toLowerCase().includes(s.query.toLowerCase()))) : ""}`,
  bag: () => s.lines.length ? `<h1>Your bag</h1>${s.lines.map((l, i) => `<div class="flex line"><div><h3>${GOODS.find((g) => g.id === l.id).name}</h3><div class="faint">${l.tone}</div></div>
    <div class="flex"><button class="hit" data-do="less" data-i="${i}" aria-label="One less">−</button><span>${l.count}</span><button class="hit" data-do="more" data-i="${i}" aria-label="One more">+</button></div>
    <span>${pounds(unit(l) * l.count)}</span></div>`).join("")}
    <button class="ghost" data-do="promo" aria-expanded="${s.promo}">Have a code?</button>${s.promo ? `<form data-on="code"><input placeholder="Code" aria-label="Code"><button class="ghost">Use it</button></form>` : ""}
    ${s.said ? `<p role="status">${safe(s.said)}</p>` : ""}${summary()}<button class="solid" data-do="checkout">Continue to checkout</button>`
    : `<h1>Your bag</h1><p>Nothing in here yet.</p><a href="#home">Keep looking</a>`,
  checkout: () => `<h1>Checkout</h1>${alerts()}<form data-on="address" novalidate>${FIELDS.map(input).join("")}${combo("country", "Country", COUNTRIES)}
    ${REGIONS[s.form.country] ? combo("region", "Region", REGIONS[s.form.country]) : ""}<button class="ghost">Save address</button></form>
    ${s.done ? `<div class="flex line"><div>Delivery<br><b>${s.way === null ? "Not chosen" : WAYS[s.way][0]}</b></div><button class="ghost" data-do="ways">Choose</button></div>
    <div class="flex line"><div>Payment<br><b>${s.pay === null ? "Not chosen" : PAYS[s.pay]}</b></div><button class="ghost" data-do="pays">Choose</button></div>` : ""}
    ${summary()}<button class="solid" data-do="${on("dead-click") ? "nothing" : "finish"}" ${s.done && s.way !== null && s.pay !== null ? "" : "disabled"}>Finish</button>
    ${on("click-blocked") ? '<div class="veil"></div>' : ""}`,
  done: () => `<h1>Thanks for your order</h1><p>Your order number is <b>${s.number}</b>.</p><p>Paid: ${pounds(s.paid)}</p><p>It leaves us tomorrow. <a class="hit" href="#home">Back to the shop</a></p>`,
};
const alerts = () => Object.keys(s.errors).length && !on("error-not-announced") ? `<div role="alert" class="wrong">${Object.values(s.errors).join(" ")}</div>` : "";
const input = ([name, label, type, token]) => `<div class="field"><label for="f-${name}">${label}<span aria-hidden="true"> *</span></label><input id="f-${name}" name="${name}" type="${type}"
  value="${safe(s.form[name])}" aria-required="true" ${on("autocomplete-missing") ? "" : `autocomplete="${token}"`} ${s.errors[name] && !on("error-not-announced") ? `aria-invalid="true" aria-describedby="e-${name}"` : ""}>
  ${s.errors[name] ? `<span class="wrong" id="e-${name}">${s.errors[name]}</span>` : ""}</div>`;
const combo = (name, label, all) => `<div class="field"><span id="l-${name}">${label} *</span><div role="combobox" tabindex="0" aria-labelledby="l-${name}" aria-required="true" aria-haspopup="listbox"
  aria-expanded="${s.list === name}" aria-controls="list-${name}" class="combo" data-do="list" data-name="${name}">${s.form[name] || "Select"}</div>
  ${s.list === name ? `<ul role="listbox" id="list-${name}" class="plain list">${s.loaded ? all.map((one) => `<li role="option" data-do="pick" data-name="${name}">${one}</li>`).join("") : "<li>Loading…</li>"}</ul>` : ""}</div>`;

class Shop extends HTMLElement {
  connectedCallback() {
    this.root = this.attachShadow({ mode: "open" });
    this.root.innerHTML = `<style>${STYLE}</style><div id="view"></div><div id="modal"></div><div id="toast" role="status" class="toast"></div>`;
    this.root.addEventListener("click", (e) => { const at = e.composedPath().find((n) => n.dataset?.do); if (at) this.act(at.dataset.do, at.dataset); });
    this.root.addEventListener("submit", (e) => { e.preventDefault(); this.send(e.target.dataset.on, e.target); });
    this.root.addEventListener("input", (e) => { if (e.target.name) s.form[e.target.name] = e.target.value; });
    addEventListener("hashchange", () => { s.view = location.hash.slice(1) || "home"; this.close(); this.draw(); });
    this.draw();
  }
  at(selector) { return this.root.querySelector(selector); }
  draw() { this.at("#view").innerHTML = header() + `<main>${(VIEWS[s.view] || VIEWS.home)()}</main>`; }
  dialog(html) { this.at("#modal").innerHTML = `<div class="shade"><div role="dialog" aria-modal="true" aria-labelledby="dt" class="box">${html}</div></div>`; }
  close() { this.at("#modal").innerHTML = ""; }
  toast(text) { this.at("#toast").textContent = text; clearTimeout(this.timer); this.timer = setTimeout(() => { this.at("#toast").textContent = ""; }, 4000); }
  show(id) {
    const g = GOODS.find((one) => one.id === id);
    this.dialog(`<button class="hit" data-do="close" title="Close">×</button><h2 id="dt">${g.name}</h2><p>${pounds(g.price)}</p><p>In stock. Delivery from ${pounds(295)}.</p>
      <div role="group" aria-label="Colour">${g.tones.map((t) => `<button class="swatch" aria-pressed="${s.tone === t}" data-do="tone" data-tone="${t}" data-id="${id}">${t}</button>`).join("")}</div>
      <p class="wrong" role="alert">${s.need || ""}</p><button class="solid" data-do="add" data-id="${id}">Add to bag</button>`);
  }
  choices(title, name, options) {
    this.dialog(`<h2 id="dt">${title}</h2>${options.map((words, i) => `<label class="flex line"><input type="radio" name="${name}" value="${i}"> ${words}</label>`).join("")}<button class="solid" data-do="take" data-name="${name}">Use this</button>`);
  }
  act(what, d) {
    const moves = {
      show: () => { s.tone = ""; s.need = ""; this.show(d.id); },
      tone: () => { s.tone = d.tone; s.need = ""; this.show(d.id); },
      add: () => {
        if (!s.tone) { s.need = "Please choose a colour."; return this.show(d.id); }
        const done = () => { s.lines.push({ id: d.id, tone: s.tone, count: 1 }); this.close(); this.draw(); this.toast("Added to your bag"); };
        return on("feedback-missing") ? setTimeout(done, 2600) : done();
      },
      close: () => this.close(),
      promo: () => { s.promo = !s.promo; this.draw(); },
      more: () => { s.lines[d.i].count += 1; this.draw(); },
      less: () => { s.lines[d.i].count = Math.max(1, s.lines[d.i].count - 1); this.draw(); },
      checkout: () => { location.hash = "checkout"; },
      list: () => { s.list = s.list === d.name ? "" : d.name; s.loaded = false; this.draw(); setTimeout(() => { s.loaded = true; this.draw(); }, 400); },
      ways: () => this.choices("Delivery", "way", WAYS.map(([n, t, p]) => `${n}, ${t}, ${pounds(p)}`)),
      pays: () => this.choices("Payment", "pay", PAYS),
      take: () => { const at = this.at(`input[name=${d.name}]:checked`); if (!at) return; s[d.name] = Number(at.value); this.close(); this.draw(); },
      finish: () => this.finish(),
    };
    if (what === "pick") return;
    moves[what]?.();
  }
  send(what, form) {
    const word = form.querySelector("input")?.value.trim();
    if (what === "search") { s.query = word; this.draw(); }
    if (what === "code") {
      s.code = word.toUpperCase() === "TREK15" ? "TREK15" : "";
      s.said = s.code ? "TREK15 has been applied." : on("promo-rejected-no-reason") ? "Invalid code." : `${word} ended on 31 May.`;
      this.draw();
    }
    if (what === "address") this.check();
  }
  check() {
    s.errors = {};
    for (const [name, label] of FIELDS) if (!s.form[name]) s.errors[name] = `Enter your ${label.toLowerCase()}.`;
    if (s.form.email && !/.+@.+\..+/.test(s.form.email)) s.errors.email = "Enter an email address with an @.";
    if (s.form.post && s.form.post.length < 5) s.errors.post = "Enter a full postcode, such as SW1A 1AA.";
    if (!s.form.country) s.errors.country = "Choose your country.";
    if (Object.keys(s.errors).length && on("data-lost-on-error")) s.form = { email: s.form.email };
    s.done = Object.keys(s.errors).length ? 0 : 1;
    this.draw();
  }
  async finish() {
    const reply = await fetch(`/${first}/api/bestellen`, { method: "POST", body: JSON.stringify(sums()) });
    if (!reply.ok && !on("failure-hidden")) return this.toast("Sorry, we could not save your order. You have not been charged.");
    s.paid = sums().total;
    s.number = reply.ok ? (await reply.json()).nr : "";
    s.lines = [];
    location.hash = "done";
  }
}
const STYLE = `.flex{display:flex;gap:12px;align-items:center;flex-wrap:wrap}.grow{flex:1}.bar{padding:8px 16px;border-bottom:1px solid #ccc}main{padding:16px;max-width:720px}
.hit{min-width:44px;min-height:44px;display:inline-flex;align-items:center;justify-content:center;color:#123;background:none;border:0;font-size:18px}.tiny{display:inline-flex;width:14px;height:14px;overflow:hidden;color:#123;margin:0 -6px}
.badge{font-size:14px}.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:12px}.tile{display:flex;flex-direction:column;gap:4px;padding:12px;border:1px solid #bbb;background:#fff;font:inherit;color:#123}
.art{height:80px;background:#dde5dd}.solid{background:#174;color:#fff;border:0;padding:12px 20px;font:inherit;min-height:44px}.solid[disabled]{background:#777}.ghost{background:#fff;color:#123;border:1px solid #666;padding:8px 14px;font:inherit;min-height:44px}
.swatch{border:2px solid #999;background:#fff;padding:8px 14px;font:inherit;min-height:44px}.swatch[aria-pressed=true]{border-color:#174}.field{margin:0 0 12px}.field label,.field span{display:block}input{font:inherit;padding:8px;min-height:28px}
input[type=radio]{min-width:24px;min-height:24px}.combo{border:1px solid #666;padding:8px;min-height:28px;max-width:260px}.list{max-height:200px;overflow:auto;border:1px solid #666;max-width:260px}.list li{padding:8px;min-height:28px}.plain{list-style:none;padding:0;margin:8px 0}
.plain .flex{justify-content:space-between;max-width:420px}.line{padding:12px 0;border-top:1px solid #ddd}.wrong{color:#a00}.faint{color:#555}.shade{position:fixed;inset:0;background:#0006;display:flex;align-items:center;justify-content:center}
.box{background:#fff;padding:20px;max-width:340px;max-height:90vh;overflow:auto}.toast{position:fixed;top:70px;right:16px;background:#123;color:#fff}.toast:not(:empty){padding:10px 14px}.veil{position:fixed;inset:0;z-index:9;opacity:0}`;
customElements.define("rw-app", Shop);
document.querySelector("rw-app").shadowRoot.addEventListener("click", (e) => {
  const at = e.composedPath().find((n) => n.dataset?.do === "pick");
  if (!at) return;
  s.form[at.dataset.name] = at.textContent;
  s.list = "";
  document.querySelector("rw-app").draw();
});
