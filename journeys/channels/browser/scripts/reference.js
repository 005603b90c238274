// The reference that the last outline gave to what a CSS selector finds, as the text of a detached element.
({
  query(root, css) {
    const carrier = document.createElement("script");
    carrier.textContent = root.querySelector(css)?._ariaRef?.ref || "";
    return carrier;
  },
  queryAll(root, css) {
    return [this.query(root, css)];
  },
})
