// A pottery's shop that never leaves its page: links go to "#", the order form saves as one types, prices come without
// VAT and a row adds it. Flaws come from the first path segment.
const first = location.pathname.split("/")[1];
const flaws = new Set(first.split("+"));
const on = (id) => flaws.has(id);
const GOODS = [["Ciotola Etna", 2800], ["Vaso Salento", 6500], ["Tazza Gubbio", 1600]];
const SHIP = { corriere: ["Corriere espresso, 24 ore", 850], ritiro: ["Ritiro in bottega, gratuito", 0] };
const euro = (cents) => (cents / 100).toLocaleString("it-IT", { minimumFractionDigits: 2 }) + " €";
const clean = (text) => String(text ?? "").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const state = { view: "shop", words: "", which: 0, lines: {}, code: "", said: "", data: {}, bad: {}, ship: "", pay: "", saved: "" };
const FIELDS = [["nome", "Nome e cognome", "name", "text"], ["posta", "Indirizzo e-mail", "email", "email"], ["via", "Via e numero civico", "street-address", "text"],
  ["cap", "CAP", "postal-code", "text"], ["citta", "Città", "address-level2", "text"]];
const all = document.querySelector("#all");

const price = (i) => GOODS[i][1] + (on("price-raised-on-path") && state.view !== "shop" && state.view !== "piece" ? 200 : 0);
function sums() {
  const goods = Object.entries(state.lines).reduce((sum, [i, n]) => sum + price(i) * n, 0) + (on("sneaked-item") ? 390 : 0);
  const ship = state.ship ? SHIP[state.ship][1] : 850;
  const fee = on("fee-late") && state.view === "order" && state.pay ? 240 : 0;
  const gone = on("promo-accepted-not-applied") || (on("promo-dropped-later") && state.view === "order");
  const off = state.code && !gone ? Math.round(goods / 10) : 0;
  const vat = Math.round((goods - off + ship + fee) * 0.22);
  return { goods, ship, fee, off, vat, total: goods - off + ship + fee + vat + (on("total-does-not-add") ? 300 : 0) };
}
function totals() {
  const t = sums();
  const rows = [["Imponibile", t.goods], ...(t.off ? [[`Sconto ${state.code}`, -t.off]] : []), ["Spedizione", t.ship], ...(t.fee ? [["Commissione di gestione", t.fee]] : []), ["IVA 22%", t.vat]];
  return `<dl>${rows.map(([label, amount]) => `<dt>${label}</dt><dd>${euro(amount)}</dd>`).join("")}<dt><strong>Totale da pagare</strong></dt><dd><strong>${euro(t.total)}</strong></dd></dl>`;
}
const lines = () => Object.entries(state.lines).map(([i, n]) => `<div class="item"><strong>${GOODS[i][0]}</strong> <span>Quantità: ${n}</span> <span>${euro(price(i) * n)} + IVA</span>
  <button class="quiet" data-out="${i}">Rimuovi ${GOODS[i][0]}</button></div>`).join("") + (on("sneaked-item") ? `<div class="item"><strong>Confezione regalo</strong> <span>Quantità: 1</span> <span>${euro(390)} + IVA</span></div>` : "");
const list = (which) => which.map((i) => `<div class="item"><a href="#" data-piece="${i}">${GOODS[i][0]}</a><div>${euro(GOODS[i][1])} + IVA</div></div>`).join("");
const head = () => `<header><a href="#" data-view="shop"><b>Terra e Fuoco</b></a><input id="seek" aria-label="Cerca" value="${clean(state.words)}"><a href="#" data-view="bag">Carrello: ${Object.values(state.lines).reduce((a, b) => a + b, 0)}</a></header>`;
const field = ([key, label, token, type]) => `<div class="field"><label for="${key}">${label} (obbligatorio)</label><br><input id="${key}" ${key === "cap" ? `inputmode="numeric"` : ""} type="${type}" value="${clean(state.data[key])}" required
  ${on("autocomplete-missing") ? "" : `autocomplete="${token}"`} ${state.bad[key] && !on("error-not-announced") ? `aria-invalid="true" aria-describedby="bad-${key}"` : ""}>
  ${state.bad[key] ? `<div class="bad" id="bad-${key}">${state.bad[key]}</div>` : ""}</div>`;
