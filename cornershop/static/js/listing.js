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
    history.replaceState(null, "", address);
  } finally {
    list.removeAttribute("aria-busy");
  }
});
