/* The whole search without a page: a question in, plain answers out. Files come through a loader: load(key, done). */
(function (search) {
  "use strict";
  const MOST_NAMES = 5;

  search.Engine = function (load) {
    this.files = new search.Files(load);
    this.root = null;
    this.sources = null;
    this.marks = null;
    this.allNames = false;
  };

  search.engine = function (load) {
    return new search.Engine(load);
  };

  function wordsOf(query) {
    const words = [];
    query.terms.forEach(function (term) { term.any.forEach(function (way) { words.push.apply(words, way.words); }); });
    query.without.forEach(function (way) { words.push.apply(words, way.words); });
    return words;
  }

  /* Asks for the files of a query's words, so that they are on their way while the root is unfolded. */
  search.Engine.prototype.begin = function (root, query) {
    const files = this.files;
    wordsOf(query).forEach(function (word) {
      const hash = root.wordFiles[search.fileOfKey(root.wordKeys, search.stem(word, root.language))];
      if (hash) files.get("words/" + hash, function () {});
    });
  };

  /* A question by the root's language and names. */
  search.Engine.prototype.parse = function (q) {
    return search.parse(q, this.root.language, this.root.spelled);
  };

  /* Loads the root, if it isn't there yet, for a question if there is one. */
  search.Engine.prototype.open = function (callback, q) {
    const engine = this;
    if (engine.root) return callback(null);
    return engine.files.get("root", function (error, root) {
      if (error) return callback(error);
      if (!engine.root) {
        if (q) engine.begin(root, search.parse(q, root.language));
        engine.root = search.unfoldRoot(root);
        engine.sources = new search.Sources(engine.root, engine.files);
        engine.ranking = new search.Ranking(engine.root);
      }
      return callback(null);
    });
  };

  /* Whether a question can be answered with the files that are there. */
  search.Engine.prototype.isReady = function (q) {
    if (!this.root) return false;
    const lexicon = this.sources.lexicon;
    const words = wordsOf(this.parse(q));
    const last = words[words.length - 1] || "";
    return words.every(function (word) { return lexicon.at(lexicon.fileOf(lexicon.stemOf(word))); })
      && lexicon.filesOfPrefix(last).every(function (number) { return lexicon.at(number); });
  };

  function needsMarks(request) {
    return Boolean(request.facets.quotes || request.facets.figures || request.countMarks);
  }

  function needsNames(request) {
    return Boolean(request.countNames || (request.facets.names && request.facets.names.length > 0));
  }

  search.Engine.prototype.loadMarks = function (request, callback) {
    const engine = this;
    if (engine.marks || !needsMarks(request)) return callback(null);
    return engine.files.get("marks/" + engine.root.root.marks, function (error, value) {
      if (!error) engine.marks = search.marks(value, engine.root.size);
      callback(error);
    });
  };

  search.Engine.prototype.loadNames = function (request, callback) {
    const engine = this;
    if (engine.allNames || !needsNames(request)) return callback(null);
    return engine.sources.names.load(null, function (error) {
      engine.allNames = !error;
      callback(error);
    });
  };

  /* Which slots have a searched word in a quotation; null where nobody asks. */
  search.Engine.prototype.quoted = function (request, answer, callback) {
    if (!request.facets.quotes && !request.countMarks) return callback(null, null);
    return search.quoted(answer.terms, this.sources, this.marks, callback);
  };

  /* The names in the query, then those that what is typed may become: [{name, spelling, fit}]. */
  search.Engine.prototype.namesFor = function (query, answer, request) {
    const words = query.terms.map(function (term) { return term.any[0].words.join(" "); });
    const spelled = this.root.spelled;
    const found = request.exact ? [] : spelled.suggest(words, MOST_NAMES);
    answer.terms.forEach(function (term) {
      term.sources.forEach(function (source) {
        if (!source.name || found.some(function (other) { return other.name === source.name; })) return;
        found.push({ name: source.name, spelling: spelled.spellingOf(source.name, term.near || term.text), fit: 0 });
      });
    });
    return found.slice(0, MOST_NAMES);
  };

  /* request: {q, exact, sort: "" or "new", typing, facets, countMarks, countNames}; calls back with (error, result). */
  search.Engine.prototype.find = function (request, callback) {
    const engine = this;
    const asked = Object.assign({ exact: false, sort: "", typing: false, facets: {} }, request);
    engine.open(function (error) {
      if (error) return callback(error, null);
      return search.both(
        function (done) { engine.loadMarks(asked, done); },
        function (done) { engine.loadNames(asked, done); },
        function (failed) { return failed ? callback(failed, null) : engine.answer(engine.parse(asked.q), asked, callback); });
    }, asked.q);
  };

  search.Engine.prototype.answer = function (query, asked, callback) {
    const engine = this;
    search.answer(query, engine.sources, asked, function (error, answer) {
      if (error) return callback(error, null);
      return engine.quoted(asked, answer, function (failed, quoted) {
        if (failed) return callback(failed, null);
        const known = { names: engine.sources.names, marks: engine.marks, quoted: quoted };
        return callback(null, new search.Result(engine, { query: query, asked: asked, answer: answer, known: known }));
      });
    });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
