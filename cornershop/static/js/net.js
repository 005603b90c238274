// One way to ask the shop for a piece of page or data.
export async function ask(url, body) {
  const options = { headers: { "X-Requested-With": "fetch" } };
  if (body) Object.assign(options, { method: "POST", body: new URLSearchParams(body) });
  return fetch(url, options);
}

export function values(form, button) {
  const data = new FormData(form);
  if (button?.name) data.set(button.name, button.value);
  return data;
}

// A part of the page that could not be changed says so.
export function refused(part, reason) {
  if (document.body.hasAttribute("data-brittle")) throw new Error(reason);
  const notice = document.createElement("p");
  notice.className = "notice bad";
  notice.setAttribute("role", "alert");
  notice.textContent = "Sorry, that did not work on our side, and nothing has changed. Please try again in a moment.";
  part.querySelector(".notice")?.remove();
  part.prepend(notice);
}
