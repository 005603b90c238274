// A single-page shop with hash routes, drawer basket and a one-page accordion checkout, in German.
// Flaws come from the first path segment: /fee-late+dead-click/ switches two on.
const flaws = new Set(location.pathname.split("/")[1].split("+"));
const on = (id) => flaws.has(id);
const base = "/" + location.pathname.split("/")[1] + "/";
const GOODS = [
  { id: 1, name: "Nordlicht Espresso", price: 1290, text: "Kräftig, schokoladig, 500 g ganze Bohne." },
  { id: 2, name: "Hafenblick Filterkaffee", price: 1090, text: "Hell geröstet, fruchtig, 500 g." },
  { id: 3, name: "Emaillebecher Küste", price: 1690, text: "Handgefertigter Becher, 350 ml." },
  { id: 4, name: "Handmühle Leuchtturm", price: 5900, text: "Mahlwerk aus Keramik." },
];
const CODES = { MOIN10: 10 };
const state = JSON.parse(sessionStorage.state || "null") ||
  { lines: [], code: "", email: "", address: {}, ship: null, open: "kontakt", consent: false, errors: {} };
const save = () => { sessionStorage.state = JSON.stringify(state); };
const euro = (cents) => (cents / 100).toLocaleString("de-DE", { style: "currency", currency: "EUR" });
const esc = (s) => String(s ?? "").replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
const app = document.querySelector("#app");
const drawer = document.querySelector("#drawer-root");
const toast = (text) => { const t = document.querySelector("#toast-root"); t.textContent = text; setTimeout(() => { t.textContent = ""; }, 4000); };

const linePrice = (l) => GOODS.find((g) => g.id === l.id).price + (on("price-raised-on-path") ? 150 : 0);
function sums(stage) {
  const goods = state.lines.reduce((s, l) => s + linePrice(l) * l.qty, 0);
  const insurance = on("sneaked-item") && state.lines.length ? 299 : 0;
  const ship = state.ship === "express" ? 990 : 490;
  const fee = on("fee-late") && stage === "pruefen" ? 250 : 0;
  let off = state.code ? Math.round(goods * CODES[state.code] / 100) : 0;
  if (on("promo-accepted-not-applied")) off = 0;
  if (on("promo-dropped-later") && stage !== "korb") off = 0;
  const total = goods + insurance + ship + fee - off + (on("total-does-not-add") ? 100 : 0);
  return { goods, insurance, ship, fee, off, total };
}
function summary(stage) {
  const s = sums(stage);
  const row = (label, amount) => `<div class="row"><span>${label}</span><span>${amount}</span></div>`;
  return row("Zwischensumme", euro(s.goods + s.insurance)) +
    row("Versand", euro(s.ship)) + (s.fee ? row("Servicegebühr", euro(s.fee)) : "") +
    (s.off ? row(`Rabatt ${esc(state.code)}`, "−" + euro(s.off)) : "") +
    `<div class="row"><b>Gesamtsumme</b><b>${euro(s.total)}</b></div><small>inkl. MwSt.</small>`;
}
function lines() {
  return state.lines.map((l, i) => {
    const g = GOODS.find((x) => x.id === l.id);
    return `<div class="row"><div><b>${g.name}</b><br><small>${esc(l.grind)}</small><br>${l.qty} × ${euro(linePrice(l))}</div>
    <div>${euro(linePrice(l) * l.qty)} <button class="plain" data-del="${i}" aria-label="${g.name} entfernen">✕</button></div></div>`;
  }).join("") + (on("sneaked-item") && state.lines.length ? `<div class="row"><div><b>Paketschutz Premium</b><br>1 × ${euro(299)}</div><div>${euro(299)}</div></div>` : "");
}
function header() {
  const count = state.lines.reduce((s, l) => s + l.qty, 0);
  return `<header class="bar"><a href="#/"><b>Nordlicht</b></a><nav aria-label="Hauptmenü"><a href="#/sortiment">Sortiment</a> <a href="#/hilfe">Hilfe</a></nav>
  <span class="grow"></span><form role="search" data-search><input aria-label="Wonach suchen Sie?" name="q" size="12"><button aria-label="Suchen">⌕</button></form>
  <button data-basket title="Warenkorb">🛒 <span>${count}</span></button></header>`;
}
const pages = {
  "": () => `<h1>Frisch aus Bremen</h1><p>Geröstet am Montag, bei Ihnen am Mittwoch.</p>${tiles(GOODS.slice(0, 2))}`,
  sortiment: () => `<h1>Sortiment</h1>${tiles(GOODS)}`,
  suche: (q) => { const hit = GOODS.filter((g) => g.name.toLowerCase().includes(decodeURIComponent(q || "").toLowerCase()));
    return `<h1>Suche</h1><p>${hit.length} Treffer</p>${hit.length ? tiles(hit) : '<p>Nichts gefunden. <a href="#/sortiment">Zum Sortiment</a></p>'}`; },
  ware: (id) => { const g = GOODS.find((x) => x.id === Number(id));
    return `<h1>${g.name}</h1><p>${g.text}</p><p><strong>${euro(g.price)}</strong> <small>inkl. MwSt., zzgl. Versand ab 4,90 €</small></p>
    <p>Auf Lager. Lieferung in 2–3 Werktagen. 30 Tage Rückgabe.</p>
    ${g.id < 3 ? `<fieldset><legend>Mahlgrad</legend>${["Ganze Bohne", "Gemahlen"].map((m) => `<label class="swatch"><input type="radio" name="grind" value="${m}"><span>${m}</span></label>`).join("")}</fieldset>` : ""}
    <p class="err" data-choose></p><button class="cta" data-add="${g.id}">In den Einkaufskorb</button>`; },
  hilfe: () => `<h1>Hilfe</h1><h2>Rückgabe</h2><p>Sie können alles innerhalb von 30 Tagen kostenlos zurückgeben.</p><h2>Kontakt</h2><p>moin@nordlicht.example, Mo–Fr 9–17 Uhr</p>`,
  kasse: () => checkout(),
  danke: (nr) => `<h1>Vielen Dank für Ihre Bestellung!</h1><p>Ihre Bestellnummer lautet <b>${esc(nr)}</b>.</p><p>Wir liefern in 2–3 Werktagen.</p>
    <p>Bezahlt: ${euro(Number(sessionStorage.paid))}</p><a href="#/sortiment">Weiter einkaufen</a>`,
};
const tiles = (list) => `<div class="tiles">${list.map((g) => `<a class="tile" href="#/ware/${g.id}"><h3>${g.name}</h3><p>${euro(g.price)}</p></a>`).join("")}</div>`;
const field = (name, label, type = "text", ac = "") => `<label class="f">${label}<input name="${name}" type="${type}" value="${esc(state.address[name])}"
  ${ac && !on("autocomplete-missing") ? `autocomplete="${ac}"` : ""} ${state.errors[name] ? `aria-invalid="true" aria-describedby="e-${name}"` : ""}>
  ${state.errors[name] ? `<span class="err" id="e-${name}">${state.errors[name]}</span>` : ""}</label>`;
