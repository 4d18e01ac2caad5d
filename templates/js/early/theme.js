/* Before anything is shown: the reader's choice of light or dark, where the browser keeps it. */
(function () {
  "use strict";
  try {
    var theme = localStorage.getItem("dossier-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (e) { /* no storage: the system's choice */ }
})();
