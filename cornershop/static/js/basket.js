// Adding, changing and codes without leaving the page.
import { ask, refused, values } from "./net.js";

const place = document.getElementById("drawer-place");
const pounds = (pence) => `£${(pence / 100).toFixed(2)}`;

function count(number) {
  const link = document.querySelector(".basket-link");
  link.querySelector(".badge").textContent = number;
  link.setAttribute("aria-label", `Basket, ${number} item${number === "1" ? "" : "s"}`);
}

function busy(button, on) {
  button.toggleAttribute("aria-busy", on);
  if (on) button.setAttribute("aria-busy", "true");
  button.textContent = on ? "Adding…" : "Add to basket";
}

// The flaw of a page that is busy with itself before it answers, and the same work after the answer was painted.
const countShelf = () => { const end = performance.now() + 700; while (performance.now() < end); };

async function add(event) {
  event.preventDefault();
  if (document.body.hasAttribute("data-counts-first")) countShelf();
  if (document.body.hasAttribute("data-counts-later")) requestAnimationFrame(() => setTimeout(countShelf, 20));
  const form = event.currentTarget;
  const button = form.querySelector("button[type=submit]");
  if (form.dataset.busy && !document.body.hasAttribute("data-eager-add")) return;
  form.dataset.busy = "yes";
  const quiet = document.body.hasAttribute("data-quiet-add");
  if (!quiet) busy(button, true);
  try {
    const answer = await ask(form.action, values(form));
    if (answer.status === 422) {
      document.getElementById("add-error").textContent = (await answer.json()).error;
    } else if (answer.ok) {
      document.getElementById("add-error").textContent = "";
      show(await answer.text());
    } else {
      throw new Error(`answer ${answer.status}`);
    }
  } catch {
    document.getElementById("add-error").textContent = "Sorry, we could not add this just now. Please try again.";
  } finally {
    delete form.dataset.busy;
    if (!quiet) busy(button, false);
  }
}

function show(html) {
  place.innerHTML = html;
  const drawer = place.querySelector("dialog");
  count(drawer.dataset.count);
  drawer.showModal();
  drawer.addEventListener("click", (event) => { if (event.target === drawer) drawer.close(); });
}

const form = document.querySelector("form[data-add]");
form?.addEventListener("submit", add);
form?.addEventListener("change", () => {
  const chosen = Object.fromEntries(
    [...form.querySelectorAll("input[type=radio]:checked")].map((radio) => [radio.name.slice(7), radio.value]),
  );
  const all = JSON.parse(form.dataset.variants);
  const one = all.find((v) => Object.keys(v.options).every((name) => v.options[name] === chosen[name]));
  if (!one || !Object.keys(one.options).length) return;
  const price = document.getElementById("price-line");
  price.querySelector(".from")?.remove();
  price.querySelector(".now").textContent = pounds(one.price);
  const stock = document.getElementById("stock-line");
  stock.className = `stock${one.left === 0 ? " none" : one.left <= 6 ? " low" : ""}`;
  stock.textContent = one.left === 0 ? "Sold out in this choice" : one.left <= 6 ? `Only ${one.left} left` : "In stock";
});

const basket = document.getElementById("basket");
basket?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const target = event.target;
  const answer = await ask(target.action, values(target, event.submitter));
  if (!answer.ok) return refused(basket, `The basket did not change: ${answer.status}`);
  const focus = event.submitter.getAttribute("aria-label") || "";
  basket.innerHTML = await answer.text();
  count(String([...basket.querySelectorAll(".stepper .count")].reduce((sum, one) => sum + Number(one.dataset.quantity), 0)));
  const again = focus && basket.querySelector(`button[aria-label="${CSS.escape(focus)}"]`);
  (again || basket.querySelector("#code[aria-invalid]") || basket.querySelector("a, button"))?.focus();
});
