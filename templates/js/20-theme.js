/* The button for light or dark: automatic, light, dark, automatic. The choice is kept where the browser keeps anything. */
(function () {
  "use strict";
  const KEY = "dossier-theme";
  const CHOICES = ["auto", "light", "dark"];
  const root = document.documentElement;
  const button = document.querySelector(".theme button");
  if (!button) return;

  function current() {
    return root.dataset.theme || "auto";
  }

  function apply(choice) {
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
    else delete root.dataset.theme;
    button.textContent = button.dataset[current()];
  }

  function applyKept() {
    try { apply(localStorage.getItem(KEY)); } catch (e) { apply(current()); }
  }

  button.addEventListener("click", function () {
    apply(CHOICES[(CHOICES.indexOf(current()) + 1) % CHOICES.length]);
    try {
      if (current() === "auto") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, current());
    } catch (e) { /* no storage: for this page only */ }
    document.dispatchEvent(new CustomEvent("dossier:said", { detail: { words: button.textContent, quiet: true } }));
  });
  // Another tab's choice, and that of the page one comes back from.
  addEventListener("storage", function (event) { if (event.key === KEY || event.key === null) applyKept(); });
  addEventListener("pageshow", function (event) { if (event.persisted) applyKept(); });

  applyKept();
  button.parentNode.hidden = false;
})();
