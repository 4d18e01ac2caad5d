/* The card beside a name: after resting on it, on reaching it by keyboard, as a sheet at the first tap. */
(function () {
  "use strict";
  const source = document.getElementById("cards");
  if (!source || !source.content) return;
  const SHOW_AFTER = 250;
  const HIDE_AFTER = 300;
  const GAP = 6;
  const cards = new Map();
  Array.from(source.content.querySelectorAll("div")).forEach(function (card) {
    cards.set(card.querySelector("a").getAttribute("href"), card);
  });
  const box = document.createElement("div");
  const close = source.content.querySelector("button").cloneNode(true);
  let current = null;
  let timer;
  let pointer = "mouse";

  box.id = "card";
  box.className = "card";
  box.hidden = true;
  document.querySelector("main").appendChild(box);

  function linkOf(target) {
    const link = target.closest ? target.closest("main a[href]") : null;
    return link && !box.contains(link) && cards.has(link.getAttribute("href")) ? link : null;
  }

  function isSheet() {
    return !box.hidden && box.classList.contains("sheet");
  }

  function hide() {
    clearTimeout(timer);
    if (!current) return;
    current.removeAttribute("aria-describedby");
    current = null;
    box.hidden = true;
  }

  function dismiss() {
    const link = isSheet() ? current : null;
    hide();
    if (link) link.focus({ preventScroll: true });
  }

  function fill(link, asSheet) {
    hide();
    current = link;
    box.replaceChildren(close, cards.get(link.getAttribute("href")).cloneNode(true));
    box.classList.toggle("sheet", asSheet);
    box.hidden = false;
  }

  /* Below the line of the link that was reached, or above it where there is more room. */
  function showBeside(link, y) {
    fill(link, false);
    box.setAttribute("role", "tooltip");
    box.removeAttribute("aria-label");
    box.style.left = box.style.top = "0";
    const lines = Array.from(link.getClientRects());
    const line = lines.find(function (rect) { return y >= rect.top && y <= rect.bottom; }) || lines[0];
    const width = document.documentElement.clientWidth;
    const height = document.documentElement.clientHeight;
    const below = height - line.bottom;
    const above = box.offsetHeight + GAP > below && line.top > below;
    const left = Math.max(12, Math.min(line.left - 16, width - box.offsetWidth - 12));
    const top = above ? line.top - GAP - box.offsetHeight : line.bottom + GAP;
    box.style.left = left + scrollX + "px";
    box.style.top = Math.max(0, top + scrollY) + "px";
    link.setAttribute("aria-describedby", box.id);
  }

  function showSheet(link) {
    fill(link, true);
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-label", box.querySelector(".card-name").textContent);
    box.style.left = box.style.top = "";
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
    const hidden = link.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
    if (hidden > -GAP) scrollBy(0, hidden + 4 * GAP);
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch" || isSheet()) return;
    const link = linkOf(event.target);
    clearTimeout(timer);
    if (box.contains(event.target) || (link && link === current)) return;
    const y = event.clientY;
    if (link) timer = setTimeout(function () { showBeside(link, y); }, SHOW_AFTER);
    else if (current && !current.matches(":focus-visible")) timer = setTimeout(hide, HIDE_AFTER);
  });
  document.documentElement.addEventListener("pointerleave", function (event) {
    if (event.pointerType === "touch" || isSheet()) return;
    clearTimeout(timer);
    if (current && !current.matches(":focus-visible")) timer = setTimeout(hide, HIDE_AFTER);
  });
  document.addEventListener("focusin", function (event) {
    const link = linkOf(event.target);
    if (box.contains(event.target) || (link && link === current)) return;
    if (link && link.matches(":focus-visible")) showBeside(link, NaN);
    else hide();
  });
  document.addEventListener("pointerdown", function (event) {
    pointer = event.pointerType;
    if (current && !box.contains(event.target) && linkOf(event.target) !== current) hide();
  }, true);
  document.addEventListener("click", function (event) {
    const link = linkOf(event.target);
    const tapped = event.detail > 0 && (event.pointerType || pointer) === "touch";
    if (!link || !tapped || (link === current && isSheet())) return;
    event.preventDefault();
    showSheet(link);
  });
  close.addEventListener("click", dismiss);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") dismiss();
  });
  addEventListener("pagehide", hide);
})();
