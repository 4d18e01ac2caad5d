/* How a folded word stands in the articles: "kazachstan" is printed "Kazachstan". */
(function (search) {
  "use strict";

  /* The first occurrence within a sentence, where a capital is the word's own; else the first of all; "" where there is none. */
  function printedIn(texts, word) {
    let within = "";
    let first = "";
    texts.forEach(function (block) {
      if (within) return;
      search.words(block.text).forEach(function (token) {
        if (token.word !== word) return;
        const form = block.text.slice(token.start, token.end);
        first = first || form;
        if (!within && !block.sentences.includes(token.start)) within = form;
      });
    });
    return within || first;
  }

  /* Calls back with (error, the word as an article prints it); with the name's label where only the register spells it so, and with "" where nothing does. */
  search.Sources.prototype.printed = function (word, callback) {
    const own = this;
    const run = own.root.spelled.runAt([word], 0);
    const instead = run ? run.names[0].label : "";
    own.load([{ words: [word] }], function (error) {
      if (error) return callback(error, "");
      const form = own.lexicon.exactly(word)[0];
      if (!form) return callback(null, instead);
      const article = own.root.table.articleOf[own.lexicon.postings(form).slots[0]];
      return own.files.get("text/" + article, function (failed, value) {
        if (failed) return callback(failed, "");
        const text = search.unfoldText(own.root, article, value);
        const title = { text: text.title, sentences: [0] };
        return callback(null, printedIn(text.blocks.concat([title]), word) || instead);
      });
    });
  };

  /* Calls back with (error, words as printed): each once. */
  search.Sources.prototype.allPrinted = function (words, callback) {
    const own = this;
    const forms = [];
    search.each(words, function (word, next) {
      own.printed(word, function (error, form) {
        if (form && !forms.includes(form)) forms.push(form);
        next(error);
      });
    }, function (error) { callback(error, forms); });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
