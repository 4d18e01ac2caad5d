/* From the terms of a query to the postings that answer it. A source is one list of postings with how close it is to what was typed. */
(function (search) {
  "use strict";
  /* Exact first; a name's other spellings, a word's other forms, compounds, words that begin so, words that are near. */
  const LEVEL = search.LEVEL = { EXACT: 0, SPELLING: 1, FORM: 2, COMPOUND: 3, PREFIX: 4, NEAR: 5 };
  const MOST_SPELLINGS = 16;

  search.Sources = function (root, files) {
    this.root = root;
    this.files = files;
    this.lexicon = new search.Lexicon(root, files);
    this.names = new search.NameIndex(root, files);
    this.nearTo = new Map();
  };

  function wordSource(lexicon, form, level) {
    return { level: level, words: [form.form], form: form, name: null, postings: lexicon.postings(form), positions: null };
  }

  function levelOf(form, word) {
    return form.relation === 1 ? LEVEL.COMPOUND : form.form === word ? LEVEL.EXACT : LEVEL.FORM;
  }

  function nameSource(names, name) {
    return { level: LEVEL.SPELLING, words: [], form: null, name: name, postings: names.postings(name), positions: null };
  }

  /* The one word's forms; several words of a name where they stand in one paragraph. */
  search.Sources.prototype.ofWords = function (words, exact) {
    const lexicon = this.lexicon;
    if (words.length === 1) {
      return (exact ? lexicon.exactly(words[0]) : lexicon.formsOf(words[0]))
        .map(function (form) { return wordSource(lexicon, form, levelOf(form, words[0])); });
    }
    const forms = words.map(function (word) { return lexicon.exactly(word)[0]; });
    if (forms.some(function (form) { return !form; })) return [];
    const postings = search.meeting(forms.map(function (form) { return lexicon.postings(form); }));
    return [{ level: LEVEL.EXACT, words: words, form: null, forms: forms, name: null, postings: postings, positions: null }];
  };

  search.Sources.prototype.ofPhrase = function (way, callback) {
    const lexicon = this.lexicon;
    const forms = way.words.map(function (word) { return lexicon.exactly(word)[0]; });
    if (forms.some(function (form) { return !form; })) return callback(null, []);
    const lists = forms.map(function (form) { return lexicon.postings(form); });
    return lexicon.positions(forms, function (error, positions) {
      if (error) return callback(error, []);
      const found = search.phrase(lists, positions);
      return callback(null, [{ level: LEVEL.EXACT, words: way.words, form: null, name: null, postings: found.postings, positions: found.positions }]);
    });
  };

  function withoutEmpty(sources) {
    return sources.filter(function (source) { return source.postings.slots.length > 0; });
  }

  /* Calls back with (error, sources) of one way to meet a term; its files must be there. */
  search.Sources.prototype.ofWay = function (way, exact, callback) {
    const own = this;
    const names = (way.names || []).map(function (name) { return nameSource(own.names, name); });
    if (!way.phrase || way.words.length === 1) {
      callback(null, withoutEmpty(own.ofWords(way.words, exact || way.phrase).concat(names)));
    } else {
      own.ofPhrase(way, function (error, sources) { callback(error, withoutEmpty(sources.concat(names))); });
    }
  };

  /* Loads the words files and names files of some ways. */
  search.Sources.prototype.load = function (ways, callback) {
    const own = this;
    const numbers = [];
    const names = [];
    ways.forEach(function (way) {
      way.words.forEach(function (word) { numbers.push(own.lexicon.fileOf(own.lexicon.stemOf(word))); });
      (way.names || []).forEach(function (name) { names.push(name); });
    });
    search.both(
      function (done) { own.lexicon.load(numbers, done); },
      function (done) { own.names.load(names, done); },
      callback);
  };

  /* Calls back with (error, words near to one): once found, they are known. */
  search.Sources.prototype.near = function (word, callback) {
    const known = this.nearTo;
    if (known.has(word)) return callback(null, known.get(word));
    return search.near(word, this.root, this.files, function (error, words) {
      if (!error) known.set(word, words);
      callback(error, words);
    });
  };

  /* Two things at a time, then an error if there was one. */
  search.both = function (first, second, callback) {
    let left = 2;
    let failed = null;
    function done(error) {
      left--;
      failed = failed || error;
      if (left === 0) callback(failed || null);
    }
    first(done);
    second(done);
  };

  /* One after another: work(item, done); then an error if there was one. */
  search.each = function (items, work, callback) {
    function next(i) {
      if (i === items.length) return callback(null);
      return work(items[i], function (error) { return error ? callback(error) : next(i + 1); });
    }
    next(0);
  };

  /* Calls back with (error, sources) of the words that begin like one. */
  search.Sources.prototype.ofPrefix = function (prefix, callback) {
    const lexicon = this.lexicon;
    lexicon.loadPrefix(prefix, function (error) {
      if (error) return callback(error, []);
      const forms = lexicon.formsWith(prefix).filter(function (form) { return form.form !== prefix; });
      return callback(null, forms.map(function (form) { return wordSource(lexicon, form, LEVEL.PREFIX); }));
    });
  };

  /* Calls back with (error, [{postings, positions}]): all that is known of where the words of sources stand, for a name those of its spellings. */
  search.Sources.prototype.places = function (sources, callback) {
    const own = this;
    const spellings = own.spellingsOf(sources);
    own.load(spellings.map(function (word) { return { words: [word] }; }), function (error) {
      if (error) return callback(error, []);
      const forms = [];
      sources.forEach(function (source) {
        (source.forms || [source.form]).forEach(function (form) { if (form) forms.push(form); });
      });
      spellings.forEach(function (word) { own.lexicon.exactly(word).forEach(function (form) { forms.push(form); }); });
      const numbered = forms.filter(function (form) { return form.relation === 0; });
      return own.lexicon.positions(numbered, function (failed, positions) {
        if (failed) return callback(failed, []);
        const found = numbered.map(function (form, i) { return { postings: own.lexicon.postings(form), positions: positions[i] }; });
        return callback(null, found.concat(sources.filter(function (source) { return source.positions; })));
      });
    });
  };

  /* The words whose places tell where compounds and names stand: of a name the last of each spelling. */
  search.Sources.prototype.spellingsOf = function (sources) {
    const words = new Set();
    sources.forEach(function (source) {
      if (source.form && source.form.relation === 1) words.add(source.form.form);
      if (source.name) [source.name.label].concat(source.name.spellings).forEach(function (spelling) {
        const parts = search.foldedWords(spelling);
        if (parts.length > 0) words.add(parts[parts.length - 1]);
      });
    });
    return Array.from(words).slice(0, MOST_SPELLINGS);
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
