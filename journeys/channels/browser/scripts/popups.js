// A customer's browser opens a window only in answer to the customer; one that a program drives asks nobody.
(() => {
  const open = window.open;
  window.open = function (...how) {
    return navigator.userActivation?.isActive ? open.apply(this, how) : null;
  };
})();
