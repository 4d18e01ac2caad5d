/* The words of a text, and how they are compared: as the writer of the index does it. In these files "let", not "const", within loops: Rhino, which runs their tests, keeps a loop's first constant. */
(function (search) {
  "use strict";
  const LETTERS = "\\p{L}[\\p{L}\\p{M}0-9]*";
  const WORD = LETTERS + "(?:['’\\u00AD]" + LETTERS + ")*|[0-9]+(?:[.,][0-9]+)*";
  const PLAIN = /^[a-z0-9]*$/;
  const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
  const DROPPED = /[\p{M}'’\u00AD.,]/gu;
  const JOINED = /[ßæœøłđðþı]/g;
  const APART = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };

  /* A word in lower case without accents, apostrophes and the like: "Oekraïne’s" is "oekraines". */
  search.fold = function (word) {
    const lower = word.toLowerCase();
    if (PLAIN.test(lower)) return lower;
    return lower.normalize("NFKD").replace(DROPPED, "").replace(JOINED, function (letter) { return APART[letter]; });
  };

  /* The words of a text with their places: [{start, end, word}], the word folded. */
  search.words = function (text) {
    const found = [];
    const pattern = new RegExp(WORD, "gu");
    let match = pattern.exec(text);
    while (match !== null) {
      found.push({ start: match.index, end: match.index + match[0].length, word: search.fold(match[0]) });
      match = pattern.exec(text);
    }
    return found;
  };

  /* The folded words alone; those of most names are easily told. */
  search.foldedWords = function (text) {
    if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(" ");
    return search.words(text).map(function (token) { return token.word; });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
