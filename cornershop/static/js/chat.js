// The chat page without reloading, and the same chat as a small window over any page.
import { ask, values } from "./net.js";

function wire(form, turns) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = form.querySelector("[name=message]");
    if (!input.value.trim()) return;
    const body = values(form);
    input.value = "";
    const answer = await ask("/help/chat", body);
    if (!answer.ok) { location.href = "/help/chat"; return; }
    show(turns, await answer.text());
    input.focus();
    if (answer.headers.get("X-Answer-Follows")) follow(turns);
  });
}

function show(turns, html) {
  turns.innerHTML = html;
  turns.lastElementChild?.scrollIntoView({ block: "nearest" });
}

// Someone at the desk is still at it: look again until the answer is there.
async function follow(turns) {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  if (!turns.isConnected) return;
  const answer = await fetch("/help/chat", { headers: { "X-Requested-With": "fetch" } });
  if (answer.headers.get("X-Answer-Follows")) { follow(turns); return; }
  if (answer.ok) show(turns, await answer.text());
}

const page = document.querySelector("main form[data-chat]");
if (page) wire(page, document.getElementById("turns"));

async function open(event) {
  if (page || document.querySelector(".chat-widget")) return;
  event.preventDefault();
  const link = event.currentTarget;
  const html = new DOMParser().parseFromString(await (await fetch("/help/chat")).text(), "text/html");
  const widget = document.createElement("section");
  widget.className = "chat-widget";
  widget.setAttribute("aria-label", "Chat");
  const head = document.createElement("header");
  head.innerHTML = '<strong>Chat with us</strong><button type="button" class="link">Close chat</button>';
  widget.append(head, html.getElementById("turns"), html.querySelector("form[data-chat]"));
  document.body.append(widget);
  const close = () => { widget.remove(); link.focus(); };
  head.querySelector("button").addEventListener("click", close);
  widget.addEventListener("keydown", (one) => { if (one.key === "Escape") close(); });
  wire(widget.querySelector("form"), widget.querySelector(".chat"));
  widget.querySelector("[name=message]").focus();
}

document.querySelectorAll("a.open-chat").forEach((link) => link.addEventListener("click", open));