const VIEWS = {
  shop: () => `<h1>${state.words ? "Risultati della ricerca" : "Ceramiche fatte a mano"}</h1>${list([0, 1, 2].filter((i) => GOODS[i][0].toLowerCase().includes(state.words.toLowerCase()))) || "<p>Nessun risultato.</p>"}`,
  piece: () => `<h1>${GOODS[state.which][0]}</h1><p>${euro(GOODS[state.which][1])} + IVA</p><p>Disponibile. Spedizione da ${euro(850)}.</p><button data-in="${state.which}">Aggiungi al carrello</button><p><a href="#" data-view="shop">Aggiungi ai preferiti</a></p>`,
  bag: () => Object.keys(state.lines).length ? `<h1>Il tuo carrello</h1>${lines()}<div class="field"><label for="cod">Codice sconto</label><br><input id="cod"> <button class="quiet" data-code>Applica</button></div>
    ${state.said ? `<p role="status">${clean(state.said)}</p>` : ""}${totals()}<button data-view="order">Vai alla cassa</button>` : `<h1>Il tuo carrello</h1><p>Il carrello è vuoto. <a href="#" data-view="shop">Torna al negozio</a></p>`,
  order: () => on("forced-account") ? `<h1>Accedi</h1><label>E-mail <input type="email" autocomplete="username"></label><label>Password <input type="password" autocomplete="current-password"></label><button>Accedi</button><p><a href="#" data-view="order">Registrati</a></p>`
    : `<h1>Cassa</h1><p>Ordini senza registrarti. I dati si salvano mentre scrivi.</p>${Object.keys(state.bad).length && !on("error-not-announced") ? `<div role="alert" class="bad">${Object.values(state.bad).join(" ")}</div>` : ""}
    <h2>Dove spediamo</h2>${FIELDS.map(field).join("")}<p role="status" id="saved">${state.saved}</p>
    <h2>Spedizione</h2>${Object.entries(SHIP).map(([k, [words, cents]]) => `<div><label><input type="radio" name="ship" value="${k}" ${state.ship === k ? "checked" : ""}> ${words} ${cents ? euro(cents) : ""}</label></div>`).join("")}
    <h2>Pagamento</h2>${["Bonifico bancario", "Contrassegno"].map((p) => `<div><label><input type="radio" name="pay" value="${p}" ${state.pay === p ? "checked" : ""}> ${p}</label></div>`).join("")}
    ${on("ask-twice") ? `<div class="field"><label for="posta2">Indirizzo e-mail (obbligatorio)</label><br><input id="posta2" type="email" autocomplete="email"></div>` : ""}
    <h2>Riepilogo</h2>${lines()}${totals()}<button ${on("dead-click") ? "" : "data-buy"}>Acquista ora</button>${on("click-blocked") ? '<div style="position:fixed;inset:0;z-index:3"></div>' : ""}`,
  done: () => `<h1>Grazie per il tuo ordine</h1><p>Numero d'ordine: <b>${state.number}</b></p><p>Totale pagato: ${euro(state.paid)}</p><p><a href="#" data-view="shop">Torna al negozio</a></p>`,
};
function draw() { all.innerHTML = head() + `<main>${VIEWS[state.view]()}</main>`; }
function keep(box) {
  if (box.name === "ship" || box.name === "pay") { state[box.name] = box.value; return draw(); }
  if (!FIELDS.some(([key]) => key === box.id)) return;
  state.data[box.id] = box.value;
  fetch(`/${first}/api/salva`, { method: "POST", body: "{}" });
  state.saved = "Salvato";
  const note = document.querySelector("#saved");
  if (note) note.textContent = state.saved;
}
async function buy() {
  state.bad = {};
  for (const [key, label] of FIELDS) if (!state.data[key]) state.bad[key] = `Inserisci ${label.toLowerCase()}.`;
  if (state.data.posta && !/.+@.+\..+/.test(state.data.posta)) state.bad.posta = "Inserisci un indirizzo e-mail con la @.";
  if (state.data.cap && !/^\d{5}$/.test(state.data.cap)) state.bad.cap = "Il CAP ha cinque cifre.";
  if (!state.ship) state.bad.ship = "Scegli la spedizione.";
  if (!state.pay) state.bad.pay = "Scegli il pagamento.";
  if (Object.keys(state.bad).length) { if (on("data-lost-on-error")) state.data = { posta: state.data.posta }; return draw(); }
  const reply = await fetch(`/${first}/api/bestellen`, { method: "POST", body: "{}" });
  if (!reply.ok && !on("failure-hidden")) { state.bad = { buy: "Il pagamento non è riuscito. Non ti abbiamo addebitato nulla." }; return draw(); }
  state.number = reply.ok ? (await reply.json()).nr : "";
  state.paid = sums().total;
  state.lines = {};
  state.view = "done";
  draw();
}
document.addEventListener("click", (e) => {
  const at = e.target.closest("[data-view],[data-piece],[data-in],[data-out],[data-code],[data-buy]");
  if (!at) return;
  if (at.localName === "a") e.preventDefault();
  const d = at.dataset;
  if (d.view) { state.view = d.view; if (d.view === "shop") state.words = ""; draw(); }
  if (d.piece) { state.which = Number(d.piece); state.view = "piece"; draw(); }
  if (d.in) setTimeout(() => { state.lines[d.in] = (state.lines[d.in] || 0) + 1; draw(); }, on("feedback-missing") ? 2600 : 0);
  if (d.out) { delete state.lines[d.out]; draw(); }
  if (d.code !== undefined) {
    const word = document.querySelector("#cod").value.trim().toUpperCase();
    state.code = word === "ARGILLA" ? word : "";
    state.said = state.code ? "Il codice ARGILLA è stato applicato." : on("promo-rejected-no-reason") ? "Codice non valido." : "Il codice è scaduto il 31 maggio.";
    draw();
  }
  if (d.buy !== undefined) buy();
});
document.addEventListener("change", (e) => keep(e.target));
document.addEventListener("keydown", (e) => { if (e.target.id === "seek" && e.key === "Enter") { state.words = e.target.value; state.view = "shop"; draw(); } });
draw();
