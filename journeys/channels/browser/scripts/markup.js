// What a document tells machines about its products, in the shape of JSON-LD: its scripts as they stand, and its
// microdata, RDFa and meta tags read as the same. What is about neither product nor offer, or very long, is left out.
(doc) => {
  const MOST = 6, LONGEST = 60000, SHORT = 300, DEEP = 6;
  const found = [];
  const keep = (form, text) => {
    if (text && text.length <= LONGEST && found.length < MOST) found.push({ form, text });
  };
  for (const el of doc.querySelectorAll("script[type='application/ld+json' i]"))
    if (/product|offer/i.test(el.textContent)) keep("json-ld", el.textContent.trim());

  const last = (name) => name.trim().split(/[/#:]/).pop();
  const words = (el, attribute) => (el.getAttribute(attribute) || "").split(/\s+/).filter(Boolean);
  const valueOf = (el) => {
    const said = el.getAttribute("content") ?? el.getAttribute("datetime") ?? el.getAttribute("value") ??
      el.getAttribute("href") ?? el.getAttribute("src") ?? el.textContent;
    return said.replace(/\s+/g, " ").trim().slice(0, SHORT);
  };
  const add = (item, name, value) => {
    item[name] = name in item ? [].concat(item[name], [value]) : value;
  };
  const itemOf = (el, [scope, type, property], depth = 0) => {
    const item = { "@type": words(el, type).map(last) };
    const visit = (child) => {
      const inner = child.hasAttribute(scope);
      for (const name of words(child, property))
        if (!inner) add(item, last(name), valueOf(child));
        else if (depth < DEEP) add(item, last(name), itemOf(child, [scope, type, property], depth + 1));
      if (!inner) [...child.children].forEach(visit);
    };
    [...el.children].forEach(visit);
    words(el, "itemref").map((id) => doc.getElementById(id)).filter(Boolean).forEach(visit);
    return item;
  };
  for (const [form, names] of [["microdata", ["itemscope", "itemtype", "itemprop"]], ["rdfa", ["typeof", "typeof", "property"]]])
    for (const el of doc.querySelectorAll(`[${names[1]}]`))
      if (!el.hasAttribute(names[2]) && words(el, names[1]).some((one) => /Product(Group|Model)?$/.test(one)))
        keep(form, JSON.stringify(itemOf(el, names)));

  const metas = {};
  for (const el of doc.querySelectorAll("meta[property],meta[name]")) {
    const name = (el.getAttribute("property") || el.getAttribute("name") || "").toLowerCase();
    const match = name.match(/^(?:product|og):((?:sale_)?price):(amount|currency)$/);
    if (match) metas[`${match[1]}_${match[2]}`] ??= valueOf(el);
  }
  if (metas.price_amount || metas.sale_price_amount)
    keep("meta", JSON.stringify({ "@type": "Product", offers: {
      "@type": "Offer", price: metas.sale_price_amount || metas.price_amount,
      priceCurrency: metas.sale_price_currency || metas.price_currency || "" } }));
  return found;
}
