/* What a result can be narrowed by, and how many of its paragraphs each choice leaves: a group's own choice doesn't count within it. */
(function (search) {
  "use strict";
  const PERIOD = 1;
  const PUBLISHER = 2;
  const KIND = 4;
  const QUOTES = 8;
  const FIGURES = 16;
  const FIRST_TYPE = 5;

  /* Which of a list's numbers are chosen: null where none is, so that all are. */
  function chosen(list, values) {
    if (!values || values.length === 0) return null;
    return list.map(function (value) { return values.includes(value); });
  }

  /* A year without a month is in every range that touches it; what has no date in none. */
  function inRange(periods, from, to) {
    if (!from && !to) return null;
    return periods.map(function (period) {
      return period.value !== "" && (!from || period.last >= from) && (!to || period.first <= to.slice(0, 7) + "\uFFFF");
    });
  }

  /* The slots of chosen names by type: within a type one of them is enough. */
  function slotsByType(root, names, ids) {
    const types = new Map();
    root.names.forEach(function (name) {
      if (!ids || !ids.includes(name.id)) return;
      if (!types.has(name.type)) types.set(name.type, new Uint8Array(root.size));
      const slots = names.postings(name).slots;
      for (let i = 0; i < slots.length; i++) types.get(name.type)[slots[i]] = 1;
    });
    return types;
  }

  /* choice: {from, to, publishers, kinds, names: ids, quotes, figures}; known: {names, marks, quoted}, what is loaded. */
  search.Facets = function (root, choice, known) {
    this.root = root;
    this.choice = choice;
    this.known = known;
    this.periods = inRange(root.periods, choice.from, choice.to);
    this.publishers = chosen(root.root.publishers, choice.publishers);
    this.kinds = chosen(root.root.kinds, choice.kinds);
    this.types = slotsByType(root, known.names, choice.names);
    this.isFree = !this.periods && !this.publishers && !this.kinds && !choice.quotes && !choice.figures && this.types.size === 0;
  };

  /* One bit for each group whose choice the slot doesn't meet. */
  search.Facets.prototype.failing = function (slot) {
    const table = this.root.table;
    const article = table.articleOf[slot];
    let failing = 0;
    if (this.periods && !this.periods[table.period[article]]) failing |= PERIOD;
    if (this.publishers && !this.publishers[table.publisher[article]]) failing |= PUBLISHER;
    if (this.kinds && !this.kinds[table.kind[article]]) failing |= KIND;
    if (this.choice.quotes && this.known.quoted[slot] !== 1) failing |= QUOTES;
    if (this.choice.figures && this.known.marks.figures[slot] !== 1) failing |= FIGURES;
    this.types.forEach(function (slots, type) { if (slots[slot] !== 1) failing |= 1 << (FIRST_TYPE + type); });
    return failing;
  };

  /* Sifts slots: sets left to those that meet every choice, and counts. */
  search.Facets.prototype.sift = function (slots) {
    const table = this.root.table;
    const failing = new Int16Array(this.root.size);
    const kept = new Int32Array(slots.length);
    failing.fill(-1);
    const counts = {
      periods: new Int32Array(this.root.periods.length),
      publishers: new Int32Array(this.root.root.publishers.length),
      kinds: new Int32Array(this.root.root.kinds.length),
      quotes: 0, figures: 0
    };
    let left = 0;
    for (let i = 0; i < slots.length; i++) {
      let slot = slots[i];
      let fails = this.isFree ? 0 : this.failing(slot);
      let article = table.articleOf[slot];
      failing[slot] = fails;
      if (fails === 0) kept[left++] = slot;
      // Paragraphs are counted, as the status does: a title is none.
      if (slot === table.starts[article]) continue;
      if ((fails & ~PERIOD) === 0) counts.periods[table.period[article]]++;
      if ((fails & ~PUBLISHER) === 0) counts.publishers[table.publisher[article]]++;
      if ((fails & ~KIND) === 0) counts.kinds[table.kind[article]]++;
      if ((fails & ~QUOTES) === 0 && this.known.quoted && this.known.quoted[slot] === 1) counts.quotes++;
      if ((fails & ~FIGURES) === 0 && this.known.marks && this.known.marks.figures[slot] === 1) counts.figures++;
    }
    this.counts = counts;
    this.byName = failing;
    return kept.slice(0, left);
  };

  /* How many paragraphs each name of a type leaves: [{name, count, chosen}], most first, the chosen ones before the others. */
  search.Facets.prototype.namesOf = function (type, most) {
    const own = this;
    const bit = 1 << (FIRST_TYPE + type);
    const counted = [];
    own.root.names.forEach(function (name) {
      if (name.type !== type) return;
      const slots = own.known.names.postings(name).slots;
      const isChosen = (own.choice.names || []).includes(name.id);
      let count = 0;
      for (let i = 0; i < slots.length; i++) {
        let fails = own.byName[slots[i]];
        if (fails !== -1 && (fails & ~bit) === 0) count++;
      }
      if (count > 0 || isChosen) counted.push({ name: name, count: count, chosen: isChosen });
    });
    return counted.sort(function (a, b) {
      return (b.chosen ? 1 : 0) - (a.chosen ? 1 : 0) || b.count - a.count || a.name.index - b.name.index;
    }).slice(0, most);
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
