// Whether what a field holds must never be kept: passwords, card numbers, card codes, one-time codes, and known secrets.
(el, name, secrets) => {
  if (el.type === "password") return true;
  if (/(current|new)-password|one-time-code|cc-(number|csc)/.test(el.getAttribute("autocomplete") || "")) return true;
  const words = `${el.getAttribute("name") || ""} ${el.id} ${name || ""}`;
  if (/card.?(num|no\b)|kartennummer|\bpan\b|cvc|cvv|\bcsc\b|security.?code|pr(ü|ue)f(ziffer|nummer)|num[eé]ro de carte/i.test(words)) return true;
  const bare = (el.value || "").replace(/[ -]/g, "");
  return bare.length > 2 && (secrets || []).some((secret) => secret.length > 2 && secret.replace(/[ -]/g, "") === bare);
}
