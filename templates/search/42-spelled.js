/* Which names a text spells: every spelling of every name, by its folded words. */
(function (search) {
  "use strict";
  const MOST_WORDS = 8;
  const SHORTEST_STEMMED = 5;

  search.Spelled = function (names, language) {
    this.names = names;
    this.byWords = new Map();
    this.byStart = new Map();
    this.language = language;
    this.lines = [];
    const spelled = this;
    names.forEach(function (name) {
      [name.label].concat(name.spellings).forEach(function (spelling) { spelled.add(name, spelling); });
    });
  };

  search.Spelled.prototype.add = function (name, spelling) {
    const words = search.foldedWords(spelling).join(" ");
    if (words === "") return;
    this.lines.push({ words: " " + words, spelling: spelling, name: name });
    this.addStart(name, words);
    const having = this.byWords.get(words);
    if (!having) this.byWords.set(words, [{ name: name, spelling: spelling }]);
    else if (!having.some(function (other) { return other.name === name; })) having.push({ name: name, spelling: spelling });
  };

  /* One word also by its first letters, which its stem has too. */
  search.Spelled.prototype.addStart = function (name, word) {
    if (word.length < SHORTEST_STEMMED || word.includes(" ")) return;
    const start = word.slice(0, 2);
    const having = this.byStart.get(start);
    if (having) having.push({ name: name, word: word });
    else this.byStart.set(start, [{ name: name, word: word }]);
  };

  /* The names of the same stem: "Poetins" is Poetin's. */
  search.Spelled.prototype.inflected = function (word) {
    const language = this.language;
    const stem = search.stem(word, language);
    const found = (this.byStart.get(word.slice(0, 2)) || []).filter(function (one) { return search.stem(one.word, language) === stem; });
    return Array.from(new Set(found.map(function (one) { return one.name; })));
  };

  /* The longest run of words from a place on that is a name: {length, names}, or null. */
  search.Spelled.prototype.runAt = function (words, from) {
    for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length--) {
      let names = this.byWords.get(words.slice(from, from + length).join(" "));
      if (names) return { length: length, names: names.map(function (found) { return found.name; }) };
    }
    const word = words[from];
    const inflected = word && word.length >= SHORTEST_STEMMED ? this.inflected(word) : [];
    return inflected.length > 0 ? { length: 1, names: inflected } : null;
  };

  /* How a name is spelled that a text means: as the label if it isn't one of the others. */
  search.Spelled.prototype.spellingOf = function (name, text) {
    const language = this.language;
    const stems = function (spelling) {
      return search.foldedWords(spelling).map(function (word) { return search.stem(word, language); }).join(" ");
    };
    const meant = stems(text);
    return name.spellings.find(function (spelling) { return stems(spelling) === meant; }) || name.label;
  };

  /* How well a spelling fits what is typed: 0 the same, 1 begins with it, 2 has a word that begins with it. */
  function fit(line, typed) {
    const at = line.indexOf(" " + typed);
    if (at < 0) return -1;
    if (at > 0) return 2;
    return line.length === typed.length + 1 ? 0 : 1;
  }

  /* The names that what is typed may become: [{name, spelling, fit}], best first; the label before other spellings. */
  search.Spelled.prototype.suggest = function (words, most) {
    const typed = words.join(" ");
    const best = new Map();
    if (typed.length < 2) return [];
    this.lines.forEach(function (line) {
      const how = fit(line.words, typed);
      const before = best.get(line.name);
      if (how >= 0 && (!before || how < before.fit)) best.set(line.name, { name: line.name, spelling: line.spelling, fit: how });
    });
    return Array.from(best.values())
      .sort(function (a, b) { return a.fit - b.fit || b.name.mentions - a.name.mentions || a.name.index - b.name.index; })
      .slice(0, most);
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
