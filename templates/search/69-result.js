/* What was found. Articles and their paragraphs are made into plain objects only as they are asked for. */
(function (search) {
  "use strict";

  search.Result = function (engine, found) {
    const ranking = engine.ranking;
    const candidates = ranking.candidates(found.answer.terms, found.answer.without);
    this.root = engine.root;
    this.request = found.asked;
    this.terms = found.answer.terms;
    this.without = found.answer.without;
    this.cut = found.answer.cut;
    this.complete = candidates.most === found.answer.terms.length;
    this.most = candidates.most;
    this.names = engine.namesFor(found.query, found.answer, found.asked);
    this.facets = new search.Facets(engine.root, found.asked.facets, found.known);
    this.unsifted = candidates.slots.length;
    this.slots = this.facets.sift(candidates.slots);
    this.articles = ranking.articles(this.slots, found.asked.sort === "new");
    this.keys = new Float64Array(this.slots.length);
    this.paragraphCount = 0;
    for (let i = 0; i < this.slots.length; i++) {
      this.keys[i] = ranking.keyOf(this.slots[i]);
      if (this.blockOf(this.slots[i]) > 0) this.paragraphCount++;
    }
  };

  search.Result.prototype.blockOf = function (slot) {
    return slot - this.root.table.starts[this.root.table.articleOf[slot]];
  };

  /* Why a slot was found: [{term, level, word, name}], for each term its closest sources first. */
  search.Result.prototype.matchesOf = function (slot) {
    const matches = [];
    this.terms.forEach(function (term) {
      term.sources.forEach(function (source) {
        if (search.indexOfSlot(source.postings.slots, slot) < 0) return;
        matches.push({ term: term.text, level: source.level, words: source.words, name: source.name });
      });
    });
    return matches.sort(function (a, b) { return a.level - b.level; });
  };

  search.Result.prototype.paragraphAt = function (i) {
    const slot = this.slots[i];
    return {
      article: this.root.table.articleOf[slot], slot: slot, block: this.blockOf(slot),
      rank: this.keys[i], matches: this.matchesOf(slot)
    };
  };

  function firstAtLeast(slots, wanted) {
    let low = 0;
    let high = slots.length;
    while (low < high) {
      let middle = (low + high) >> 1;
      if (slots[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /* Some of the articles in order: [{article, paragraphs}], the paragraphs in the order of the text, the title's first. */
  search.Result.prototype.page = function (from, to) {
    const own = this;
    const starts = own.root.table.starts;
    return own.articles.slice(from, to).map(function (article) {
      const paragraphs = [];
      const end = firstAtLeast(own.slots, starts[article + 1]);
      for (let i = firstAtLeast(own.slots, starts[article]); i < end; i++) paragraphs.push(own.paragraphAt(i));
      return { article: article, paragraphs: paragraphs };
    });
  };

  /* The best slots themselves, whatever their articles: as page() has them. */
  search.Result.prototype.best = function (most) {
    const keys = this.keys;
    return Array.from(this.slots, function (slot, i) { return i; })
      .sort(function (a, b) { return keys[a] - keys[b] || a - b; })
      .slice(0, most)
      .map(this.paragraphAt, this);
  };

  /* The names whose mentions are to be marked, by index; and the runs of words: [["vrede"], ["wit", "rusland"]]. */
  search.Result.prototype.marked = function () {
    const names = new Set();
    const words = [];
    this.terms.forEach(function (term) {
      term.sources.forEach(function (source) {
        if (source.name) names.add(source.name.index);
        else words.push(source.words);
      });
    });
    return { names: names, words: words };
  };

})(globalThis.dossierSearch = globalThis.dossierSearch || {});
