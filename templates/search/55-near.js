/* Words that are nearly the one that was typed: a letter more, less, other, or two changed round. */
(function (search) {
  "use strict";
  const SHORT = 5;
  const SHORTEST = 3;
  const MOST = 3;

  /* Damerau's distance in its simple form (optimal string alignment); above the limit whatever is more than it. */
  search.distance = function (a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [];
    let last = [];
    let row = [];
    for (let j = 0; j <= b.length; j++) last.push(j);
    for (let i = 1; i <= a.length; i++) {
      row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let cost = a[i - 1] === b[j - 1] ? 0 : 1;
        let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
        row.push(value);
        if (value < least) least = value;
      }
      if (least > limit) return limit + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  };

  /* The words of a near file: visit(word, weight). Each is what it shares with the one before, the rest, a capital for how often it occurs. */
  function unpack(text, visit) {
    let word = "";
    let start = 0;
    for (let i = 1; i < text.length; i++) {
      let weight = text.charCodeAt(i) - 65;
      if (weight < 0 || weight > 25) continue;
      word = word.slice(0, parseInt(text[start], 36)) + text.slice(start + 1, i);
      start = i + 1;
      i = start;
      visit(word, weight);
    }
  }

  /* One bit a letter: words that differ in too many letters need no closer look. */
  function letters(word) {
    let mask = 0;
    for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) % 32);
    return mask;
  }

  function bitsIn(mask) {
    let count = 0;
    for (let left = mask; left !== 0; left &= left - 1) count++;
    return count;
  }

  /* Gathers what is near to a word: the nearest first, then what begins alike, then the most frequent. */
  function Gathering(word, limit) {
    this.word = word;
    this.limit = limit;
    this.mask = letters(word);
    this.found = new Map();
  }

  Gathering.prototype.offer = function (word, weight) {
    if (bitsIn(letters(word) ^ this.mask) > 2 * this.limit) return;
    const distance = search.distance(this.word, word, this.limit);
    if (distance === 0 || distance > this.limit) return;
    const known = this.found.get(word);
    this.found.set(word, { word: word, distance: distance, alike: word[0] === this.word[0] ? 0 : 1, weight: Math.max(weight, known ? known.weight : 0) });
  };

  Gathering.prototype.best = function () {
    return Array.from(this.found.values())
      .sort(function (a, b) { return a.distance - b.distance || a.alike - b.alike || b.weight - a.weight || (a.word < b.word ? -1 : 1); })
      .slice(0, MOST)
      .map(function (near) { return near.word; });
  };

  function keysOf(near, length, limit) {
    const keys = [];
    for (let i = length - limit; i <= length + limit; i++) {
      (near[i] || []).forEach(function (hash) { keys.push("near/" + hash); });
    }
    return Array.from(new Set(keys));
  }

  /* What files have of the lengths in question. */
  function texts(values, length, limit) {
    const wanted = [];
    values.forEach(function (value) {
      for (let i = length - limit; i <= length + limit; i++) if (value[i]) wanted.push(value[i]);
    });
    return wanted;
  }

  /* Calls back with (error, words near to a word), at most three. */
  search.near = function (word, root, files, callback) {
    if (word.length < SHORTEST || /[0-9]/.test(word)) return callback(null, []);
    const limit = word.length <= SHORT ? 1 : 2;
    const gathering = new Gathering(word, limit);
    root.spelled.lines.forEach(function (line) {
      if (line.name.mentions === 0) return;
      line.words.slice(1).split(" ").forEach(function (part) { gathering.offer(part, Math.floor(Math.log2(line.name.mentions))); });
    });
    return files.all(keysOf(root.root.near || {}, word.length, limit), function (error, values) {
      if (error) return callback(error, []);
      texts(values, word.length, limit).forEach(function (text) { unpack(text, function (other, weight) { gathering.offer(other, weight); }); });
      return callback(null, gathering.best());
    });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
