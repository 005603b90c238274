// The fields of a document, open shadow roots included, that hold a secret. The body is a JSON list of known secrets.
({
  query(root, body) {
    return this.queryAll(root, body)[0] || null;
  },
  queryAll(root, body) {
    const secrets = JSON.parse(body);
    const isSecret = SECRET_FIELD;
    const found = [];
    const visit = (tree) => {
      for (const el of tree.querySelectorAll("*")) {
        if (el.shadowRoot) visit(el.shadowRoot);
        const name = el._ariaRef?.name || [...(el.labels || [])].map((l) => l.textContent).join(" ");
        if (/^(input|textarea)$/.test(el.localName) && el.value && isSecret(el, name, secrets)) found.push(el);
      }
    };
    visit(document);
    return found;
  },
})
