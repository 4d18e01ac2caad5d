/* What is said about a search beside its results: how many, what was looked for instead, what else could be tried. */
(function (search) {
  "use strict";
  const make = search.make;

  search.Notes = function (words) {
    this.words = words;
  };

  /* One line for the status: "6 alinea's in 4 artikelen". */
  search.Notes.prototype.summary = function (result) {
    const words = this.words;
    if (result.terms.length === 0) return "";
    if (result.articles.length === 0) return words.say("none");
    return words.say("found", words.count("paragraphs", result.paragraphCount), words.count("articles", result.articles.length));
  };

  function word(text) {
    return make("button", { type: "button", "class": "word", "data-instead": text }, [text]);
  }

  /* What was searched instead of a word that doesn't occur. */
  search.Notes.prototype.instead = function (term) {
    const own = this;
    const line = make("p", {}, [own.words.say("instead", term.text, term.printed)]);
    if (term.others.length > 0) line.append(" ", own.meant(term));
    return line;
  };

  /* "Bedoelde u x, y?": each a button that searches it. */
  search.Notes.prototype.meant = function (term) {
    const buttons = term.others.map(function (other) {
      const button = word(other);
      button.dataset.term = term.text;
      return button;
    });
    return make("span", { "class": "meant" }, [this.words.say("meant"), " "].concat(buttons));
  };

  /* Whether anything is chosen. */
  search.isNarrowed = function (choice) {
    return Boolean(choice.from || choice.to || choice.publishers.length || choice.kinds.length || choice.names.length || choice.quotes || choice.figures);
  };

  search.Notes.prototype.lines = function (result) {
    const words = this.words;
    const lines = [];
    result.terms.forEach(function (term) {
      if (term.near) lines.push(this.instead(term));
      else if (term.missing && term.others.length > 0) lines.push(this.meant(term));
    }, this);
    const missing = result.terms.filter(function (term) { return term.missing; }).map(function (term) { return "‘" + term.text + "’"; });
    if (missing.length > 0) lines.push(make("p", {}, [words.say("missing", missing.join(", "))]));
    if (!result.complete && result.most > 0) lines.push(make("p", {}, [words.say("partly", result.most, result.terms.length)]));
    if (result.cut) lines.push(make("p", {}, [words.say("cut")]));
    if (result.articles.length === 0 && result.terms.length > 0) lines.push(this.nothing(result));
    return lines;
  };

  /* What was tried, and what else there is. */
  search.Notes.prototype.nothing = function (result) {
    const words = this.words;
    const narrowed = result.unsifted > 0 && search.isNarrowed(result.request.facets);
    const tried = result.request.exact ? words.say("triedExact") : words.say("tried");
    return make("p", {}, [narrowed ? words.say("narrowed") : tried]);
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
