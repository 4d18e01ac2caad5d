/* What is folded: open where there is room beside the text and the style sheet can't open it, and on paper. */
(function () {
  "use strict";
  const styled = window.CSS && CSS.supports && CSS.supports("selector(::details-content)");
  let opened = [];

  function openOn(selector, media) {
    const folds = document.querySelectorAll(selector);
    if (!folds.length || !window.matchMedia) return;
    const wide = matchMedia(media);
    function fold() {
      folds.forEach(function (fold) {
        fold.open = wide.matches;
        fold.classList.toggle("unfolded", wide.matches);
      });
    }
    if (wide.addEventListener) wide.addEventListener("change", fold);
    fold();
  }

  if (!styled) {
    openOn(".margin-note", "(min-width: 72rem)");
    openOn(".rail details", "(min-width: 84rem)");
  }
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (fold) { fold.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (fold) { fold.open = false; });
  });
})();
