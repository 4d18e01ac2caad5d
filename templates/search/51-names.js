/* Finds the names in a query: the longest run of words that some name is spelled like becomes one term. */
(function (search) {
  "use strict";

  function plainWord(term) {
    return term.any.length === 1 && !term.any[0].phrase ? term.any[0].words[0] : null;
  }

  /* The plain words that stand together from a term on. */
  function wordsFrom(terms, from) {
    const words = [];
    for (let i = from; i < terms.length && plainWord(terms[i]) !== null; i++) words.push(plainWord(terms[i]));
    return words;
  }

  function named(way, spelled) {
    const run = spelled.runAt(way.words, 0);
    return Object.assign({}, way, { names: run && run.length === way.words.length ? run.names : [] });
  }

  function together(terms, names) {
    return {
      any: [{
        text: terms.map(function (term) { return term.any[0].text; }).join(" "),
        words: terms.map(function (term) { return term.any[0].words[0]; }),
        phrase: false,
        names: names
      }]
    };
  }

  /* The terms of a query, each way with its names; those in quotes or asked for exactly are words only. */
  search.withNames = function (query, spelled, exact) {
    const terms = [];
    let i = 0;
    while (i < query.terms.length) {
      let words = exact ? [] : wordsFrom(query.terms, i);
      let run = words.length > 0 ? spelled.runAt(words, 0) : null;
      if (run) {
        terms.push(together(query.terms.slice(i, i + run.length), run.names));
        i += run.length;
      } else {
        terms.push({ any: query.terms[i].any.map(function (way) {
          return exact || query.text.includes("\"" + way.text) ? Object.assign({}, way, { names: [] }) : named(way, spelled);
        }) });
        i++;
      }
    }
    return terms;
  };

  /* The names' own postings; their files are loaded once. */
  search.NameIndex = function (root, files) {
    this.root = root;
    this.files = files;
    this.values = new Map();
    this.kept = new search.Kept(3000000);
  };

  search.NameIndex.prototype.fileOf = function (index) {
    const list = this.root.root.nameFiles;
    let file = 0;
    while (file + 1 < list.length && list[file + 1][1] <= index) file++;
    return file;
  };

  /* Loads what names need, all of them if none are given. */
  search.NameIndex.prototype.load = function (names, callback) {
    const own = this;
    const list = own.root.root.nameFiles;
    const numbers = names ? Array.from(new Set(names.map(function (name) { return own.fileOf(name.index); }))) : list.map(function (file, i) { return i; });
    const known = numbers.filter(function (number) { return list[number]; });
    own.files.all(known.map(function (number) { return "names/" + list[number][0]; }), function (error, values) {
      if (!error) known.forEach(function (number, i) { own.values.set(number, values[i]); });
      callback(error);
    });
  };

  search.NameIndex.prototype.postings = function (name) {
    const number = this.fileOf(name.index);
    const file = this.values.get(number);
    if (!file || name.mentions === 0) return search.NO_POSTINGS;
    const starts = this.root.table.starts;
    const packed = file[name.index - this.root.root.nameFiles[number][1]];
    return this.kept.get(name.index, name.mentions, function () { return search.postings(packed, name.mentions, starts); });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
