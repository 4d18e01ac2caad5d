/* The keyboard: arrows lead from the field through the results and back, Escape clears the field. */
(function (search) {
  "use strict";

  function move(event, field, results) {
    const hits = Array.from(results.querySelectorAll("a.hit")).filter(function (hit) { return hit.offsetParent !== null; });
    const at = hits.indexOf(document.activeElement);
    const step = event.key === "ArrowDown" ? 1 : -1;
    if (at < 0 && (document.activeElement !== field || step < 0)) return;
    const next = at + step < 0 ? field : hits[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  search.listenToKeys = function (field, results, clear) {
    document.addEventListener("keydown", function (event) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, field, results);
      else if (event.key === "Escape" && document.activeElement === field) {
        event.preventDefault();
        clear();
      } else if (event.key === "Escape" && results.contains(document.activeElement)) field.focus();
    });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
