import "./basket.js";
import "./forms.js";
import "./listing.js";
import "./chat.js";
import { ask, values } from "./net.js";

document.querySelector(".cookies form")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.currentTarget;
  await ask(form.action, values(form, event.submitter));
  form.closest(".cookies").remove();
});

const menu = document.querySelector(".menu");
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu?.open) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  if (menu?.open && !menu.contains(event.target)) menu.open = false;
});

document.querySelector(".wall-close")?.addEventListener("click", () => document.querySelector(".wall").remove());
if (document.body.hasAttribute("data-counter")) {
  document.addEventListener("change", () => { visitorCounter.count(); });
  document.addEventListener("submit", () => { visitorCounter.count(); });
}

for (const word of document.querySelectorAll("[data-tells]")) {
  word.addEventListener("click", () => { document.getElementById(word.dataset.tells).hidden = false; });
}
