/* What of a paragraph is shown, and which of its words are marked. */
(function (search) {
  "use strict";
  const LONG = 300;
  const LEAD = 100;
  const MOST_LINKED = 12;

  /* The runs of words to mark by their first word. */
  function byFirst(runs) {
    const map = new Map();
    runs.forEach(function (run) {
      if (!map.has(run[0])) map.set(run[0], []);
      map.get(run[0]).push(run);
    });
    return map;
  }

  function lengthAt(tokens, i, runs) {
    return runs.reduce(function (longest, run) {
      const fits = run.every(function (word, j) { return i + j < tokens.length && tokens[i + j].word === word; });
      return fits ? Math.max(longest, run.length) : longest;
    }, 0);
  }

  function joinedSpans(spans) {
    const joined = [];
    spans.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; }).forEach(function (span) {
      const last = joined[joined.length - 1];
      if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
      else joined.push([span[0], span[1]]);
    });
    return joined;
  }

  /* [[start, end], …] in order: what of a text a result's words and names are; mentions as a text file has them. */
  search.spans = function (text, mentions, marked) {
    const tokens = search.words(text);
    const runs = byFirst(marked.words);
    const spans = [];
    tokens.forEach(function (token, i) {
      const length = runs.has(token.word) ? lengthAt(tokens, i, runs.get(token.word)) : 0;
      if (length > 0) spans.push([token.start, tokens[i + length - 1].end]);
    });
    for (let i = 0; i + 2 < mentions.length; i += 3) {
      if (marked.names.has(mentions[i + 2])) spans.push([mentions[i], mentions[i + 1]]);
    }
    return joinedSpans(spans);
  };

  function countIn(spans, start, end) {
    return spans.filter(function (span) { return span[0] >= start && span[0] < end; }).length;
  }

  /* Round the first mark of a sentence that is too long to show. */
  function cut(text, start, end, spans) {
    const first = spans.find(function (span) { return span[0] >= start; });
    let from = first && first[1] - start > LONG ? Math.max(start, first[0] - LEAD) : start;
    if (from > start) from = text.indexOf(" ", from) + 1;
    const space = text.lastIndexOf(" ", from + LONG);
    const to = from + LONG >= end ? end : space > from ? space : from + LONG;
    return { start: from, end: to };
  }

  /* {start, end}: the sentence with the most marks, and its neighbours as far as there is room. */
  search.excerpt = function (text, sentences, spans) {
    const ends = sentences.slice(1).concat([text.length]);
    let best = 0;
    sentences.forEach(function (start, i) {
      if (countIn(spans, start, ends[i]) > countIn(spans, sentences[best], ends[best])) best = i;
    });
    let first = best;
    let last = best;
    let grown = true;
    if (sentences.length === 0) return cut(text, 0, text.length, spans);
    if (ends[best] - sentences[best] > LONG * 1.4) return cut(text, sentences[best], ends[best], spans);
    while (grown) {
      grown = false;
      if (last + 1 < ends.length && ends[last + 1] - sentences[first] <= LONG) {
        last++;
        grown = true;
      } else if (first > 0 && ends[last] - sentences[first - 1] <= LONG) {
        first--;
        grown = true;
      }
    }
    return { start: sentences[first], end: ends[last] };
  };

  /* A stretch of a text in parts: [{text, marked}]. */
  search.parts = function (text, stretch, spans) {
    const parts = [];
    let at = stretch.start;
    function add(end, marked) {
      if (end > at) parts.push({ text: text.slice(at, end), marked: marked });
      at = Math.max(at, end);
    }
    spans.forEach(function (span) {
      if (span[1] <= stretch.start || span[0] >= stretch.end) return;
      add(span[0], false);
      add(Math.min(span[1], stretch.end), true);
    });
    add(stretch.end, false);
    return parts;
  };

  /* What the address of an article is told to mark: "wit-rusland~protesten". */
  search.markAddress = function (text, spans) {
    const runs = new Set(spans.map(function (span) { return search.foldedWords(text.slice(span[0], span[1])).join("-"); }));
    return Array.from(runs).filter(Boolean).slice(0, MOST_LINKED).join("~");
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
