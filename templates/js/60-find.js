/* The search field from anywhere: a slash, or Ctrl and K. */
(function () {
  "use strict";
  const field = document.getElementById("search-words") || document.getElementById("find-words");
  if (!field) return;

  function isTyping(target) {
    return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", function (event) {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !k) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
