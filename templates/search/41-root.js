/* The root of the index, unfolded: which slots are whose, and when, where and as what an article appeared. */
(function (search) {
  "use strict";

  /* How many bits the largest index of a list needs. */
  search.bitsFor = function (list) {
    return 32 - Math.clz32(Math.max(0, list.length - 1));
  };

  /* What a text is and how long: 0 a title, subheading or lede, 1 short, 2 medium, 3 long. */
  search.CLASS = { PROMINENT: 0, SHORT: 1, MEDIUM: 2, LONG: 3 };

  /* By the one-bits of their codes: 0, 10, 110, 111. */
  const CLASSES = [search.CLASS.MEDIUM, search.CLASS.SHORT, search.CLASS.PROMINENT, search.CLASS.LONG];

  /* By article: where its slots begin, its publisher, kind and period; by slot: its article and class. */
  function tableOf(root) {
    const count = root.articles;
    const table = {
      starts: new Int32Array(count + 1),
      publisher: new Uint16Array(count),
      kind: new Uint16Array(count),
      period: new Uint16Array(count),
      articleOf: new Int32Array(root.size),
      classes: new Uint8Array(root.size)
    };
    const bits = new search.Bits(root.table);
    const publisherBits = search.bitsFor(root.publishers);
    const kindBits = search.bitsFor(root.kinds);
    for (let i = 0; i < count; i++) {
      table.publisher[i] = bits.fixed(publisherBits);
      table.kind[i] = bits.fixed(kindBits);
      let start = table.starts[i];
      let blocks = bits.gamma();
      for (let slot = start + 1; slot <= start + blocks; slot++) table.classes[slot] = CLASSES[bits.ones(3)];
      table.starts[i + 1] = start + 1 + blocks;
      table.articleOf.fill(i, start, table.starts[i + 1]);
    }
    return table;
  }

  /* The periods in order of time: [{value, first, last}], months as text; the undated one is the last. */
  function periodsOf(root, table) {
    const values = new Map();
    let article = 0;
    root.periods.forEach(function (run) {
      const value = run[0];
      if (!values.has(value)) values.set(value, values.size);
      table.period.fill(values.get(value), article, article + run[1]);
      article += run[1];
    });
    return Array.from(values.keys(), function (value) {
      const year = value.length === 4;
      return { value: value, first: year ? value + "-01" : value, last: year ? value + "-12" : value };
    });
  }

  /* A name that no article has is 0 in the root. {id, label, type, typeKey, address, description, mentions, articles, spellings} */
  function nameOf(row, index) {
    return {
      index: index, id: row[0], label: row[1], type: row[2], typeKey: row[3], address: row[4],
      description: row[5], mentions: row[6], articles: row[7], spellings: row[8]
    };
  }

  /* How many articles from the oldest on have a date: the undated ones stand behind them. */
  function datedIn(root) {
    return root.periods.reduce(function (sum, run) { return run[0] === "" ? sum : sum + run[1]; }, 0);
  }

  search.unfoldRoot = function (root) {
    const table = tableOf(root);
    const names = root.names.map(function (row, i) { return row && nameOf(row, i); }).filter(Boolean);
    return {
      root: root,
      language: root.language,
      size: root.size,
      table: table,
      periods: periodsOf(root, table),
      dated: datedIn(root),
      names: names,
      spelled: new search.Spelled(names, root.language),
      documents: Math.max(1, root.documents)
    };
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
