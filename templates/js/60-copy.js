/* At a paragraph's number: its link, or its words with their source, to take along. Where the page leads to a paragraph, below that. */
(function () {
  "use strict";
  const source = document.getElementById("copy");
  if (!source || !source.content) return;
  const SHOW_AFTER = 150;
  const HIDE_AFTER = 300;
  const words = source.dataset;
  const citation = document.querySelector("[data-citation]");
  const beside = tools();
  const below = tools();
  let timer;

  function tools() {
    const made = source.content.firstElementChild.cloneNode(true);
    if (!citation) made.querySelector("[data-copy=quote]").remove();
    return made;
  }

  function hide() {
    clearTimeout(timer);
    if (beside.contains(document.activeElement)) beside.parentNode.querySelector(".nr").focus();
    beside.remove();
  }

  function show(number) {
    const block = number.parentNode;
    if (beside.parentNode !== block) hide();
    if (block !== below.parentNode) number.after(beside);
  }

  /* Below the paragraph that the address names, as a click on its number makes it do. */
  function showBelow() {
    const block = document.querySelector(".blok:target");
    clear(below);
    below.remove();
    if (!block) return;
    below.classList.add("below");
    block.insertBefore(below, block.querySelector(":scope > .margin-note"));
    if (beside.parentNode === block) hide();
  }

  function textOf(block) {
    const copy = block.cloneNode(true);
    copy.querySelectorAll(".nr, .margin-note, .copy, sup").forEach(function (part) { part.remove(); });
    return copy.textContent.trim().replace(/\s+/g, " ");
  }

  function linkTo(block, page) {
    const link = new URL(page);
    link.search = "";
    link.hash = block.id;
    return link.href;
  }

  /* Where others find the paragraph; a copy on this disk is of no use to them. */
  function publicLinkTo(block) {
    const canonical = document.querySelector("link[rel=canonical]");
    if (location.protocol !== "file:") return linkTo(block, location.href);
    return canonical ? linkTo(block, canonical.href) : "";
  }

  function quoteOf(block) {
    const parts = [textOf(block), citation.dataset.citation, publicLinkTo(block)];
    return words.form.replace(/\{(\d)\}/g, function (all, i) { return parts[i]; }).trim();
  }

  function clear(host) {
    const text = host.querySelector("textarea");
    if (text) text.remove();
  }

  /* The old way; where that too is refused, the text stays there, selected. */
  function copyOldWay(text, button) {
    const area = document.createElement("textarea");
    area.readOnly = true;
    area.value = text;
    area.setAttribute("aria-label", button.textContent);
    clear(button.parentNode);
    button.parentNode.appendChild(area);
    area.select();
    let done = false;
    try { done = document.execCommand("copy"); } catch (e) { /* refused */ }
    if (!done) return false;
    area.remove();
    button.focus();
    return true;
  }

  function copy(text, button) {
    const clipboard = navigator.clipboard;
    if (!clipboard || !clipboard.writeText) return Promise.resolve(copyOldWay(text, button));
    return clipboard.writeText(text).then(
      function () { return true; },
      function () { return copyOldWay(text, button); });
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const block = button.closest(".blok");
    const quoted = button.dataset.copy === "quote";
    copy(quoted ? quoteOf(block) : linkTo(block, location.href), button).then(function (done) {
      const said = done ? button.dataset.done : words.failed;
      document.dispatchEvent(new CustomEvent("dossier:said", { detail: { words: said } }));
    });
  });
  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    const number = event.target.closest(".nr");
    clearTimeout(timer);
    if (beside.contains(event.target)) return;
    if (number) timer = setTimeout(function () { show(number); }, SHOW_AFTER);
    else if (beside.parentNode && !beside.parentNode.contains(document.activeElement)) timer = setTimeout(hide, HIDE_AFTER);
  });
  document.addEventListener("focusin", function (event) {
    const number = event.target.closest(".nr");
    if (number && number.matches(":focus-visible")) show(number);
    else if (beside.parentNode && !beside.contains(event.target)) hide();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") hide();
  });
  addEventListener("hashchange", showBelow);
  showBelow();
})();
