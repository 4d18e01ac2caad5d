/* Starts the page, where there is one: the index stands in search/, beside this script's folder. */
(function (search) {
  "use strict";
  if (typeof document === "undefined") return;
  const form = document.getElementById("search");
  const script = document.currentScript;
  if (!form || !script) return;
  const facets = document.getElementById("facets");
  const wide = matchMedia("(min-width: 60rem)");
  function fold() { facets.open = wide.matches; }
  fold();
  wide.addEventListener("change", fold);
  new search.Page(form, new URL("../search/", script.src).href).start();
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
