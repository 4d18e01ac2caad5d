/* Answers each term of a query: with what it means, while it is being typed with what it may become, and at last with what is near to it. */
(function (search) {
  "use strict";
  const LEVEL = search.LEVEL;

  function isOneWord(way) {
    return way.words.length === 1;
  }

  /* {text, ways, sources, near, printed, others, missing}: near is the word that was looked for instead, printed how it is shown, others what it may have been besides, as printed. */
  function termOf(term) {
    const text = term.any.map(function (way) { return way.text; }).join(" / ");
    return { text: text, ways: term.any, sources: [], near: "", printed: "", others: [], missing: false };
  }

  function addAll(to, from) {
    const known = new Set(to.map(function (source) { return source.postings; }));
    from.forEach(function (source) { if (!known.has(source.postings)) to.push(source); });
  }

  /* Tries ways to add sources one after another; each only if it applies. */
  function Answering(sources, options) {
    this.sources = sources;
    this.options = options;
  }

  Answering.prototype.ways = function (term, done) {
    const own = this;
    search.each(term.ways, function (way, next) {
      own.sources.ofWay(way, own.options.exact, function (error, found) {
        addAll(term.sources, found || []);
        next(error);
      });
    }, done);
  };

  Answering.prototype.prefix = function (term, done) {
    const way = term.ways[term.ways.length - 1];
    const last = way.words[way.words.length - 1];
    if (this.options.exact || way.phrase || !isOneWord(way)) return done(null);
    return this.sources.ofPrefix(last, function (error, found) {
      addAll(term.sources, found || []);
      done(error);
    });
  };

  /* Looks for the nearest word instead; told, not searched, where only the exact form will do. */
  Answering.prototype.near = function (term, done) {
    const own = this;
    const way = term.ways[0];
    if (term.sources.length > 0 || term.ways.length > 1 || !isOneWord(way)) return done(null);
    return own.sources.near(way.words[0], function (error, words) {
      if (error || words.length === 0) return done(error);
      return own.sources.allPrinted(words, function (failed, forms) {
        if (failed) return done(failed);
        if (own.options.exact) {
          term.others = forms;
          return done(null);
        }
        term.near = words[0];
        term.printed = forms[0] || words[0];
        term.others = forms.slice(1);
        return own.instead(term, done);
      });
    });
  };

  Answering.prototype.instead = function (term, done) {
    const run = this.sources.root.spelled.runAt([term.near], 0);
    const way = { text: term.near, words: [term.near], phrase: false, names: run ? run.names : [] };
    const own = this;
    own.sources.load([way], function (error) {
      if (error) return done(error);
      return own.sources.ofWay(way, false, function (failed, found) {
        term.sources = (found || []).map(function (source) { return Object.assign({}, source, { level: LEVEL.NEAR }); });
        done(failed);
      });
    });
  };

  Answering.prototype.term = function (term, isOpen, done) {
    const own = this;
    own.ways(term, function (error) {
      if (error) return done(error);
      const more = isOpen || term.sources.length === 0;
      return (more ? own.prefix(term, then) : then(null));
    });
    function then(error) {
      if (error) return done(error);
      return own.near(term, function (failed) {
        term.missing = term.sources.length === 0;
        done(failed);
      });
    }
  };

  /* Calls back with (error, {terms, without, cut}), all sources loaded. */
  search.answer = function (query, sources, options, callback) {
    const named = search.withNames(query, sources.root.spelled, options.exact);
    const answering = new Answering(sources, options);
    const terms = named.map(termOf);
    const without = query.without.map(function (way) { return termOf({ any: [Object.assign({ names: [] }, way)] }); });
    const ways = [];
    terms.concat(without).forEach(function (term) { term.ways.forEach(function (way) { ways.push(way); }); });
    sources.load(ways, function (error) {
      if (error) return callback(error, null);
      return search.each(terms, function (term, done) {
        const isOpen = options.typing && query.open && term === terms[terms.length - 1];
        answering.term(term, isOpen, done);
      }, function (failed) {
        if (failed) return callback(failed, null);
        return search.each(without, function (term, done) { answering.ways(term, done); }, function (wrong) {
          without.forEach(function (term) {
            term.sources = term.sources.filter(function (source) { return source.level !== LEVEL.COMPOUND; });
          });
          callback(wrong, { terms: terms, without: without, cut: query.cut });
        });
      });
    });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
