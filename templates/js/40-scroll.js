/* Boxes that scroll: a stop for the keyboard only while there is something to scroll to; those that say where begin at their subject. */
(function () {
  "use strict";
  const boxes = document.querySelectorAll(".scroll");

  function check(box) {
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }

  document.querySelectorAll("[data-centre]").forEach(function (box) {
    box.scrollLeft = box.scrollWidth * Number(box.dataset.centre) - box.clientWidth / 2;
  });
  if (!window.ResizeObserver) return;
  const observer = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) { check(entry.target); });
  });
  boxes.forEach(function (box) { observer.observe(box); });
})();
