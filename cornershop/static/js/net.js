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
