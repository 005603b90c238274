/* Filters, deep links and enlarged pictures. The report reads well without it. */
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const byId = (id) => document.getElementById(id);
  const form = byId("filters");
  const cards = [...document.querySelectorAll(".card")];
  const texts = new WeakMap();

  const textOf = (card) => {
    if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase());
    return texts.get(card);
  };

  const wanted = () => {
    const data = new FormData(form);
    const single = ["journey", "channel", "owner", "state"].filter((name) => data.get(name));
    return {
      severities: data.getAll("severity"),
      fields: single.map((name) => [name, data.get(name)]),
      words: data.get("q").toLowerCase().split(/\s+/).filter(Boolean),
    };
  };

  const matches = (card, want) =>
    (want.severities.length === 0 || card.dataset.severity.split("\n").some((one) => want.severities.includes(one))) &&
    want.fields.every(([name, value]) => card.dataset[name].split("\n").includes(value)) &&
    want.words.every((word) => textOf(card).includes(word));

  const apply = () => {
    const want = wanted();
    let shown = 0;
    for (const card of cards) {
      const fits = matches(card, want);
      card.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    const all = cards.length;
    byId("shown").textContent = shown === all ? `${all} finding${all === 1 ? "" : "s"}` : `${shown} of ${all} findings`;
    byId("nothing").hidden = shown > 0;
  };

  const clear = () => {
    form.reset();
    apply();
  };

  if (form) {
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    byId("clear").addEventListener("click", () => {
      clear();
      form.querySelector("input").focus();
    });
    apply();
  }

  const reveal = () => {
    let target = null;
    try {
      target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return;
    }
    if (!target) return;
    const card = target.closest(".card");
    if (card && card.hidden) clear();
    for (let around = target; around; around = around.parentElement) {
      if (around.tagName === "DETAILS") around.open = true;
    }
    target.scrollIntoView({ block: "start" });
    if (target.matches(".card")) target.focus({ preventScroll: true });
  };
  addEventListener("hashchange", reveal);
  reveal();

  const SVG = "http://www.w3.org/2000/svg";
  const draw = (name, attributes) => {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  };

  const zoom = byId("zoom");
  const enlarge = (button) => {
    const [width, height] = button.dataset.size.split(" ");
    const svg = draw("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": "zoom-title" });
    svg.append(draw("use", { href: `#${button.dataset.zoom}` }));
    for (const box of (button.dataset.boxes || "").split(";").filter(Boolean)) {
      const [x, y, w, h] = box.split(" ");
      for (const name of ["halo", "spot"]) svg.append(draw("rect", { class: name, x, y, width: w, height: h, rx: 4 }));
    }
    byId("zoom-title").textContent = button.dataset.title;
    byId("zoom-body").replaceChildren(svg);
    zoom.showModal();
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-zoom]");
    if (button) enlarge(button);
    if (event.target === zoom) zoom.close();
  });
  byId("zoom-close").addEventListener("click", () => zoom.close());

  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details:not([open]):not(.unprinted, .unprinted *)")) {
      part.open = true;
      part.dataset.shut = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const part of document.querySelectorAll("details[data-shut]")) {
      part.open = false;
      delete part.dataset.shut;
    }
  });
})();
