/* The words of the index: which file has a key, and what a key finds there. */
(function (search) {
  "use strict";
  const MOST_POSTINGS = 3000000;
  const MOST_FILES_OF_A_PREFIX = 5;
  const MOST_FORMS_OF_A_PREFIX = 40;
  const SHORTEST_PREFIX = 3;
  const LONGEST_ENDING = 4;

  /* What stands in front of a word that isn't shortened to what it has behind its stem. */
  const WHOLE = "=";

  const COMPOUNDS = "+";

  /* An entry "stem ending count postings ending count postings + compound count postings": the stem's own forms are numbered within their file. */
  function formsIn(file, stem, parts, firstNumber) {
    const forms = [];
    let relation = 0;
    let i = 1;
    while (i < parts.length) {
      if (parts[i] === COMPOUNDS) {
        relation = 1;
        i++;
      }
      let whole = relation === 1 ? parts[i] : parts[i].charAt(0) === WHOLE ? parts[i].slice(1) : stem + parts[i];
      forms.push({
        form: whole, relation: relation, count: Number(parts[i + 1]), packed: parts[i + 2], file: file,
        number: relation === 0 ? firstNumber + forms.length : -1, key: file.hash + ":" + stem + ":" + whole
      });
      i += 3;
    }
    return forms;
  }

  /* How many forms of its own an entry has. */
  function ownForms(parts) {
    const end = parts.indexOf(COMPOUNDS);
    return ((end < 0 ? parts.length : end) - 1) / 3;
  }

  /* A words file by its keys, each written as what it shares with the one before and the rest: the packed forms of a stem, or of a form "form =stem" the stem. */
  function unfold(hash, value) {
    const file = { hash: hash, keys: [], entries: new Map(), positions: value.positions };
    let number = 0;
    let key = "";
    value.words.forEach(function (entry) {
      const parts = entry.split(" ");
      key = key.slice(0, parseInt(parts[0].charAt(0), 36)) + parts[0].slice(1);
      parts[0] = key;
      file.keys.push(parts[0]);
      if (parts.length === 2) {
        file.entries.set(parts[0], parts[1].slice(1));
      } else {
        file.entries.set(parts[0], { parts: parts, first: number });
        number += ownForms(parts);
      }
    });
    return file;
  }

  /* The forms of a stem in a file, taken apart when they are asked for first. */
  function listIn(file, key) {
    const entry = file ? file.entries.get(key) : undefined;
    if (!entry || typeof entry === "string") return [];
    if (!entry.forms) entry.forms = formsIn(file, key, entry.parts, entry.first);
    return entry.forms;
  }

  function firstFrom(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      let middle = (low + high) >> 1;
      if (sorted[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  search.Lexicon = function (root, files) {
    this.root = root.root;
    this.language = root.language;
    this.classes = root.table.classes;
    this.starts = root.table.starts;
    this.files = files;
    this.unfolded = new Map();
    this.kept = new search.Kept(MOST_POSTINGS);
  };

  /* The number of the file that a key stands in, if anywhere, by the first keys of all. */
  search.fileOfKey = function (keys, key) {
    const after = firstFrom(keys, key);
    return keys[after] === key ? after : Math.max(0, after - 1);
  };

  search.Lexicon.prototype.fileOf = function (key) {
    return search.fileOfKey(this.root.wordKeys, key);
  };

  search.Lexicon.prototype.stemOf = function (word) {
    return search.stem(word, this.language);
  };

  /* The files of a prefix; none where it is too short or would need too many. */
  search.Lexicon.prototype.filesOfPrefix = function (prefix) {
    if (prefix.length < SHORTEST_PREFIX) return [];
    const last = this.fileOf(prefix + "\uFFFF");
    const numbers = [];
    for (let i = this.fileOf(prefix); i <= last; i++) numbers.push(i);
    return numbers.length > MOST_FILES_OF_A_PREFIX ? [] : numbers;
  };

  /* Loads files by their numbers, then calls back with an error if there is one. */
  search.Lexicon.prototype.load = function (numbers, callback) {
    const lexicon = this;
    const hashes = Array.from(new Set(numbers), function (number) { return lexicon.root.wordFiles[number]; }).filter(Boolean);
    lexicon.files.all(hashes.map(function (hash) { return "words/" + hash; }), function (error, values) {
      if (!error) hashes.forEach(function (hash, i) {
        if (!lexicon.unfolded.has(hash)) lexicon.unfolded.set(hash, unfold(hash, values[i]));
      });
      callback(error);
    });
  };

  /* Loads what a prefix needs: its files, and of those the forms' stems, as long as it isn't too much. */
  search.Lexicon.prototype.loadPrefix = function (prefix, callback) {
    const lexicon = this;
    const numbers = lexicon.filesOfPrefix(prefix);
    lexicon.load(numbers, function (error) {
      if (error) return callback(error);
      const stems = new Set(numbers);
      numbers.forEach(function (number) {
        const file = lexicon.at(number);
        keysFor(file, prefix).forEach(function (key) {
          const entry = file.entries.get(key);
          if (typeof entry === "string") stems.add(lexicon.fileOf(entry));
        });
      });
      return lexicon.load(Array.from(stems).slice(0, MOST_FILES_OF_A_PREFIX), callback);
    });
  };

  /* A loaded file by its number; undefined otherwise. */
  search.Lexicon.prototype.at = function (number) {
    return this.unfolded.get(this.root.wordFiles[number]);
  };

  /* The forms that a word finds: its stem's own and the compounds of it. Its file must be there. */
  search.Lexicon.prototype.formsOf = function (word) {
    const stem = this.stemOf(word);
    return listIn(this.at(this.fileOf(stem)), stem);
  };

  /* The form that is just this word, in a list or none. */
  search.Lexicon.prototype.exactly = function (word) {
    return this.formsOf(word).filter(function (form) { return form.relation === 0 && form.form === word; });
  };

  /* Keys of a loaded file with a prefix, and shorter ones that are what is left of it without an ending. */
  function keysFor(file, prefix) {
    const keys = [];
    for (let length = Math.max(2, prefix.length - LONGEST_ENDING); length < prefix.length; length++) keys.push(prefix.slice(0, length));
    for (let i = firstFrom(file.keys, prefix); i < file.keys.length && file.keys[i].startsWith(prefix); i++) keys.push(file.keys[i]);
    return keys;
  }

  /* The most frequent forms that begin with a prefix, as far as the loaded ones of its files know them. */
  search.Lexicon.prototype.formsWith = function (prefix) {
    const lexicon = this;
    const found = new Map();
    function take(form) {
      if (form.relation === 0 && form.form.startsWith(prefix)) found.set(form.form, form);
    }
    lexicon.filesOfPrefix(prefix).forEach(function (number) {
      const file = lexicon.at(number);
      if (!file) return;
      keysFor(file, prefix).forEach(function (key) {
        const entry = file.entries.get(key);
        if (typeof entry === "string") listIn(lexicon.at(lexicon.fileOf(entry)), entry).forEach(take);
        else listIn(file, key).forEach(take);
      });
    });
    return Array.from(found.values()).sort(function (a, b) { return b.count - a.count; }).slice(0, MOST_FORMS_OF_A_PREFIX);
  };

  search.Lexicon.prototype.postings = function (form) {
    const lexicon = this;
    return this.kept.get(form.key, form.count, function () { return search.postings(form.packed, form.count, lexicon.starts); });
  };

  /* Loads the positions of forms, then calls back with (error, positions in the order of the forms). */
  search.Lexicon.prototype.positions = function (forms, callback) {
    const lexicon = this;
    const keys = [];
    const parts = forms.map(function (form) {
      return form.file.positions.filter(function (range) { return form.number >= range[1] && form.number <= range[2]; })
        .map(function (range) { return { at: keys.push("positions/" + range[0]) - 1, index: form.number - range[1] }; });
    });
    lexicon.files.all(keys, function (error, values) {
      if (error) return callback(error, []);
      return callback(null, forms.map(function (form, i) {
        const postings = lexicon.postings(form);
        return lexicon.kept.get("p:" + form.key, form.count * 2, function () {
          const packed = parts[i].map(function (part) { return values[part.at].split(" ")[part.index]; }).join("");
          return search.positions(packed, postings, lexicon.classes);
        });
      }));
    });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
