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

  /* Gathers what is near to a word: the nearest first, then what begins alike, then the most frequent. A reach is {limit, alike}: how far a word may be, and whether it has to begin with the same letter. */
  function Gathering(word, reach) {
    this.word = word;
    this.reach = reach;
    this.mask = letters(word);
    this.found = new Map();
  }

  Gathering.prototype.offer = function (word, weight) {
    const limit = this.reach.limit;
    const alike = word[0] === this.word[0];
    if ((this.reach.alike && !alike) || bitsIn(letters(word) ^ this.mask) > 2 * limit) return;
    const distance = search.distance(this.word, word, limit);
    if (distance === 0 || distance > limit) return;
    const known = this.found.get(word);
    this.found.set(word, { word: word, distance: distance, alike: alike ? 0 : 1, weight: Math.max(weight, known ? known.weight : 0) });
  };

  Gathering.prototype.best = function () {
    return Array.from(this.found.values())
      .sort(function (a, b) { return a.distance - b.distance || a.alike - b.alike || b.weight - a.weight || (a.word < b.word ? -1 : 1); })
      .slice(0, MOST)
      .map(function (near) { return near.word; });
  };

  /* The files that have words of these lengths, and with this first letter where it has to be the same; each row is [hash, first word]. */
  function keysOf(near, word, reach) {
    const keys = new Set();
    for (let i = word.length - reach.limit; i <= word.length + reach.limit; i++) {
      let list = near[i] || [];
      list.forEach(function (file, at) {
        const next = list[at + 1];
        const isElsewhere = file[1] > word[0] + "\uFFFF" || (next && next[1] < word[0]);
        if (!reach.alike || !isElsewhere) keys.add("near/" + file[0]);
      });
    }
    return Array.from(keys);
  }

  /* What files have of the lengths in question. */
  function texts(values, length, limit) {
    const wanted = [];
    values.forEach(function (value) {
      for (let i = length - limit; i <= length + limit; i++) if (value[i]) wanted.push(value[i]);
    });
    return wanted;
  }

  function within(word, reach, root, files, callback) {
    const gathering = new Gathering(word, reach);
    root.spelled.lines.forEach(function (line) {
      if (line.name.mentions === 0) return;
      line.words.slice(1).split(" ").forEach(function (part) { gathering.offer(part, Math.floor(Math.log2(line.name.mentions))); });
    });
    return files.all(keysOf(root.root.near || {}, word, reach), function (error, values) {
      if (error) return callback(error, []);
      texts(values, word.length, reach.limit).forEach(function (text) { unpack(text, function (other, weight) { gathering.offer(other, weight); }); });
      return callback(null, gathering.best());
    });
  }

  /* Calls back with (error, words near to a word), at most three; looks further only where it finds none, since that takes more files. */
  search.near = function (word, root, files, callback) {
    const reaches = [{ limit: 1, alike: true }, { limit: 1, alike: false }, { limit: 2, alike: false }];
    const most = word.length <= SHORT ? 2 : 3;
    function next(i) {
      return within(word, reaches[i], root, files, function (error, words) {
        return error || words.length > 0 || i + 1 === most ? callback(error, words) : next(i + 1);
      });
    }
    return word.length < SHORTEST || /[0-9]/.test(word) ? callback(null, []) : next(0);
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
