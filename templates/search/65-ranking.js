/* Which slots answer a query, and in what order: those with more of its terms, then the closest forms, then headings and ledes, then by weight (BM25, Robertson and Zaragoza 2009). */
(function (search) {
  "use strict";
  const K1 = 1.2;
  const B = 0.5;
  const LENGTHS = [30, 30, 60, 110];
  const AVERAGE = 60;
  const NONE = 255;
  /* What an occurrence counts by its level: of compounds and guesses less. */
  const WEIGHTS = [1, 1, 0.8, 0.6, 0.5, 0.5];
  const NORMS = LENGTHS.map(function (length) { return K1 * (1 - B + B * length / AVERAGE); });
  const SCORES = 1 << 20;
  const ARTICLES = 1 << 21;

  /* The numbers that are kept by slot; made once for a dossier. */
  search.Ranking = function (root) {
    this.root = root;
    this.matched = new Uint8Array(root.size);
    this.levels = new Uint8Array(root.size);
    this.inHead = new Uint8Array(root.size);
    this.scores = new Float32Array(root.size);
    this.level = new Uint8Array(root.size);
    this.weight = new Float32Array(root.size);
    this.found = new Int32Array(root.size);
  };

  /* Gathers what one term finds by slot; returns the slots. */
  search.Ranking.prototype.gather = function (sources) {
    const level = this.level;
    const weight = this.weight;
    const found = this.found;
    let count = 0;
    sources.forEach(function (source) {
      const slots = source.postings.slots;
      const times = source.postings.times;
      const own = source.level;
      const each = WEIGHTS[own];
      const isName = source.name !== null;
      for (let i = 0; i < slots.length; i++) {
        let slot = slots[i];
        if (level[slot] === NONE) {
          found[count++] = slot;
          level[slot] = own;
          weight[slot] = each * times[i];
        } else {
          // A name and its own word are one occurrence, not two.
          weight[slot] = isName ? Math.max(weight[slot], times[i]) : weight[slot] + each * times[i];
          if (own < level[slot]) level[slot] = own;
        }
      }
    });
    return found.slice(0, count);
  };

  search.Ranking.prototype.addTerm = function (sources) {
    this.level.fill(NONE);
    const slots = this.gather(sources);
    const rare = Math.log(1 + (this.root.documents - slots.length + 0.5) / (slots.length + 0.5));
    const idf = Math.max(rare, 0.01);
    for (let i = 0; i < slots.length; i++) {
      let slot = slots[i];
      let times = this.weight[slot];
      this.matched[slot]++;
      this.levels[slot] += this.level[slot];
      let classOf = this.root.table.classes[slot];
      if (classOf === 0) this.inHead[slot] = 1;
      this.scores[slot] += idf * times * (K1 + 1) / (times + NORMS[classOf]);
    }
    return slots;
  };

  /* {slots, most}: the slots, ascending, that have the most terms of all, and how many those are. */
  search.Ranking.prototype.candidates = function (terms, without) {
    const own = this;
    [own.matched, own.levels, own.inHead, own.scores].forEach(function (numbers) { numbers.fill(0); });
    const lists = terms.map(function (term) { return own.addTerm(term.sources); });
    without.forEach(function (term) {
      term.sources.forEach(function (source) {
        for (let i = 0; i < source.postings.slots.length; i++) own.matched[source.postings.slots[i]] = 0;
      });
    });
    let most = 0;
    lists.forEach(function (slots) {
      for (let i = 0; i < slots.length; i++) if (own.matched[slots[i]] > most) most = own.matched[slots[i]];
    });
    return { slots: own.having(lists, most), most: most };
  };

  /* Takes the slots that so many terms have, each once. */
  search.Ranking.prototype.having = function (lists, most) {
    const matched = this.matched;
    const slots = new Int32Array(most === 0 ? 0 : lists.reduce(function (sum, list) { return sum + list.length; }, 0));
    let count = 0;
    if (most === 0) return slots;
    lists.forEach(function (list) {
      for (let i = 0; i < list.length; i++) {
        let slot = list[i];
        if (matched[slot] !== most) continue;
        matched[slot] = 0;
        slots[count++] = slot;
      }
    });
    return slots.slice(0, count).sort();
  };

  /* The lower, the sooner: levels, heading or body, weight in one number. */
  search.Ranking.prototype.keyOf = function (slot) {
    const score = Math.min(SCORES - 1, Math.round(this.scores[slot] * 1000));
    return (this.levels[slot] * 2 + (this.inHead[slot] === 1 ? 0 : 1)) * SCORES + (SCORES - 1 - score);
  };

  function newestFirst(articles, dated) {
    return articles.sort(function (a, b) {
      const undated = (a >= dated ? 1 : 0) - (b >= dated ? 1 : 0);
      return undated || b - a;
    });
  }

  /* The articles of some slots in order, each by its best slot: or the newest first, the undated ones last. */
  search.Ranking.prototype.articles = function (slots, newest) {
    const articleOf = this.root.table.articleOf;
    const keys = new Float64Array(slots.length);
    const articles = [];
    let count = 0;
    let last = -1;
    for (let i = 0; i < slots.length; i++) {
      let article = articleOf[slots[i]];
      let key = (newest ? 0 : this.keyOf(slots[i])) * ARTICLES + article;
      if (article === last) keys[count - 1] = Math.min(keys[count - 1], key);
      else keys[count++] = key;
      last = article;
    }
    const sorted = keys.subarray(0, count).sort();
    for (let i = 0; i < count; i++) articles.push(sorted[i] % ARTICLES);
    return newest ? newestFirst(articles, this.root.dated) : articles;
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
