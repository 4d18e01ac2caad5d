/* Boxes that scroll: a stop for the keyboard only while there is something to scroll to; those with a subject begin there, as they do by their style where that can. */
(function () {
  "use strict";
  const boxes = document.querySelectorAll(".scroll");

  function check(box) {
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }

  document.querySelectorAll(".centred > .centre > i").forEach(function (centre) {
    const box = centre.closest(".centred");
    box.scrollLeft += centre.getBoundingClientRect().left - box.getBoundingClientRect().left - box.clientLeft - box.clientWidth / 2;
  });
  if (!window.ResizeObserver) return;
  const observer = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) { check(entry.target); });
  });
  boxes.forEach(function (box) { observer.observe(box); });
})();
