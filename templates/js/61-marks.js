/* Marks in an article what was searched: ?mark=wit-rusland~protesten; and takes the marks away again. */
(function () {
  "use strict";
  const note = document.getElementById("marks");
  const given = new URLSearchParams(location.search).get("mark");
  if (!note || !given) return;
  const content = document.getElementById("content");
  const WORD = /\p{L}[\p{L}\p{M}0-9]*(?:['’\u00AD]\p{L}[\p{L}\p{M}0-9]*)*|[0-9]+(?:[.,][0-9]+)*/gu;
  const runs = given.slice(0, 500).split("~").slice(0, 12).map(function (run) { return run.split("-"); });
  const blocks = document.querySelectorAll("article h1, .lede p, .text .blok > p, .text > h2, .blok > :is(ul, ol) li, .text blockquote p");

  /* As the search folds words, but for the rare letters that fall apart into two. */
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

  /* The stretches of text to mark: [node, start, end]; a run within one piece of text is one. */
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

  // From the end, so that the places before stay right.
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
