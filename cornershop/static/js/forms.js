// Mistakes: the summary gets the focus; a field is checked again when it is left.
import { ask, values } from "./net.js";

document.getElementById("summary")?.focus();

async function check(input) {
  const wrapper = input.closest(".field");
  if (!input.value || !wrapper) return;
  const country = document.getElementById("country")?.value || "GB";
  const query = new URLSearchParams({ field: input.name, value: input.value, country });
  const { error } = await (await ask(`/checkout/check?${query}`)).json();
  let place = wrapper.querySelector(".error");
  if (!place && !error) return;
  if (!place) {
    place = document.createElement("span");
    place.className = "error";
    place.id = `${input.id}-error`;
    input.before(place);
  }
  place.setAttribute("role", "alert");
  place.textContent = error;
  wrapper.classList.toggle("wrong", Boolean(error));
  if (error) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  input.setAttribute("aria-describedby", place.id);
}

const silent = document.body.hasAttribute("data-silent-errors");
const checked = new Set(["email", "phone", "postcode"]);
const form = document.querySelector("form[data-step-form]");
if (!silent && !document.body.hasAttribute("data-listed-errors")) {
  form?.addEventListener("change", (event) => { if (checked.has(event.target.name)) check(event.target); });
}

form?.addEventListener("submit", async (event) => {
  if (!silent) return;
  event.preventDefault();
  const answer = await ask(form.action || location.href, values(form));
  const data = await answer.json();
  if (data.next) { location.href = data.next; return; }
  form.querySelectorAll(".error").forEach((one) => one.remove());
  for (const [name, text] of Object.entries(data.errors)) {
    const place = document.createElement("span");
    place.className = "error";
    place.textContent = text;
    document.getElementById(name)?.after(place);
  }
});

// Two ways with a paste: to refuse it, and to put it in order.
for (const input of document.querySelectorAll("[data-no-paste]")) input.addEventListener("paste", (event) => event.preventDefault());
for (const input of document.querySelectorAll("[data-small]")) input.addEventListener("paste", (event) => {
  event.preventDefault();
  input.value = event.clipboardData.getData("text").trim().toLowerCase();
});

// What stands in for a button has to be taught all that a button does.
for (const button of document.querySelectorAll("[data-stand-in]")) {
  const send = () => button.closest("form").requestSubmit();
  button.addEventListener("click", send);
  if (button.dataset.standIn === "keys") button.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") send(); });
}

// Some pages draw themselves anew instead of loading; what has the focus then goes with the old drawing.
const redraws = document.body.dataset.redraws;
if (redraws !== undefined) document.addEventListener("submit", async (event) => {
  if (!event.target.matches("form[data-step-form]")) return;
  event.preventDefault();
  const answer = await fetch(location.href, { method: "POST", body: new URLSearchParams(values(event.target)) });
  if (answer.redirected) { location.href = answer.url; return; }
  const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector(".panel").replaceWith(drawn.querySelector(".panel"));
  document.getElementById(redraws)?.focus();
});

const place = document.querySelector("form[data-place]");
place?.addEventListener("submit", async (event) => {
  if (place.dataset.sent) { event.preventDefault(); return; }
  place.dataset.sent = "yes";
  const button = place.querySelector("button");
  button.setAttribute("aria-busy", "true");
  button.textContent = "Placing your order…";
  if (place.hasAttribute("data-hide-failure")) {
    event.preventDefault();
    await ask(place.action, values(place));
    location.href = "/checkout/thank-you";
  }
});
window.addEventListener("pageshow", () => { if (place) delete place.dataset.sent; });

const same = document.getElementById("billing_same");
same?.addEventListener("change", () => {
  const billing = document.querySelector(".billing");
  if (billing) billing.hidden = same.checked;
});
