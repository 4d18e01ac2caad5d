/* What a reader typed, taken apart: words, "exact phrases", -without, OR, AND. There is no wrong query: what means nothing is left out. */
(function (search) {
  "use strict";
  const MOST_TERMS = 16;
  const MOST_PHRASE = 12;
  const LONGEST = 2000;
  const OPENING = "\"“”„«»";
  const OR = ["OR", "OF"];
  const AND = ["AND", "EN"];
  /* In lower case they are words, which join only in their own language: "of" in "history of Russia" doesn't. */
  const JOINING = { nl: { or: "of", and: "en" }, en: { or: "or", and: "and" } };

  /* Pieces between spaces; a piece in quotes may hold spaces, and ends with the text if nothing ends it. */
  function pieces(text) {
    const found = [];
    const pattern = /(-?)["“”„«»]([^"“”„«»]*)(["“”„«»]?)|[^\s"“”„«»]+/g;
    let match = pattern.exec(text);
    while (match !== null) {
      let quoted = OPENING.includes(match[0].charAt(match[1] ? 1 : 0)) && match[2] !== undefined;
      let minus = match[0].charAt(0) === "-" && (match.index === 0 || /\s/.test(text.charAt(match.index - 1)));
      let inner = quoted ? match[2] : minus ? match[0].slice(1) : match[0];
      found.push({ text: inner, start: match.index, end: pattern.lastIndex, quoted: quoted, without: minus, or: !quoted && OR.includes(match[0]), and: false });
      match = pattern.exec(text);
    }
    return found;
  }

  function isPlain(piece) {
    return piece !== undefined && !piece.quoted && !piece.without && !piece.or;
  }

  /* How many pieces from a place on are together the spelling of a name; 1 where none is. */
  function namedFrom(list, from, spelled) {
    let words = [];
    let ends = [];
    for (let i = from; isPlain(list[i]); i++) {
      words = words.concat(search.foldedWords(list[i].text));
      ends.push(words.length);
    }
    const run = words.length > 0 ? spelled.runAt(words, 0) : null;
    return run ? Math.max(1, ends.indexOf(run.length) + 1) : 1;
  }

  /* The pieces with those of a name as one, so that what joins doesn't part them: "Oxford" isn't an alternative in "University of Oxford". */
  function withWholeNames(list, text, spelled) {
    const whole = [];
    for (let i = 0; i < list.length; i++) {
      let length = namedFrom(list, i, spelled);
      let last = list[i + length - 1];
      whole.push(length === 1 ? list[i] : Object.assign({}, list[i], { text: text.slice(list[i].start, last.end), end: last.end }));
      i += length - 1;
    }
    return whole;
  }

  /* Marks what joins the pieces on both its sides. */
  function markJoining(list, language) {
    const own = JOINING[String(language).split("-")[0]] || { or: "", and: "" };
    list.forEach(function (piece, i) {
      if (!isPlain(piece) || i === 0 || i + 1 === list.length) return;
      piece.or = piece.text === own.or;
      piece.and = piece.text === own.and || AND.includes(piece.text);
    });
  }

  function termOf(piece, words) {
    return { text: piece.text.trim(), words: words.slice(0, MOST_PHRASE), phrase: piece.quoted || words.length > 1 };
  }

  /* Puts a piece's words into the query: as alternatives to the last term, as terms of their own, as what must not be there. */
  function take(query, piece, alternative, whole) {
    const words = search.foldedWords(piece.text);
    if (words.length === 0) return;
    if (piece.without) query.without.push(termOf(piece, words));
    else if (alternative && query.terms.length > 0) query.terms[query.terms.length - 1].any.push(termOf(piece, words));
    else if (piece.quoted || whole) query.terms.push({ any: [termOf(piece, words)] });
    else search.words(piece.text).forEach(function (token) {
      query.terms.push({ any: [{ text: piece.text.slice(token.start, token.end), words: [token.word], phrase: false }] });
    });
  }

  /* Whether the piece at a place stands between two others and lets choose between them. */
  function choice(list, i) {
    return i > 0 && i + 1 < list.length && list[i].or;
  }

  /* Each term once. */
  function distinct(terms) {
    const seen = new Set();
    return terms.filter(function (term) {
      const key = JSON.stringify(term.any.map(function (way) { return [way.words, way.phrase]; }));
      return !seen.has(key) && seen.add(key);
    });
  }

  /* language: that of the dossier; spelled: what tells its names; both may be missing. {terms: [{any: [{text, words, phrase}]}], without: [{text, words, phrase}], cut, open}: each term must be there in one of its ways; cut where there was too much; open while the last word may not be finished. */
  search.parse = function (text, language, spelled) {
    const read = String(text).slice(0, LONGEST);
    const query = { text: read, terms: [], without: [], cut: String(text).length > LONGEST, open: /[\p{L}\p{M}0-9]$/u.test(read) };
    const list = spelled ? withWholeNames(pieces(read), read, spelled) : pieces(read);
    markJoining(list, language);
    list.forEach(function (piece, i) {
      if (piece.and || (piece.or && list.length > 1)) return;
      take(query, piece, choice(list, i - 1) && !list[i - 2].without, choice(list, i + 1));
    });
    query.terms = distinct(query.terms);
    query.cut = query.cut || query.terms.length > MOST_TERMS || query.without.length > MOST_TERMS;
    query.terms = query.terms.slice(0, MOST_TERMS);
    query.without = query.without.slice(0, MOST_TERMS);
    query.terms.forEach(function (term) { term.any = term.any.slice(0, MOST_TERMS); });
    return query;
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
