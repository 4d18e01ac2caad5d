/* The search page: what is typed, or stands in the address as ?q=, shortens its lists to the lines that have every word of it. */
(function () {
  "use strict";
  const form = document.getElementById("search");
  if (!form) return;
  const field = form.querySelector("input");
  const found = document.getElementById("search-found");
  const lists = Array.from(document.querySelectorAll("[data-search]"), function (list) {
    return {
      section: list.parentNode,
      lines: Array.from(list.children, function (line) {
        const words = Array.from(line.querySelectorAll("a, .forms, a ~ .agate"), function (part) { return part.textContent; });
        return { line: line, words: " " + fold(words.join(" ") + " " + (line.dataset.also || "")) };
      })
    };
  });
  let timer;

  /* Words in lower case without accents, a space between them: "Noersoeltan" for "Noer-Sultan" stays another word. */
  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  function show() {
    const wanted = fold(field.value).split(" ").filter(Boolean);
    let count = 0;
    lists.forEach(function (list) {
      let here = 0;
      list.lines.forEach(function (line) {
        line.line.hidden = !wanted.every(function (word) { return line.words.includes(" " + word); });
        if (!line.line.hidden) here++;
      });
      list.section.hidden = here === 0;
      count += here;
    });
    const words = count === 0 ? form.dataset.none : count === 1 ? form.dataset.one : form.dataset.other.replace("{0}", count);
    clearTimeout(timer);
    // Said when the typing pauses, not at each letter.
    timer = setTimeout(function () { found.textContent = wanted.length ? words : ""; }, 400);
  }

  field.addEventListener("input", show);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    show();
    // Not every browser lets a page from disk change its address.
    try { history.replaceState(null, "", field.value ? "?q=" + encodeURIComponent(field.value) : location.pathname); } catch (e) { /* the list is right all the same */ }
  });

  field.value = new URLSearchParams(location.search).get("q") || "";
  form.hidden = false;
  show();
})();
