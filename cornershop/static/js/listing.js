// Filters and order change the list at once.
import { ask, refused } from "./net.js";

const form = document.querySelector("form[data-live]");
const list = form && document.querySelector(form.dataset.live);

form?.addEventListener("change", async () => {
  const address = `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;
  const request = ask(address);
  list.setAttribute("aria-busy", "true");
  try {
    const answer = await request;
    if (!answer.ok) return refused(list, `The list did not change: ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.innerHTML = page.querySelector(form.dataset.live).innerHTML;
    if (form.dataset.back !== "forgets") history.replaceState(null, "", address);
  } finally {
    list.removeAttribute("aria-busy");
  }
});

// A farewell of the old kind: browsers keep no page in their memory that wants to hear of its end.
if (form?.dataset.back === "forgets") addEventListener("unload", () => {});

// Who comes back finds what was looked at last in front.
if (form?.dataset.back === "reorders") {
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) sessionStorage.setItem("seen", link.getAttribute("href"));
  });
  const seen = list.querySelector(`li a[href="${CSS.escape(sessionStorage.getItem("seen") ?? "")}"]`)?.closest("li");
  seen?.parentElement.prepend(seen);
}