function section(id, title, body) {
  const open = state.open === id;
  return `<section class="panel"><h2>${title}</h2>${open ? body : state.done?.includes(id) ? `<button class="plain" data-open="${id}">Ändern</button>` : ""}</section>`;
}
function checkout() {
  if (!state.lines.length) return `<h1>Kasse</h1><p>Ihr Einkaufskorb ist leer. <a href="#/sortiment">Zum Sortiment</a></p>`;
  if (on("forced-account")) return `<h1>Anmelden</h1><form data-login><label class="f">E-Mail<input type="email" name="mail" autocomplete="username"></label>
    <label class="f">Passwort<input type="password" name="pw" autocomplete="current-password"></label><button class="cta">Anmelden</button></form><p><a href="#/kasse">Neues Konto anlegen</a></p>`;
  const alerts = Object.values(state.errors).length && !on("error-not-announced") ? `<div role="alert" class="err">Bitte prüfen Sie Ihre Angaben: ${Object.values(state.errors).join(" ")}</div>` : "";
  return `<h1>Kasse</h1><p>Bestellen ohne Kundenkonto.</p>${alerts}
  ${section("kontakt", "1. Kontakt und Adresse", `<form data-step="kontakt" novalidate>
    ${field("email", "E-Mail-Adresse *", "email", "email")}${field("tel", "Telefon (optional)", "tel", "tel")}${field("name", "Vor- und Nachname *", "text", "name")}
    ${field("street", "Straße und Hausnummer *", "text", "street-address")}${field("plz", "PLZ *", "text", "postal-code")}${field("city", "Ort *", "text", "address-level2")}
    <label class="f">Land<select name="land" ${on("autocomplete-missing") ? "" : 'autocomplete="country-name"'}>${["Belgien", "Deutschland", "Österreich"].map((l) => `<option ${state.address.land === l ? "selected" : ""}>${l}</option>`).join("")}</select></label>
    <button class="cta">Weiter</button></form>`)}
  ${section("versand", "2. Versand", `<form data-step="versand"><label><input type="radio" name="ship" value="standard" checked> Standard, 2–3 Werktage, 4,90 €</label><br>
    <label><input type="radio" name="ship" value="express"> Express, nächster Werktag, 9,90 €</label><br><br><button class="cta">Weiter</button></form>`)}
  ${section("zahlung", "3. Zahlung", `<form data-step="zahlung"><label class="f">Kartennummer<input name="card" inputmode="numeric" ${on("autocomplete-missing") ? "" : 'autocomplete="cc-number"'}></label>
    <label class="f">Gültig bis (MM/JJ)<input name="exp" inputmode="numeric" ${on("autocomplete-missing") ? "" : 'autocomplete="cc-exp"'}></label>
    <label class="f">Prüfnummer<input name="cvc" inputmode="numeric" ${on("autocomplete-missing") ? "" : 'autocomplete="cc-csc"'}></label>
    ${on("ask-twice") ? `<label class="f">E-Mail-Adresse *<input name="mail2" type="email" required autocomplete="email"></label>` : ""}<button class="cta">Weiter</button></form>`)}
  ${section("pruefen", "4. Prüfen", `${lines()}<hr>${summary("pruefen")}<button class="cta" ${on("dead-click") ? "" : "data-order"}>Zahlungspflichtig bestellen</button>`)}
  ${state.open === "pruefen" ? "" : `<aside class="panel" aria-label="Übersicht">${lines()}<hr>${summary("kasse")}</aside>`}
  ${on("click-blocked") && state.open !== "kontakt" ? '<div class="ghost"></div>' : ""}`;
}
function showDrawer() {
  drawer.innerHTML = `<aside role="dialog" aria-label="Einkaufskorb"><button class="plain" data-close aria-label="Schließen">✕</button><h2>Einkaufskorb</h2>
  ${state.lines.length ? lines() + `<hr><details><summary>Gutscheincode eingeben</summary><form data-code><label class="f">Code<input name="code"></label><button class="plain">Einlösen</button></form></details>
  <p role="status" data-codemsg>${esc(state.codeMessage)}</p>${summary("korb")}<a class="cta" href="#/kasse" data-close style="display:inline-block">Zur Kasse</a>` : "<p>Noch leer.</p>"}</aside>`;
}
function render() {
  const [, route = "", arg] = location.hash.split("/");
  app.innerHTML = header() + `<main class="wrap">${(pages[route] || pages[""])(arg)}</main><footer class="wrap"><a href="#/hilfe">Rückgabe &amp; Versand</a></footer>`;
  document.querySelector("#consent-root").innerHTML = state.consent ? "" :
    `<section aria-label="Datenschutz"><p>Wir verwenden Cookies.</p><button class="plain" data-consent>Ablehnen</button> <button class="cta" data-consent>Alle akzeptieren</button></section>`;
  save();
}
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
async function add(id) {
  const grind = document.querySelector("input[name=grind]:checked");
  if (document.querySelector("input[name=grind]") && !grind) { document.querySelector("[data-choose]").textContent = "Bitte Mahlgrad wählen"; return; }
  if (on("feedback-missing")) await wait(2500);
  const reply = await fetch(base + "api/korb", { method: "POST", body: JSON.stringify({ id }) });
  if (!reply.ok) return;
  state.lines.push({ id, qty: 1, grind: grind?.value });
  render(); showDrawer(); toast("Hinzugefügt");
}
const RULES = { email: [/.+@.+\..+/, "Geben Sie eine E-Mail-Adresse mit @ ein."], name: [/\S+ \S+/, "Geben Sie Vor- und Nachnamen ein."], street: [/\S/, "Geben Sie Ihre Straße ein."],
  plz: [/^\d{5}$/, "Geben Sie eine Postleitzahl mit 5 Ziffern ein."], city: [/\S/, "Geben Sie Ihren Ort ein."] };
