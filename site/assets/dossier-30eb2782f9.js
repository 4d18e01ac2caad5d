(function () {
"use strict";
const status = document.getElementById("status");
let timer;
if (!status) return;
document.addEventListener("dossier:said", function (event) {
clearTimeout(timer);
status.textContent = event.detail.words;
status.classList.toggle("visually-hidden", Boolean(event.detail.quiet));
timer = setTimeout(function () { status.textContent = ""; }, 5000);
});
})();
(function () {
"use strict";
const KEY = "dossier-theme";
const CHOICES = ["auto", "light", "dark"];
const root = document.documentElement;
const button = document.querySelector(".theme button");
if (!button) return;
function current() {
return root.dataset.theme || "auto";
}
function apply(choice) {
if (choice === "light" || choice === "dark") root.dataset.theme = choice;
else delete root.dataset.theme;
button.textContent = button.dataset[current()];
}
function applyKept() {
try { apply(localStorage.getItem(KEY)); } catch (e) { apply(current()); }
}
button.addEventListener("click", function () {
apply(CHOICES[(CHOICES.indexOf(current()) + 1) % CHOICES.length]);
try {
if (current() === "auto") localStorage.removeItem(KEY);
else localStorage.setItem(KEY, current());
} catch (e) { /* no storage: for this page only */ }
document.dispatchEvent(new CustomEvent("dossier:said", { detail: { words: button.textContent, quiet: true } }));
});
addEventListener("storage", function (event) { if (event.key === KEY || event.key === null) applyKept(); });
addEventListener("pageshow", function (event) { if (event.persisted) applyKept(); });
applyKept();
button.parentNode.hidden = false;
})();
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
(function () {
"use strict";
const note = document.getElementById("marks");
const given = new URLSearchParams(location.search).get("mark");
if (!note || !given) return;
const content = document.getElementById("content");
const WORD = /\p{L}[\p{L}\p{M}0-9]*(?:['’\u00AD]\p{L}[\p{L}\p{M}0-9]*)*|[0-9]+(?:[.,][0-9]+)*/gu;
const runs = given.slice(0, 500).split("~").slice(0, 12).map(function (run) { return run.split("-"); });
const blocks = document.querySelectorAll("article h1, .lede p, .text .blok > p, .text > h2, .blok > :is(ul, ol) li, .text blockquote p");
function fold(word) {
return word.toLowerCase().normalize("NFKD").replace(/[\p{M}'’\u00AD.,]/gu, "");
}
function wordsOf(block) {
const words = [];
const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
const node = walker.currentNode;
for (const match of node.data.matchAll(WORD)) words.push({ node: node, start: match.index, end: match.index + match[0].length, word: fold(match[0]) });
}
return words;
}
function stretchesIn(block) {
const words = wordsOf(block);
const stretches = [];
let to = 0;
words.forEach(function (first, i) {
runs.forEach(function (run) {
if (!run.every(function (word, j) { return words[i + j] && words[i + j].word === word; })) return;
words.slice(Math.max(i, to), i + run.length).forEach(function (word, j) {
const last = stretches[stretches.length - 1];
if (j > 0 && last[0] === word.node) last[2] = word.end;
else stretches.push([word.node, word.start, word.end]);
});
to = Math.max(to, i + run.length);
});
});
return stretches;
}
function mark(stretch) {
const range = document.createRange();
const element = document.createElement("mark");
range.setStart(stretch[0], stretch[1]);
range.setEnd(stretch[0], stretch[2]);
element.className = "searched";
range.surroundContents(element);
}
blocks.forEach(function (block) { stretchesIn(block).reverse().forEach(mark); });
note.hidden = !document.querySelector(".searched");
note.querySelector("button").addEventListener("click", function () {
document.querySelectorAll(".searched").forEach(function (element) {
const parent = element.parentNode;
element.replaceWith.apply(element, Array.from(element.childNodes));
parent.normalize();
});
note.hidden = true;
content.tabIndex = -1;
content.focus();
try { history.replaceState(null, "", location.pathname + location.hash); } catch (e) { /* the marks are gone all the same */ }
});
})();
