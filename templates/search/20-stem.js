/* What is left of a word without its ending. A language has a file of its own with its stemmer; where there is none, words are looked for as they are. */
(function (search) {
  "use strict";
  search.stemmers = {};

  /* The stem of a folded word: "protesten" and "protest" have one. */
  search.stem = function (word, language) {
    const stemmer = search.stemmers[String(language).split("-")[0]];
    return stemmer ? stemmer(word) : word;
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