function step(id, data) {
  if (id === "kontakt") {
    state.address = data; state.errors = {};
    for (const [key, [rule, text]] of Object.entries(RULES)) if (!rule.test(data[key] || "")) state.errors[key] = text;
    if (Object.keys(state.errors).length) { if (on("data-lost-on-error")) state.address = { email: data.email, land: data.land }; return render(); }
  }
  if (id === "versand") state.ship = data.ship;
  const order = ["kontakt", "versand", "zahlung", "pruefen"];
  state.done = [...new Set([...(state.done || []), id])];
  state.open = order[order.indexOf(id) + 1];
  render();
}
document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target, data = Object.fromEntries(new FormData(form));
  if (form.dataset.search !== undefined) location.hash = "#/suche/" + encodeURIComponent(data.q);
  else if (form.dataset.code !== undefined) {
    const code = data.code.trim().toUpperCase();
    if (CODES[code]) { state.code = code; state.codeMessage = `Gutschein ${code} eingelöst.`; }
    else state.codeMessage = on("promo-rejected-no-reason") ? "Code nicht akzeptiert." : `Der Code ${code} ist am 31. Mai abgelaufen.`;
    render(); showDrawer();
  } else if (form.dataset.step) step(form.dataset.step, data);
});
document.addEventListener("click", async (event) => {
  const at = event.target.closest("button,a"); if (!at) return;
  const d = at.dataset;
  if (d.basket !== undefined) showDrawer();
  if (d.close !== undefined) drawer.innerHTML = "";
  if (d.consent !== undefined) { state.consent = true; render(); }
  if (d.add) add(Number(d.add));
  if (d.open) { state.open = d.open; render(); }
  if (d.del) { state.lines.splice(Number(d.del), 1); render(); showDrawer(); }
  if (d.order !== undefined) {
    const total = sums("pruefen").total;
    const reply = await fetch(base + "api/bestellen", { method: "POST", body: JSON.stringify({ total }) });
    if (!reply.ok && !on("failure-hidden")) { toast("Entschuldigung, die Bestellung konnte nicht gespeichert werden. Es wurde nichts abgebucht."); return; }
    sessionStorage.paid = total;
    const nr = reply.ok ? (await reply.json()).nr : "";
    state.lines = []; state.code = ""; state.open = "kontakt"; location.hash = "#/danke/" + nr;
  }
});
addEventListener("hashchange", () => { drawer.innerHTML = ""; render(); });
render();
