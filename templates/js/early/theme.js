/* Before anything is shown: that scripts run, so that what needs them has its place, and the reader's choice of light or dark. */
(function () {
  "use strict";
  document.documentElement.classList.add("js");
  try {
    var theme = localStorage.getItem("dossier-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (e) { /* no storage: the system's choice */ }
})();
