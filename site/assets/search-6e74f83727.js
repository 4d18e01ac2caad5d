(function (search) {
"use strict";
const LETTERS = "\\p{L}[\\p{L}\\p{M}0-9]*";
const WORD = LETTERS + "(?:['’\\u00AD]" + LETTERS + ")*|[0-9]+(?:[.,][0-9]+)*";
const PLAIN = /^[a-z0-9]*$/;
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const DROPPED = /[\p{M}'’\u00AD.,]/gu;
const JOINED = /[ßæœøłđðþı]/g;
const APART = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };
search.fold = function (word) {
const lower = word.toLowerCase();
if (PLAIN.test(lower)) return lower;
return lower.normalize("NFKD").replace(DROPPED, "").replace(JOINED, function (letter) { return APART[letter]; });
};
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
search.foldedWords = function (text) {
if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(" ");
return search.words(text).map(function (token) { return token.word; });
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
search.stemmers = {};
search.stem = function (word, language) {
const stemmer = search.stemmers[String(language).split("-")[0]];
return stemmer ? stemmer(word) : word;
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const VOWELS = "aeiouy";
function isVowel(letter) {
return letter !== undefined && letter !== "" && VOWELS.includes(letter);
}
function withConsonants(word) {
const letters = Array.from(word);
if (letters[0] === "y") letters[0] = "Y";
for (let i = 0; i + 1 < letters.length; i++) {
if (!isVowel(letters[i])) continue;
if (letters[i + 1] === "i" && isVowel(letters[i + 2])) letters[i + 1] = "I";
else if (letters[i + 1] === "y") letters[i + 1] = "Y";
}
return letters.join("");
}
function regionFrom(word, from) {
let i = from;
while (i < word.length && !isVowel(word[i])) i++;
while (i < word.length && isVowel(word[i])) i++;
return i < word.length ? i + 1 : word.length + 1;
}
function isConsonantAt(word, place) {
return place >= 0 && !isVowel(word[place]);
}
function Work(word) {
this.word = word;
this.first = regionFrom(word, 0);
this.second = this.first > word.length ? this.first : regionFrom(word, this.first);
this.first = Math.max(3, this.first);
this.tookE = false;
}
Work.prototype.endsOn = function (ending, region) {
return this.word.endsWith(ending) && this.word.length - ending.length >= (region || 0);
};
Work.prototype.drop = function (count) {
this.word = this.word.slice(0, this.word.length - count);
};
Work.prototype.undouble = function () {
if (/(?:kk|dd|tt)$/.test(this.word)) this.drop(1);
};
Work.prototype.dropEn = function (ending) {
const rest = this.word.slice(0, this.word.length - ending.length);
if (!this.endsOn(ending, this.first) || !isConsonantAt(rest, rest.length - 1) || rest.endsWith("gem")) return;
this.word = rest;
this.undouble();
};
Work.prototype.dropE = function () {
this.tookE = false;
if (!this.endsOn("e", this.first) || !isConsonantAt(this.word, this.word.length - 2)) return;
this.drop(1);
this.tookE = true;
this.undouble();
};
Work.prototype.dropS = function (ending) {
const before = this.word.length - ending.length - 1;
if (this.endsOn(ending, this.first) && isConsonantAt(this.word, before) && this.word[before] !== "j") this.drop(ending.length);
};
Work.prototype.dropVowelS = function () {
const last = this.word.length - 2;
if (!this.endsOn("s", this.first) || !isVowel(this.word[last])) return;
if (isConsonantAt(this.word, last - 1) || /[ts]ies$/.test(this.word)) this.drop(1);
};
Work.prototype.plural = function () {
if (this.endsOn("heden")) {
if (this.endsOn("heden", this.first)) this.word = this.word.slice(0, -5) + "heid";
} else if (this.endsOn("ene")) this.dropEn("ene");
else if (this.endsOn("en")) this.dropEn("en");
else if (this.endsOn("se")) this.dropS("se");
else if (this.endsOn("s")) this.dropS("s");
};
Work.prototype.dropHeid = function () {
if (!this.endsOn("heid", this.second) || this.word.endsWith("cheid")) return;
this.drop(4);
if (this.endsOn("en")) this.dropEn("en");
};
Work.prototype.dropIg = function () {
if (!this.endsOn("ig", this.second) || this.word.endsWith("eig")) return false;
this.drop(2);
return true;
};
Work.prototype.derivation = function () {
if (this.endsOn("end") || this.endsOn("ing")) {
if (this.word.length - 3 < this.second) return;
this.drop(3);
if (!this.dropIg()) this.undouble();
} else if (this.endsOn("ig")) this.dropIg();
else if (this.endsOn("lijk", this.second)) {
this.drop(4);
this.dropE();
} else if (this.endsOn("baar", this.second)) this.drop(4);
else if (this.endsOn("bar", this.second) && this.tookE) this.drop(3);
};
Work.prototype.shorten = function () {
const end = this.word.length - 1;
const doubled = /(?:aa|ee|oo|uu)$/.test(this.word.slice(0, Math.max(0, end)));
if (end < 0 || isVowel(this.word[end]) || this.word[end] === "I" || !doubled) return;
if (isConsonantAt(this.word, end - 3)) this.word = this.word.slice(0, end - 1) + this.word[end];
};
Work.prototype.lastConsonant = function () {
const last = this.word.length - 1;
if (last < 2) return;
const start = this.word.slice(0, last);
const consonant = this.word[last];
if (consonant === "z") this.word = start + "s";
else if (consonant === "v") this.word = start + "f";
else if (last >= 3 && /[b-df-hj-np-tv-xz]/.test(consonant) && start.endsWith(consonant)) this.word = start;
};
search.stemmers.nl = function (word) {
const work = new Work(withConsonants(word));
work.dropVowelS();
work.plural();
work.dropE();
work.dropHeid();
work.derivation();
work.shorten();
work.lastConsonant();
return work.word.replace(/[IY]/g, function (letter) { return letter.toLowerCase(); });
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~";
const VALUES = new Uint8Array(128);
const LONG = 24;
Array.from(ALPHABET).forEach(function (character, value) { VALUES[character.charCodeAt(0)] = value; });
function unpack(text) {
const pairs = text.length >> 1;
const bytes = new Uint8Array(Math.ceil(pairs * 13 / 8) + 8);
let bits = 0;
let held = 0;
let filled = 0;
for (let i = 0; i < pairs; i++) {
held = (held << 13) | (VALUES[text.charCodeAt(2 * i)] + 91 * VALUES[text.charCodeAt(2 * i + 1)]);
bits += 13;
while (bits >= 8) {
bits -= 8;
bytes[filled++] = held >>> bits;
}
held &= (1 << bits) - 1;
}
if (text.length % 2 === 1) {
held = (held << 6) | VALUES[text.charCodeAt(text.length - 1)];
bits += 6;
}
if (bits > 8) {
bits -= 8;
bytes[filled++] = held >>> bits;
}
if (bits > 0) bytes[filled] = held << (8 - bits);
return bytes;
}
search.Bits = function (text) {
this.bytes = unpack(text);
this.place = 0;
};
search.Bits.prototype.ahead = function () {
const at = this.place >> 3;
const shift = this.place & 7;
const bytes = this.bytes;
const whole = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
return shift === 0 ? whole : (whole << shift) | (bytes[at + 4] >> (8 - shift));
};
search.Bits.prototype.fixed = function (length) {
if (length === 0) return 0;
const value = this.ahead() >>> (32 - length);
this.place += length;
return value;
};
search.Bits.prototype.ones = function (most) {
const ones = Math.clz32(~this.ahead());
this.place += ones < most ? ones + 1 : most;
return ones < most ? ones : most;
};
search.Bits.prototype.rice = function (k) {
const quotient = Math.clz32(~this.ahead());
if (quotient >= LONG) {
this.place += LONG;
return this.fixed(32);
}
this.place += quotient + 1;
return quotient * Math.pow(2, k) + this.fixed(k);
};
search.Bits.prototype.oneOf = function (count) {
const length = 31 - Math.clz32(count);
const shorter = Math.pow(2, length + 1) - count;
const value = this.fixed(length);
return value < shorter ? value : 2 * value + this.fixed(1) - shorter;
};
search.Bits.prototype.gamma = function () {
const zeros = Math.clz32(this.ahead());
this.place += zeros;
return this.fixed(zeros + 1);
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
search.postings = function (packed, count, starts) {
const bits = new search.Bits(packed);
const k = bits.fixed(5);
const slots = new Int32Array(count);
const times = new Uint16Array(count);
let filled = -1;
let article = 0;
let slot = 0;
for (let i = 0; i < count; i++) {
let gap = bits.rice(k);
article += gap;
let title = starts[article];
let from = gap === 0 ? slot : title;
let left = starts[article + 1] - from;
let found = bits.oneOf(left);
if (from > title) found += from;
else found = found === left - 1 ? title : title + 1 + found;
if (found !== slot || i === 0) {
slot = found;
filled++;
slots[filled] = slot;
}
times[filled]++;
}
return { slots: slots.subarray(0, filled + 1), times: times.subarray(0, filled + 1) };
};
function placeIn(bits, classOf) {
if (classOf === search.CLASS.SHORT) return bits.oneOf(48);
if (classOf === search.CLASS.MEDIUM) return bits.oneOf(96);
return bits.rice(classOf === search.CLASS.LONG ? 6 : 4);
}
search.positions = function (packed, postings, classes) {
const count = postings.slots.length;
const starts = new Int32Array(count + 1);
for (let i = 0; i < count; i++) starts[i + 1] = starts[i] + postings.times[i];
const places = new Int32Array(starts[count]);
const bits = new search.Bits(packed);
for (let i = 0; i < count; i++) {
for (let j = starts[i]; j < starts[i + 1]; j++) places[j] = placeIn(bits, classes[postings.slots[i]]);
}
return { starts: starts, places: places };
};
function quotes(count, packed) {
const bits = new search.Bits(packed);
const k = bits.fixed(5);
const stretches = new Map();
let slot = -1;
for (let i = 0; i < count; i++) {
slot += bits.rice(k) + 1;
let list = [];
let end = 0;
for (let left = bits.gamma(); left > 0; left--) {
let first = end + bits.rice(5);
end = first + bits.gamma();
list.push(first, end);
}
stretches.set(slot, list);
}
return stretches;
}
search.marks = function (value, size) {
const figures = new Uint8Array(size);
const bits = new search.Bits(value.figures[1]);
const k = bits.fixed(5);
let slot = -1;
for (let i = 0; i < value.figures[0]; i++) {
slot += bits.rice(k) + 1;
figures[slot] = 1;
}
return { quotes: quotes(value.quotes[0], value.quotes[1]), figures: figures };
};
search.indexOfSlot = function (slots, slot) {
let low = 0;
let high = slots.length - 1;
while (low <= high) {
let middle = (low + high) >> 1;
if (slots[middle] === slot) return middle;
if (slots[middle] < slot) low = middle + 1;
else high = middle - 1;
}
return -1;
};
search.Kept = function (limit) {
this.limit = limit;
this.held = 0;
this.values = new Map();
};
search.Kept.prototype.get = function (key, size, make) {
let value = this.values.get(key);
if (value === undefined) {
value = { made: make(), size: size };
this.held += size;
} else {
this.values.delete(key);
}
this.values.set(key, value);
while (this.held > this.limit && this.values.size > 1) {
let oldest = this.values.keys().next().value;
this.held -= this.values.get(oldest).size;
this.values.delete(oldest);
}
return value.made;
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const arrived = new Map();
search.add = function (key, value) {
arrived.set(key, value);
};
search.Files = function (load) {
this.load = load;
this.values = new Map();
this.waiting = new Map();
};
search.Files.prototype.has = function (key) {
return this.values.has(key);
};
search.Files.prototype.get = function (key, callback) {
const files = this;
if (files.values.has(key)) {
callback(null, files.values.get(key));
return;
}
if (files.waiting.has(key)) {
files.waiting.get(key).push(callback);
return;
}
files.waiting.set(key, [callback]);
files.load(key, function (error) {
const callbacks = files.waiting.get(key) || [];
const missing = error || (arrived.has(key) ? null : new Error("no " + key));
files.waiting.delete(key);
if (!missing) files.values.set(key, arrived.get(key));
arrived.delete(key);
callbacks.forEach(function (waiting) { waiting(missing, files.values.get(key)); });
});
};
search.Files.prototype.all = function (keys, callback) {
const values = new Array(keys.length);
let left = keys.length;
let failed = false;
if (left === 0) callback(null, values);
const files = this;
keys.forEach(function (key, i) {
files.get(key, function (error, value) {
if (failed) return;
values[i] = value;
left--;
failed = Boolean(error);
if (failed || left === 0) callback(error, values);
});
});
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
search.bitsFor = function (list) {
return 32 - Math.clz32(Math.max(0, list.length - 1));
};
search.CLASS = { PROMINENT: 0, SHORT: 1, MEDIUM: 2, LONG: 3 };
const CLASSES = [search.CLASS.MEDIUM, search.CLASS.SHORT, search.CLASS.PROMINENT, search.CLASS.LONG];
function tableOf(root) {
const count = root.articles;
const table = {
starts: new Int32Array(count + 1),
publisher: new Uint16Array(count),
kind: new Uint16Array(count),
period: new Uint16Array(count),
articleOf: new Int32Array(root.size),
classes: new Uint8Array(root.size)
};
const bits = new search.Bits(root.table);
const publisherBits = search.bitsFor(root.publishers);
const kindBits = search.bitsFor(root.kinds);
for (let i = 0; i < count; i++) {
table.publisher[i] = bits.fixed(publisherBits);
table.kind[i] = bits.fixed(kindBits);
let start = table.starts[i];
let blocks = bits.gamma();
for (let slot = start + 1; slot <= start + blocks; slot++) table.classes[slot] = CLASSES[bits.ones(3)];
table.starts[i + 1] = start + 1 + blocks;
table.articleOf.fill(i, start, table.starts[i + 1]);
}
return table;
}
function periodsOf(root, table) {
const values = new Map();
let article = 0;
root.periods.forEach(function (run) {
const value = run[0];
if (!values.has(value)) values.set(value, values.size);
table.period.fill(values.get(value), article, article + run[1]);
article += run[1];
});
return Array.from(values.keys(), function (value) {
const year = value.length === 4;
return { value: value, first: year ? value + "-01" : value, last: year ? value + "-12" : value };
});
}
function nameOf(row, index) {
return {
index: index, id: row[0], label: row[1], type: row[2], typeKey: row[3], address: row[4],
description: row[5], mentions: row[6], articles: row[7], spellings: row[8]
};
}
function datedIn(root) {
return root.periods.reduce(function (sum, run) { return run[0] === "" ? sum : sum + run[1]; }, 0);
}
search.unfoldRoot = function (root) {
const table = tableOf(root);
const names = root.names.map(function (row, i) { return row && nameOf(row, i); }).filter(Boolean);
return {
root: root,
language: root.language,
size: root.size,
table: table,
periods: periodsOf(root, table),
dated: datedIn(root),
names: names,
spelled: new search.Spelled(names, root.language),
documents: Math.max(1, root.documents)
};
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
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
search.Spelled.prototype.addStart = function (name, word) {
if (word.length < SHORTEST_STEMMED || word.includes(" ")) return;
const start = word.slice(0, 2);
const having = this.byStart.get(start);
if (having) having.push({ name: name, word: word });
else this.byStart.set(start, [{ name: name, word: word }]);
};
search.Spelled.prototype.inflected = function (word) {
const language = this.language;
const stem = search.stem(word, language);
const found = (this.byStart.get(word.slice(0, 2)) || []).filter(function (one) { return search.stem(one.word, language) === stem; });
return Array.from(new Set(found.map(function (one) { return one.name; })));
};
search.Spelled.prototype.runAt = function (words, from) {
for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length--) {
let names = this.byWords.get(words.slice(from, from + length).join(" "));
if (names) return { length: length, names: names.map(function (found) { return found.name; }) };
}
const word = words[from];
const inflected = word && word.length >= SHORTEST_STEMMED ? this.inflected(word) : [];
return inflected.length > 0 ? { length: 1, names: inflected } : null;
};
search.Spelled.prototype.spellingOf = function (name, text) {
const language = this.language;
const stems = function (spelling) {
return search.foldedWords(spelling).map(function (word) { return search.stem(word, language); }).join(" ");
};
const meant = stems(text);
return name.spellings.find(function (spelling) { return stems(spelling) === meant; }) || name.label;
};
function fit(line, typed) {
const at = line.indexOf(" " + typed);
if (at < 0) return -1;
if (at > 0) return 2;
return line.length === typed.length + 1 ? 0 : 1;
}
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
(function (search) {
"use strict";
const MOST_POSTINGS = 3000000;
const MOST_FILES_OF_A_PREFIX = 5;
const MOST_FORMS_OF_A_PREFIX = 40;
const SHORTEST_PREFIX = 3;
const LONGEST_ENDING = 4;
const WHOLE = "=";
const COMPOUNDS = "+";
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
function ownForms(parts) {
const end = parts.indexOf(COMPOUNDS);
return ((end < 0 ? parts.length : end) - 1) / 3;
}
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
search.Lexicon.prototype.filesOfPrefix = function (prefix) {
if (prefix.length < SHORTEST_PREFIX) return [];
const last = this.fileOf(prefix + "\uFFFF");
const numbers = [];
for (let i = this.fileOf(prefix); i <= last; i++) numbers.push(i);
return numbers.length > MOST_FILES_OF_A_PREFIX ? [] : numbers;
};
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
search.Lexicon.prototype.at = function (number) {
return this.unfolded.get(this.root.wordFiles[number]);
};
search.Lexicon.prototype.formsOf = function (word) {
const stem = this.stemOf(word);
return listIn(this.at(this.fileOf(stem)), stem);
};
search.Lexicon.prototype.exactly = function (word) {
return this.formsOf(word).filter(function (form) { return form.relation === 0 && form.form === word; });
};
function keysFor(file, prefix) {
const keys = [];
for (let length = Math.max(2, prefix.length - LONGEST_ENDING); length < prefix.length; length++) keys.push(prefix.slice(0, length));
for (let i = firstFrom(file.keys, prefix); i < file.keys.length && file.keys[i].startsWith(prefix); i++) keys.push(file.keys[i]);
return keys;
}
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
(function (search) {
"use strict";
const AFTER_SPACE = "\u007F";
const BEGINS = "\u0080";
const ANCHORS = ["l", "a", "h", "q"];
function labelOf(anchor, labels) {
return labels[ANCHORS.indexOf(anchor.charAt(0))].replace("#", anchor.replace(/^\D+/, ""));
}
function parted(marked) {
const sentences = [0];
let text = "";
let from = 0;
for (let i = 0; i < marked.length; i++) {
let sign = marked.charAt(i);
if (sign !== AFTER_SPACE && sign !== BEGINS) continue;
text += marked.slice(from, i) + (sign === AFTER_SPACE ? " " : "");
sentences.push(text.length);
from = i + 1;
}
return { text: text + marked.slice(from), sentences: sentences };
}
function mentionsIn(packed, blocks, names) {
const bits = new search.Bits(packed);
const length = search.bitsFor(names);
const mentions = [];
for (let i = 0; i < blocks; i++) {
let list = [];
let start = 0;
for (let left = bits.gamma(); left > 1; left--) {
start += bits.rice(6);
list.push(start, start + bits.rice(4), bits.fixed(length));
}
mentions.push(list);
}
return mentions;
}
search.unfoldText = function (root, number, value) {
const anchors = value[4].split(" ").filter(Boolean);
const mentions = mentionsIn(value[5], anchors.length, root.root.names);
return {
title: value[0], address: value[1], date: value[2], language: value[3],
publisher: root.root.publishers[root.table.publisher[number]], kind: root.root.kinds[root.table.kind[number]],
blocks: anchors.map(function (anchor, i) {
const block = parted(value[6 + i]);
return { anchor: anchor, label: labelOf(anchor, root.root.labels), text: block.text, sentences: block.sentences, mentions: mentions[i] };
})
};
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const MOST_TERMS = 16;
const MOST_PHRASE = 12;
const LONGEST = 2000;
const OPENING = "\"“”„«»";
const OR = ["OR", "OF"];
const AND = ["AND", "EN"];
const JOINING = { nl: { or: "of", and: "en" }, en: { or: "or", and: "and" } };
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
function choice(list, i) {
return i > 0 && i + 1 < list.length && list[i].or;
}
function distinct(terms) {
const seen = new Set();
return terms.filter(function (term) {
const key = JSON.stringify(term.any.map(function (way) { return [way.words, way.phrase]; }));
return !seen.has(key) && seen.add(key);
});
}
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
(function (search) {
"use strict";
function plainWord(term) {
return term.any.length === 1 && !term.any[0].phrase ? term.any[0].words[0] : null;
}
function wordsFrom(terms, from) {
const words = [];
for (let i = from; i < terms.length && plainWord(terms[i]) !== null; i++) words.push(plainWord(terms[i]));
return words;
}
function named(way, spelled) {
const run = spelled.runAt(way.words, 0);
return Object.assign({}, way, { names: run && run.length === way.words.length ? run.names : [] });
}
function together(terms, names) {
return {
any: [{
text: terms.map(function (term) { return term.any[0].text; }).join(" "),
words: terms.map(function (term) { return term.any[0].words[0]; }),
phrase: false,
names: names
}]
};
}
search.withNames = function (query, spelled, exact) {
const terms = [];
let i = 0;
while (i < query.terms.length) {
let words = exact ? [] : wordsFrom(query.terms, i);
let run = words.length > 0 ? spelled.runAt(words, 0) : null;
if (run) {
terms.push(together(query.terms.slice(i, i + run.length), run.names));
i += run.length;
} else {
terms.push({ any: query.terms[i].any.map(function (way) {
return exact || query.text.includes("\"" + way.text) ? Object.assign({}, way, { names: [] }) : named(way, spelled);
}) });
i++;
}
}
return terms;
};
search.NameIndex = function (root, files) {
this.root = root;
this.files = files;
this.values = new Map();
this.kept = new search.Kept(3000000);
};
search.NameIndex.prototype.fileOf = function (index) {
const list = this.root.root.nameFiles;
let file = 0;
while (file + 1 < list.length && list[file + 1][1] <= index) file++;
return file;
};
search.NameIndex.prototype.load = function (names, callback) {
const own = this;
const list = own.root.root.nameFiles;
const numbers = names ? Array.from(new Set(names.map(function (name) { return own.fileOf(name.index); }))) : list.map(function (file, i) { return i; });
const known = numbers.filter(function (number) { return list[number]; });
own.files.all(known.map(function (number) { return "names/" + list[number][0]; }), function (error, values) {
if (!error) known.forEach(function (number, i) { own.values.set(number, values[i]); });
callback(error);
});
};
search.NameIndex.prototype.postings = function (name) {
const number = this.fileOf(name.index);
const file = this.values.get(number);
if (!file || name.mentions === 0) return search.NO_POSTINGS;
const starts = this.root.table.starts;
const packed = file[name.index - this.root.root.nameFiles[number][1]];
return this.kept.get(name.index, name.mentions, function () { return search.postings(packed, name.mentions, starts); });
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
search.NO_POSTINGS = { slots: new Int32Array(0), times: new Uint16Array(0) };
function postingsOf(rows) {
return {
slots: Int32Array.from(rows, function (row) { return row.slot; }),
times: Uint16Array.from(rows, function (row) { return row.places.length; })
};
}
function shortest(lists) {
return lists.reduce(function (best, list) { return list.slots.length < best.slots.length ? list : best; });
}
function inAll(lists, visit) {
const first = shortest(lists);
for (let i = 0; i < first.slots.length; i++) {
let slot = first.slots[i];
let at = [];
for (let j = 0; j < lists.length; j++) {
let index = lists[j] === first ? i : search.indexOfSlot(lists[j].slots, slot);
if (index < 0) break;
at.push(index);
}
if (at.length === lists.length) visit(slot, at);
}
}
search.meeting = function (lists) {
if (lists.length === 0) return search.NO_POSTINGS;
const rows = [];
inAll(lists, function (slot) { rows.push({ slot: slot, places: [0] }); });
return postingsOf(rows);
};
function has(positions, index, place) {
for (let j = positions.starts[index]; j < positions.starts[index + 1]; j++) {
if (positions.places[j] === place) return true;
}
return false;
}
function placesOf(at, positions) {
const places = [];
for (let j = positions[0].starts[at[0]]; j < positions[0].starts[at[0] + 1]; j++) {
let place = positions[0].places[j];
let follows = true;
for (let word = 1; word < positions.length && follows; word++) follows = has(positions[word], at[word], place + word);
if (follows) places.push(place);
}
return places;
}
search.phrase = function (lists, positions) {
const rows = [];
inAll(lists, function (slot, at) {
const places = placesOf(at, positions);
if (places.length > 0) rows.push({ slot: slot, places: places });
});
const starts = new Int32Array(rows.length + 1);
const places = [];
rows.forEach(function (row, i) {
row.places.forEach(function (place) { places.push(place); });
starts[i + 1] = places.length;
});
return { postings: postingsOf(rows), positions: { starts: starts, places: Int32Array.from(places) } };
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const SHORT = 5;
const SHORTEST = 3;
const MOST = 3;
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
(function (search) {
"use strict";
const LEVEL = search.LEVEL = { EXACT: 0, SPELLING: 1, FORM: 2, COMPOUND: 3, PREFIX: 4, NEAR: 5 };
const MOST_SPELLINGS = 16;
search.Sources = function (root, files) {
this.root = root;
this.files = files;
this.lexicon = new search.Lexicon(root, files);
this.names = new search.NameIndex(root, files);
this.nearTo = new Map();
};
function wordSource(lexicon, form, level) {
return { level: level, words: [form.form], form: form, name: null, postings: lexicon.postings(form), positions: null };
}
function levelOf(form, word) {
return form.relation === 1 ? LEVEL.COMPOUND : form.form === word ? LEVEL.EXACT : LEVEL.FORM;
}
function nameSource(names, name) {
return { level: LEVEL.SPELLING, words: [], form: null, name: name, postings: names.postings(name), positions: null };
}
search.Sources.prototype.ofWords = function (words, exact) {
const lexicon = this.lexicon;
if (words.length === 1) {
return (exact ? lexicon.exactly(words[0]) : lexicon.formsOf(words[0]))
.map(function (form) { return wordSource(lexicon, form, levelOf(form, words[0])); });
}
const forms = words.map(function (word) { return lexicon.exactly(word)[0]; });
if (forms.some(function (form) { return !form; })) return [];
const postings = search.meeting(forms.map(function (form) { return lexicon.postings(form); }));
return [{ level: LEVEL.EXACT, words: words, form: null, forms: forms, name: null, postings: postings, positions: null }];
};
search.Sources.prototype.ofPhrase = function (way, callback) {
const lexicon = this.lexicon;
const forms = way.words.map(function (word) { return lexicon.exactly(word)[0]; });
if (forms.some(function (form) { return !form; })) return callback(null, []);
const lists = forms.map(function (form) { return lexicon.postings(form); });
return lexicon.positions(forms, function (error, positions) {
if (error) return callback(error, []);
const found = search.phrase(lists, positions);
return callback(null, [{ level: LEVEL.EXACT, words: way.words, form: null, name: null, postings: found.postings, positions: found.positions }]);
});
};
function withoutEmpty(sources) {
return sources.filter(function (source) { return source.postings.slots.length > 0; });
}
search.Sources.prototype.ofWay = function (way, exact, callback) {
const own = this;
const names = (way.names || []).map(function (name) { return nameSource(own.names, name); });
if (!way.phrase || way.words.length === 1) {
callback(null, withoutEmpty(own.ofWords(way.words, exact || way.phrase).concat(names)));
} else {
own.ofPhrase(way, function (error, sources) { callback(error, withoutEmpty(sources.concat(names))); });
}
};
search.Sources.prototype.load = function (ways, callback) {
const own = this;
const numbers = [];
const names = [];
ways.forEach(function (way) {
way.words.forEach(function (word) { numbers.push(own.lexicon.fileOf(own.lexicon.stemOf(word))); });
(way.names || []).forEach(function (name) { names.push(name); });
});
search.both(
function (done) { own.lexicon.load(numbers, done); },
function (done) { own.names.load(names, done); },
callback);
};
search.Sources.prototype.near = function (word, callback) {
const known = this.nearTo;
if (known.has(word)) return callback(null, known.get(word));
return search.near(word, this.root, this.files, function (error, words) {
if (!error) known.set(word, words);
callback(error, words);
});
};
search.both = function (first, second, callback) {
let left = 2;
let failed = null;
function done(error) {
left--;
failed = failed || error;
if (left === 0) callback(failed || null);
}
first(done);
second(done);
};
search.each = function (items, work, callback) {
function next(i) {
if (i === items.length) return callback(null);
return work(items[i], function (error) { return error ? callback(error) : next(i + 1); });
}
next(0);
};
search.Sources.prototype.ofPrefix = function (prefix, callback) {
const lexicon = this.lexicon;
lexicon.loadPrefix(prefix, function (error) {
if (error) return callback(error, []);
const forms = lexicon.formsWith(prefix).filter(function (form) { return form.form !== prefix; });
return callback(null, forms.map(function (form) { return wordSource(lexicon, form, LEVEL.PREFIX); }));
});
};
search.Sources.prototype.places = function (sources, callback) {
const own = this;
const spellings = own.spellingsOf(sources);
own.load(spellings.map(function (word) { return { words: [word] }; }), function (error) {
if (error) return callback(error, []);
const forms = [];
sources.forEach(function (source) {
(source.forms || [source.form]).forEach(function (form) { if (form) forms.push(form); });
});
spellings.forEach(function (word) { own.lexicon.exactly(word).forEach(function (form) { forms.push(form); }); });
const numbered = forms.filter(function (form) { return form.relation === 0; });
return own.lexicon.positions(numbered, function (failed, positions) {
if (failed) return callback(failed, []);
const found = numbered.map(function (form, i) { return { postings: own.lexicon.postings(form), positions: positions[i] }; });
return callback(null, found.concat(sources.filter(function (source) { return source.positions; })));
});
});
};
search.Sources.prototype.spellingsOf = function (sources) {
const words = new Set();
sources.forEach(function (source) {
if (source.form && source.form.relation === 1) words.add(source.form.form);
if (source.name) [source.name.label].concat(source.name.spellings).forEach(function (spelling) {
const parts = search.foldedWords(spelling);
if (parts.length > 0) words.add(parts[parts.length - 1]);
});
});
return Array.from(words).slice(0, MOST_SPELLINGS);
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const LEVEL = search.LEVEL;
function isOneWord(way) {
return way.words.length === 1;
}
function termOf(term) {
const text = term.any.map(function (way) { return way.text; }).join(" / ");
return { text: text, ways: term.any, sources: [], near: "", printed: "", others: [], missing: false };
}
function addAll(to, from) {
const known = new Set(to.map(function (source) { return source.postings; }));
from.forEach(function (source) { if (!known.has(source.postings)) to.push(source); });
}
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
(function (search) {
"use strict";
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
(function (search) {
"use strict";
const K1 = 1.2;
const B = 0.5;
const LENGTHS = [30, 30, 60, 110];
const AVERAGE = 60;
const NONE = 255;
const WEIGHTS = [1, 1, 0.8, 0.6, 0.5, 0.5];
const NORMS = LENGTHS.map(function (length) { return K1 * (1 - B + B * length / AVERAGE); });
const SCORES = 1 << 20;
const ARTICLES = 1 << 21;
search.Ranking = function (root) {
this.root = root;
this.matched = new Uint8Array(root.size);
this.levels = new Uint8Array(root.size);
this.inHead = new Uint8Array(root.size);
this.scores = new Float32Array(root.size);
this.level = new Uint8Array(root.size);
this.weight = new Float32Array(root.size);
this.found = new Int32Array(root.size);
};
search.Ranking.prototype.gather = function (sources) {
const level = this.level;
const weight = this.weight;
const found = this.found;
let count = 0;
sources.forEach(function (source) {
const slots = source.postings.slots;
const times = source.postings.times;
const own = source.level;
const each = WEIGHTS[own];
const isName = source.name !== null;
for (let i = 0; i < slots.length; i++) {
let slot = slots[i];
if (level[slot] === NONE) {
found[count++] = slot;
level[slot] = own;
weight[slot] = each * times[i];
} else {
weight[slot] = isName ? Math.max(weight[slot], times[i]) : weight[slot] + each * times[i];
if (own < level[slot]) level[slot] = own;
}
}
});
return found.slice(0, count);
};
search.Ranking.prototype.addTerm = function (sources) {
this.level.fill(NONE);
const slots = this.gather(sources);
const rare = Math.log(1 + (this.root.documents - slots.length + 0.5) / (slots.length + 0.5));
const idf = Math.max(rare, 0.01);
for (let i = 0; i < slots.length; i++) {
let slot = slots[i];
let times = this.weight[slot];
this.matched[slot]++;
this.levels[slot] += this.level[slot];
let classOf = this.root.table.classes[slot];
if (classOf === 0) this.inHead[slot] = 1;
this.scores[slot] += idf * times * (K1 + 1) / (times + NORMS[classOf]);
}
return slots;
};
search.Ranking.prototype.candidates = function (terms, without) {
const own = this;
[own.matched, own.levels, own.inHead, own.scores].forEach(function (numbers) { numbers.fill(0); });
const lists = terms.map(function (term) { return own.addTerm(term.sources); });
without.forEach(function (term) {
term.sources.forEach(function (source) {
for (let i = 0; i < source.postings.slots.length; i++) own.matched[source.postings.slots[i]] = 0;
});
});
let most = 0;
lists.forEach(function (slots) {
for (let i = 0; i < slots.length; i++) if (own.matched[slots[i]] > most) most = own.matched[slots[i]];
});
return { slots: own.having(lists, most), most: most };
};
search.Ranking.prototype.having = function (lists, most) {
const matched = this.matched;
const slots = new Int32Array(most === 0 ? 0 : lists.reduce(function (sum, list) { return sum + list.length; }, 0));
let count = 0;
if (most === 0) return slots;
lists.forEach(function (list) {
for (let i = 0; i < list.length; i++) {
let slot = list[i];
if (matched[slot] !== most) continue;
matched[slot] = 0;
slots[count++] = slot;
}
});
return slots.slice(0, count).sort();
};
search.Ranking.prototype.keyOf = function (slot) {
const score = Math.min(SCORES - 1, Math.round(this.scores[slot] * 1000));
return (this.levels[slot] * 2 + (this.inHead[slot] === 1 ? 0 : 1)) * SCORES + (SCORES - 1 - score);
};
function newestFirst(articles, dated) {
return articles.sort(function (a, b) {
const undated = (a >= dated ? 1 : 0) - (b >= dated ? 1 : 0);
return undated || b - a;
});
}
search.Ranking.prototype.articles = function (slots, newest) {
const articleOf = this.root.table.articleOf;
const keys = new Float64Array(slots.length);
const articles = [];
let count = 0;
let last = -1;
for (let i = 0; i < slots.length; i++) {
let article = articleOf[slots[i]];
let key = (newest ? 0 : this.keyOf(slots[i])) * ARTICLES + article;
if (article === last) keys[count - 1] = Math.min(keys[count - 1], key);
else keys[count++] = key;
last = article;
}
const sorted = keys.subarray(0, count).sort();
for (let i = 0; i < count; i++) articles.push(sorted[i] % ARTICLES);
return newest ? newestFirst(articles, this.root.dated) : articles;
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const PERIOD = 1;
const PUBLISHER = 2;
const KIND = 4;
const QUOTES = 8;
const FIGURES = 16;
const FIRST_TYPE = 5;
function chosen(list, values) {
if (!values || values.length === 0) return null;
return list.map(function (value) { return values.includes(value); });
}
function inRange(periods, from, to) {
if (!from && !to) return null;
return periods.map(function (period) {
return period.value !== "" && (!from || period.last >= from) && (!to || period.first <= to.slice(0, 7) + "\uFFFF");
});
}
function slotsByType(root, names, ids) {
const types = new Map();
root.names.forEach(function (name) {
if (!ids || !ids.includes(name.id)) return;
if (!types.has(name.type)) types.set(name.type, new Uint8Array(root.size));
const slots = names.postings(name).slots;
for (let i = 0; i < slots.length; i++) types.get(name.type)[slots[i]] = 1;
});
return types;
}
search.Facets = function (root, choice, known) {
this.root = root;
this.choice = choice;
this.known = known;
this.periods = inRange(root.periods, choice.from, choice.to);
this.publishers = chosen(root.root.publishers, choice.publishers);
this.kinds = chosen(root.root.kinds, choice.kinds);
this.types = slotsByType(root, known.names, choice.names);
this.isFree = !this.periods && !this.publishers && !this.kinds && !choice.quotes && !choice.figures && this.types.size === 0;
};
search.Facets.prototype.failing = function (slot) {
const table = this.root.table;
const article = table.articleOf[slot];
let failing = 0;
if (this.periods && !this.periods[table.period[article]]) failing |= PERIOD;
if (this.publishers && !this.publishers[table.publisher[article]]) failing |= PUBLISHER;
if (this.kinds && !this.kinds[table.kind[article]]) failing |= KIND;
if (this.choice.quotes && this.known.quoted[slot] !== 1) failing |= QUOTES;
if (this.choice.figures && this.known.marks.figures[slot] !== 1) failing |= FIGURES;
this.types.forEach(function (slots, type) { if (slots[slot] !== 1) failing |= 1 << (FIRST_TYPE + type); });
return failing;
};
search.Facets.prototype.sift = function (slots) {
const table = this.root.table;
const failing = new Int16Array(this.root.size);
const kept = new Int32Array(slots.length);
failing.fill(-1);
const counts = {
periods: new Int32Array(this.root.periods.length),
publishers: new Int32Array(this.root.root.publishers.length),
kinds: new Int32Array(this.root.root.kinds.length),
quotes: 0, figures: 0
};
let left = 0;
for (let i = 0; i < slots.length; i++) {
let slot = slots[i];
let fails = this.isFree ? 0 : this.failing(slot);
let article = table.articleOf[slot];
failing[slot] = fails;
if (fails === 0) kept[left++] = slot;
if (slot === table.starts[article]) continue;
if ((fails & ~PERIOD) === 0) counts.periods[table.period[article]]++;
if ((fails & ~PUBLISHER) === 0) counts.publishers[table.publisher[article]]++;
if ((fails & ~KIND) === 0) counts.kinds[table.kind[article]]++;
if ((fails & ~QUOTES) === 0 && this.known.quoted && this.known.quoted[slot] === 1) counts.quotes++;
if ((fails & ~FIGURES) === 0 && this.known.marks && this.known.marks.figures[slot] === 1) counts.figures++;
}
this.counts = counts;
this.byName = failing;
return kept.slice(0, left);
};
search.Facets.prototype.namesOf = function (type, most) {
const own = this;
const bit = 1 << (FIRST_TYPE + type);
const counted = [];
own.root.names.forEach(function (name) {
if (name.type !== type) return;
const slots = own.known.names.postings(name).slots;
const isChosen = (own.choice.names || []).includes(name.id);
let count = 0;
for (let i = 0; i < slots.length; i++) {
let fails = own.byName[slots[i]];
if (fails !== -1 && (fails & ~bit) === 0) count++;
}
if (count > 0 || isChosen) counted.push({ name: name, count: count, chosen: isChosen });
});
return counted.sort(function (a, b) {
return (b.chosen ? 1 : 0) - (a.chosen ? 1 : 0) || b.count - a.count || a.name.index - b.name.index;
}).slice(0, most);
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
function isWithin(stretches, place) {
for (let i = 0; i < stretches.length; i += 2) {
if (place >= stretches[i] && place < stretches[i + 1]) return true;
}
return false;
}
function mark(found, quotes, quoted) {
const slots = found.postings.slots;
const positions = found.positions;
for (let i = 0; i < slots.length; i++) {
let stretches = quotes.get(slots[i]);
if (stretches === undefined) continue;
for (let j = positions.starts[i]; j < positions.starts[i + 1] && quoted[slots[i]] === 0; j++) {
if (isWithin(stretches, positions.places[j])) quoted[slots[i]] = 1;
}
}
}
search.quoted = function (terms, sources, marks, callback) {
const all = [];
terms.forEach(function (term) { term.sources.forEach(function (source) { all.push(source); }); });
sources.places(all, function (error, lists) {
const quoted = new Uint8Array(sources.root.size);
if (!error) lists.forEach(function (found) { mark(found, marks.quotes, quoted); });
callback(error, quoted);
});
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const MOST_NAMES = 5;
search.Engine = function (load) {
this.files = new search.Files(load);
this.root = null;
this.sources = null;
this.marks = null;
this.allNames = false;
};
search.engine = function (load) {
return new search.Engine(load);
};
function wordsOf(query) {
const words = [];
query.terms.forEach(function (term) { term.any.forEach(function (way) { words.push.apply(words, way.words); }); });
query.without.forEach(function (way) { words.push.apply(words, way.words); });
return words;
}
search.Engine.prototype.begin = function (root, query) {
const files = this.files;
wordsOf(query).forEach(function (word) {
const hash = root.wordFiles[search.fileOfKey(root.wordKeys, search.stem(word, root.language))];
if (hash) files.get("words/" + hash, function () {});
});
};
search.Engine.prototype.parse = function (q) {
return search.parse(q, this.root.language, this.root.spelled);
};
search.Engine.prototype.open = function (callback, q) {
const engine = this;
if (engine.root) return callback(null);
return engine.files.get("root", function (error, root) {
if (error) return callback(error);
if (!engine.root) {
if (q) engine.begin(root, search.parse(q, root.language));
engine.root = search.unfoldRoot(root);
engine.sources = new search.Sources(engine.root, engine.files);
engine.ranking = new search.Ranking(engine.root);
}
return callback(null);
});
};
search.Engine.prototype.isReady = function (q) {
if (!this.root) return false;
const lexicon = this.sources.lexicon;
const words = wordsOf(this.parse(q));
const last = words[words.length - 1] || "";
return words.every(function (word) { return lexicon.at(lexicon.fileOf(lexicon.stemOf(word))); })
&& lexicon.filesOfPrefix(last).every(function (number) { return lexicon.at(number); });
};
function needsMarks(request) {
return Boolean(request.facets.quotes || request.facets.figures || request.countMarks);
}
function needsNames(request) {
return Boolean(request.countNames || (request.facets.names && request.facets.names.length > 0));
}
search.Engine.prototype.loadMarks = function (request, callback) {
const engine = this;
if (engine.marks || !needsMarks(request)) return callback(null);
return engine.files.get("marks/" + engine.root.root.marks, function (error, value) {
if (!error) engine.marks = search.marks(value, engine.root.size);
callback(error);
});
};
search.Engine.prototype.loadNames = function (request, callback) {
const engine = this;
if (engine.allNames || !needsNames(request)) return callback(null);
return engine.sources.names.load(null, function (error) {
engine.allNames = !error;
callback(error);
});
};
search.Engine.prototype.quoted = function (request, answer, callback) {
if (!request.facets.quotes && !request.countMarks) return callback(null, null);
return search.quoted(answer.terms, this.sources, this.marks, callback);
};
search.Engine.prototype.namesFor = function (query, answer, request) {
const words = query.terms.map(function (term) { return term.any[0].words.join(" "); });
const spelled = this.root.spelled;
const found = request.exact ? [] : spelled.suggest(words, MOST_NAMES);
answer.terms.forEach(function (term) {
term.sources.forEach(function (source) {
if (!source.name || found.some(function (other) { return other.name === source.name; })) return;
found.push({ name: source.name, spelling: spelled.spellingOf(source.name, term.near || term.text), fit: 0 });
});
});
return found.slice(0, MOST_NAMES);
};
search.Engine.prototype.find = function (request, callback) {
const engine = this;
const asked = Object.assign({ exact: false, sort: "", typing: false, facets: {} }, request);
engine.open(function (error) {
if (error) return callback(error, null);
return search.both(
function (done) { engine.loadMarks(asked, done); },
function (done) { engine.loadNames(asked, done); },
function (failed) { return failed ? callback(failed, null) : engine.answer(engine.parse(asked.q), asked, callback); });
}, asked.q);
};
search.Engine.prototype.answer = function (query, asked, callback) {
const engine = this;
search.answer(query, engine.sources, asked, function (error, answer) {
if (error) return callback(error, null);
return engine.quoted(asked, answer, function (failed, quoted) {
if (failed) return callback(failed, null);
const known = { names: engine.sources.names, marks: engine.marks, quoted: quoted };
return callback(null, new search.Result(engine, { query: query, asked: asked, answer: answer, known: known }));
});
});
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
search.Result = function (engine, found) {
const ranking = engine.ranking;
const candidates = ranking.candidates(found.answer.terms, found.answer.without);
this.root = engine.root;
this.request = found.asked;
this.terms = found.answer.terms;
this.without = found.answer.without;
this.cut = found.answer.cut;
this.complete = candidates.most === found.answer.terms.length;
this.most = candidates.most;
this.names = engine.namesFor(found.query, found.answer, found.asked);
this.facets = new search.Facets(engine.root, found.asked.facets, found.known);
this.unsifted = candidates.slots.length;
this.slots = this.facets.sift(candidates.slots);
this.articles = ranking.articles(this.slots, found.asked.sort === "new");
this.keys = new Float64Array(this.slots.length);
this.paragraphCount = 0;
for (let i = 0; i < this.slots.length; i++) {
this.keys[i] = ranking.keyOf(this.slots[i]);
if (this.blockOf(this.slots[i]) > 0) this.paragraphCount++;
}
};
search.Result.prototype.blockOf = function (slot) {
return slot - this.root.table.starts[this.root.table.articleOf[slot]];
};
search.Result.prototype.matchesOf = function (slot) {
const matches = [];
this.terms.forEach(function (term) {
term.sources.forEach(function (source) {
if (search.indexOfSlot(source.postings.slots, slot) < 0) return;
matches.push({ term: term.text, level: source.level, words: source.words, name: source.name });
});
});
return matches.sort(function (a, b) { return a.level - b.level; });
};
search.Result.prototype.paragraphAt = function (i) {
const slot = this.slots[i];
return {
article: this.root.table.articleOf[slot], slot: slot, block: this.blockOf(slot),
rank: this.keys[i], matches: this.matchesOf(slot)
};
};
function firstAtLeast(slots, wanted) {
let low = 0;
let high = slots.length;
while (low < high) {
let middle = (low + high) >> 1;
if (slots[middle] < wanted) low = middle + 1;
else high = middle;
}
return low;
}
search.Result.prototype.page = function (from, to) {
const own = this;
const starts = own.root.table.starts;
return own.articles.slice(from, to).map(function (article) {
const paragraphs = [];
const end = firstAtLeast(own.slots, starts[article + 1]);
for (let i = firstAtLeast(own.slots, starts[article]); i < end; i++) paragraphs.push(own.paragraphAt(i));
return { article: article, paragraphs: paragraphs };
});
};
search.Result.prototype.best = function (most) {
const keys = this.keys;
return Array.from(this.slots, function (slot, i) { return i; })
.sort(function (a, b) { return keys[a] - keys[b] || a - b; })
.slice(0, most)
.map(this.paragraphAt, this);
};
search.Result.prototype.marked = function () {
const names = new Set();
const words = [];
this.terms.forEach(function (term) {
term.sources.forEach(function (source) {
if (source.name) names.add(source.name.index);
else words.push(source.words);
});
});
return { names: names, words: words };
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const LONG = 300;
const LEAD = 100;
const MOST_LINKED = 12;
function byFirst(runs) {
const map = new Map();
runs.forEach(function (run) {
if (!map.has(run[0])) map.set(run[0], []);
map.get(run[0]).push(run);
});
return map;
}
function lengthAt(tokens, i, runs) {
return runs.reduce(function (longest, run) {
const fits = run.every(function (word, j) { return i + j < tokens.length && tokens[i + j].word === word; });
return fits ? Math.max(longest, run.length) : longest;
}, 0);
}
function joinedSpans(spans) {
const joined = [];
spans.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; }).forEach(function (span) {
const last = joined[joined.length - 1];
if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
else joined.push([span[0], span[1]]);
});
return joined;
}
search.spans = function (text, mentions, marked) {
const tokens = search.words(text);
const runs = byFirst(marked.words);
const spans = [];
tokens.forEach(function (token, i) {
const length = runs.has(token.word) ? lengthAt(tokens, i, runs.get(token.word)) : 0;
if (length > 0) spans.push([token.start, tokens[i + length - 1].end]);
});
for (let i = 0; i + 2 < mentions.length; i += 3) {
if (marked.names.has(mentions[i + 2])) spans.push([mentions[i], mentions[i + 1]]);
}
return joinedSpans(spans);
};
function countIn(spans, start, end) {
return spans.filter(function (span) { return span[0] >= start && span[0] < end; }).length;
}
function cut(text, start, end, spans) {
const first = spans.find(function (span) { return span[0] >= start; });
let from = first && first[1] - start > LONG ? Math.max(start, first[0] - LEAD) : start;
if (from > start) from = text.indexOf(" ", from) + 1;
const space = text.lastIndexOf(" ", from + LONG);
const to = from + LONG >= end ? end : space > from ? space : from + LONG;
return { start: from, end: to };
}
search.excerpt = function (text, sentences, spans) {
const ends = sentences.slice(1).concat([text.length]);
let best = 0;
sentences.forEach(function (start, i) {
if (countIn(spans, start, ends[i]) > countIn(spans, sentences[best], ends[best])) best = i;
});
let first = best;
let last = best;
let grown = true;
if (sentences.length === 0) return cut(text, 0, text.length, spans);
if (ends[best] - sentences[best] > LONG * 1.4) return cut(text, sentences[best], ends[best], spans);
while (grown) {
grown = false;
if (last + 1 < ends.length && ends[last + 1] - sentences[first] <= LONG) {
last++;
grown = true;
} else if (first > 0 && ends[last] - sentences[first - 1] <= LONG) {
first--;
grown = true;
}
}
return { start: sentences[first], end: ends[last] };
};
search.parts = function (text, stretch, spans) {
const parts = [];
let at = stretch.start;
function add(end, marked) {
if (end > at) parts.push({ text: text.slice(at, end), marked: marked });
at = Math.max(at, end);
}
spans.forEach(function (span) {
if (span[1] <= stretch.start || span[0] >= stretch.end) return;
add(span[0], false);
add(Math.min(span[1], stretch.end), true);
});
add(stretch.end, false);
return parts;
};
search.markAddress = function (text, spans) {
const runs = new Set(spans.map(function (span) { return search.foldedWords(text.slice(span[0], span[1])).join("-"); }));
return Array.from(runs).filter(Boolean).slice(0, MOST_LINKED).join("~");
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
search.make = function (name, attributes, children) {
const element = document.createElement(name);
Object.keys(attributes || {}).forEach(function (key) {
if (attributes[key] === true) element.setAttribute(key, "");
else if (attributes[key] !== false && attributes[key] !== undefined) element.setAttribute(key, attributes[key]);
});
(children || []).forEach(function (child) { if (child) element.append(child); });
return element;
};
search.fill = function (element, children) {
element.textContent = "";
children.forEach(function (child) { if (child) element.append(child); });
};
search.Words = function (template) {
this.data = template.dataset;
};
search.Words.prototype.say = function (key, first, second) {
return (this.data[key] || "").replace(/\{(\d)\}/g, function (all, i) { return i === "0" ? first : second; });
};
search.Words.prototype.count = function (key, number) {
return this.say(key + (number === 1 ? "One" : "Other"), number.toLocaleString(document.documentElement.lang));
};
search.markedText = function (parts) {
return parts.map(function (part) { return part.marked ? search.make("mark", {}, [part.text]) : part.text; });
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const make = search.make;
const SHOWN = 3;
const REASONS = ["", "spelling", "form", "compound", "prefix", "near"];
search.ResultList = function (words) {
this.words = words;
};
function inFolded(text) {
return " " + search.foldedWords(text).join(" ") + " ";
}
search.ResultList.prototype.name = function (found) {
const name = found.name;
const words = this.words;
const other = !inFolded(name.label).includes(inFolded(found.spelling));
return make("li", {}, [
make("span", { "class": "shape shape-" + name.typeKey, "aria-hidden": "true" }),
make("a", { href: name.address, "class": "hit" }, [name.label]), " ",
make("span", { "class": "agate quiet" }, [
this.types[name.type] + (name.description ? ", " + name.description : "") + ". " + words.count("mentions", name.mentions)
+ (other ? ". " + words.say("also", found.spelling) : "")
])
]);
};
search.ResultList.prototype.names = function (result) {
const list = result.names.map(this.name, this);
if (list.length === 0) return null;
return make("section", { "class": "found-names" }, [
make("h2", { "class": "visually-hidden" }, [this.words.say("names")]),
make("ul", { "class": "plain" }, list)
]);
};
search.ResultList.prototype.reasons = function (matches, text, spans) {
const words = this.words;
const printed = new Set(spans.map(function (span) { return text.slice(span[0], span[1]); }));
const folded = new Map();
printed.forEach(function (form) { folded.set(search.foldedWords(form).join(" "), form); });
const said = new Set();
const direct = new Set();
matches.forEach(function (match) {
if (match.level === 0) direct.add(match.term);
else if (match.name) {
if (!direct.has(match.term)) folded.forEach(function (form, key) { if (match.spelled.has(key)) said.add(words.say("spelling", form)); });
} else if (REASONS[match.level] && folded.has(match.words.join(" "))) {
said.add(words.say(REASONS[match.level], folded.get(match.words.join(" "))));
}
});
return Array.from(said);
};
function spelledBy(name) {
return new Set([name.label].concat(name.spellings).map(function (spelling) { return search.foldedWords(spelling).join(" "); }));
}
search.ResultList.prototype.paragraph = function (article, found) {
const block = article.text.blocks[found.block - 1];
if (!block) return null;
const text = block.text;
const spans = search.spans(text, block.mentions, this.marked);
const stretch = search.excerpt(text, block.sentences, spans);
const shown = search.markedText(search.parts(text.trimEnd(), stretch, spans));
found.matches.forEach(function (match) { if (match.name) match.spelled = spelledBy(match.name); });
const reasons = this.reasons(found.matches, text, spans);
const marks = search.markAddress(text, spans);
const href = article.text.address + (marks ? "?mark=" + encodeURIComponent(marks) : "") + "#" + block.anchor;
return make("li", {}, [
make("a", { href: href, "class": "hit agate" }, [block.label]),
make("div", {}, [
make("p", article.lang, [stretch.start > 0 ? "… " : ""].concat(shown, [stretch.end < text.trimEnd().length ? " …" : ""])),
reasons.length > 0 ? make("p", { "class": "agate quiet" }, [reasons.join(" · ")]) : null
])
]);
};
function divided(paragraphs) {
const best = paragraphs.slice().sort(function (a, b) { return a.rank - b.rank || a.block - b.block; }).slice(0, SHOWN);
return { shown: paragraphs.filter(function (one) { return best.includes(one); }), rest: paragraphs.filter(function (one) { return !best.includes(one); }) };
}
search.ResultList.prototype.more = function (article, rest, list) {
const own = this;
const button = make("button", { type: "button", "class": "more agate" }, [own.words.count("more", rest.length)]);
button.addEventListener("click", function () {
const items = article.paragraphs.map(function (found) { return own.paragraph(article, found); }).filter(Boolean);
const first = items[article.paragraphs.indexOf(rest[0])];
search.fill(list, items);
button.remove();
if (first) first.querySelector("a").focus();
});
return button;
};
search.ResultList.prototype.title = function (article) {
const title = article.text.title;
const spans = search.spans(title, [], this.marked);
const marks = search.markAddress(title, spans);
const href = article.text.address + (marks ? "?mark=" + encodeURIComponent(marks) : "");
const look = this.root.root.opinions.includes(article.text.kind) ? { "class": "opinion" } : {};
return make("h2", Object.assign(look, article.lang), [make("a", { href: href, "class": "hit" }, search.markedText(search.parts(title, { start: 0, end: title.length }, spans)))]);
};
search.ResultList.prototype.article = function (found, file) {
const text = search.unfoldText(this.root, found.article, file);
const article = {
text: text, lang: text.language ? { lang: text.language } : {},
paragraphs: found.paragraphs.filter(function (one) { return one.block > 0; })
};
const parts = divided(article.paragraphs);
const list = make("ol", { "class": "plain paragraphs" }, parts.shown.map(function (one) { return this.paragraph(article, one); }, this));
const facts = [text.kind, text.date, article.paragraphs.length > 0 ? this.words.count("paragraphs", article.paragraphs.length) : this.words.say("inTitle")];
return make("li", {}, [
make("p", { "class": "source agate" }, [text.publisher ? make("b", {}, [text.publisher]) : null, " ", make("span", { "class": "quiet" }, [facts.filter(Boolean).join(" · ")])]),
this.title(article),
article.paragraphs.length > 0 ? list : null,
parts.rest.length > 0 ? this.more(article, parts.rest, list) : null
]);
};
search.ResultList.prototype.begin = function (result) {
this.marked = result.marked();
this.root = result.root;
this.types = result.root.root.types;
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const make = search.make;
search.Notes = function (words) {
this.words = words;
};
search.Notes.prototype.summary = function (result) {
const words = this.words;
if (result.terms.length === 0) return "";
if (result.articles.length === 0) return words.say("none");
return words.say("found", words.count("paragraphs", result.paragraphCount), words.count("articles", result.articles.length));
};
function word(text) {
return make("button", { type: "button", "class": "word", "data-instead": text }, [text]);
}
search.Notes.prototype.instead = function (term) {
const own = this;
const line = make("p", {}, [own.words.say("instead", term.text, term.printed)]);
if (term.others.length > 0) line.append(" ", own.meant(term));
return line;
};
search.Notes.prototype.meant = function (term) {
const buttons = term.others.map(function (other) {
const button = word(other);
button.dataset.term = term.text;
return button;
});
return make("span", { "class": "meant" }, [this.words.say("meant"), " "].concat(buttons));
};
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
search.Notes.prototype.nothing = function (result) {
const words = this.words;
const narrowed = result.unsifted > 0 && search.isNarrowed(result.request.facets);
const tried = result.request.exact ? words.say("triedExact") : words.say("tried");
return make("p", {}, [narrowed ? words.say("narrowed") : tried]);
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const make = search.make;
const MOST_NAMES = 12;
const MANY = 8;
search.Choices = function (box, words, root) {
this.box = box;
this.words = words;
this.root = root;
this.lists = new Map();
this.fillPeriods();
this.fillList("pub", root.root.publishers);
this.fillList("kind", root.root.kinds);
this.fillTypes();
};
function option(label, name, value, checked) {
return make("label", { "class": "choice" }, [
make("input", { type: "checkbox", name: name, value: value, checked: Boolean(checked) }),
make("span", {}, [label]), make("span", { "class": "quiet count" })
]);
}
search.Choices.prototype.group = function (name) {
return this.box.querySelector("[data-group=" + name + "]");
};
search.Choices.prototype.fillList = function (name, values) {
const group = this.group(name);
const labels = values.map(function (value) { return option(value, name, value, false); });
labels.forEach(function (label, i) {
label.hidden = values[i] === "";
group.append(label);
});
group.hidden = values.filter(Boolean).length < 2;
this.lists.set(name, labels);
};
search.Choices.prototype.periodLabel = function (value) {
const parts = value.split("-");
const months = this.words.data.months.split(" ");
return parts.length === 1 ? value : months[Number(parts[1]) - 1] + " " + parts[0];
};
search.Choices.prototype.fillPeriods = function () {
const own = this;
const group = own.group("period");
own.periods = own.root.periods.map(function (period, i) { return { value: period.value, index: i }; })
.filter(function (period) { return period.value !== ""; })
.sort(function (a, b) { return a.value < b.value ? -1 : 1; });
group.querySelectorAll("select").forEach(function (select) {
own.periods.forEach(function (period) {
select.append(make("option", { value: period.value }, [own.periodLabel(period.value)]));
});
});
group.hidden = own.periods.length < 2;
group.querySelector("[data-years]").hidden = own.periods.every(function (period) { return period.value.length > 4; });
group.querySelector("[data-undated]").hidden = own.periods.length === own.root.periods.length;
};
search.Choices.prototype.fillTypes = function () {
const own = this;
const place = own.group("names");
own.types = [];
own.root.root.types.forEach(function (label, type) {
if (!own.root.names.some(function (name) { return name.type === type; })) return;
const fold = make("details", { "class": "facet" }, [
make("summary", {}, [label]),
make("fieldset", {}, [make("legend", { "class": "visually-hidden" }, [label])])
]);
own.types.push({ type: type, fold: fold });
place.append(fold);
});
};
search.Choices.prototype.wantsNames = function () {
return this.types.some(function (group) { return group.fold.open; });
};
search.Choices.prototype.wantsMarks = function () {
return this.group("text").open;
};
function showCount(label, count, many) {
const input = label.querySelector("input");
label.querySelector(".count").textContent = count === null ? "" : count;
label.classList.toggle("quiet", count === 0 && !input.checked);
label.hidden = input.value === "" || (many && count === 0 && !input.checked);
}
search.Choices.prototype.showNames = function (group, facets, isAsked) {
const fieldset = group.fold.querySelector("fieldset");
const focused = fieldset.contains(document.activeElement) ? document.activeElement.value : null;
fieldset.querySelectorAll("label").forEach(function (label) { label.remove(); });
facets.namesOf(group.type, MOST_NAMES).forEach(function (found) {
const label = option(found.name.label, "name", found.name.id, found.chosen);
showCount(label, isAsked ? found.count : null, false);
fieldset.append(label);
if (found.name.id === focused) label.querySelector("input").focus();
});
};
search.Choices.prototype.show = function (result) {
const own = this;
const facets = result.facets;
const isAsked = result.terms.length > 0;
["pub", "kind"].forEach(function (name) {
const counts = name === "pub" ? facets.counts.publishers : facets.counts.kinds;
const labels = own.lists.get(name);
labels.forEach(function (label, i) { showCount(label, isAsked ? counts[i] : null, labels.length > MANY); });
});
own.group("period").querySelectorAll("select").forEach(function (select) {
own.periods.forEach(function (period, i) {
select.options[i + 1].textContent = own.periodLabel(period.value) + (isAsked ? " (" + facets.counts.periods[period.index] + ")" : "");
});
});
own.box.querySelectorAll("[name=quotes], [name=figures]").forEach(function (input) {
const known = input.name === "quotes" ? facets.known.quoted : facets.known.marks;
showCount(input.closest("label"), known && isAsked ? facets.counts[input.name] : null, false);
});
own.types.forEach(function (group) {
if (group.fold.open) own.showNames(group, facets, isAsked);
});
};
search.Choices.prototype.set = function (choice) {
const own = this;
own.box.querySelectorAll("[name=pub], [name=kind]").forEach(function (input) {
input.checked = (input.name === "pub" ? choice.publishers : choice.kinds).includes(input.value);
});
own.box.querySelector("[name=from]").value = choice.from;
own.box.querySelector("[name=to]").value = choice.to;
own.box.querySelector("[name=quotes]").checked = choice.quotes;
own.box.querySelector("[name=figures]").checked = choice.figures;
if (choice.quotes || choice.figures) own.group("text").open = true;
own.types.forEach(function (group) {
const has = own.root.names.some(function (name) { return name.type === group.type && choice.names.includes(name.id); });
if (has) group.fold.open = true;
});
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
function inHash() {
return location.hash.startsWith("#?") ? location.hash.slice(1) : "";
}
search.readAddress = function () {
const given = new URLSearchParams(inHash() || location.search);
return {
q: given.get("q") || "",
exact: given.get("exact") === "1",
sort: given.get("sort") === "new" ? "new" : "",
facets: {
from: given.get("from") || "", to: given.get("to") || "",
publishers: given.getAll("pub"), kinds: given.getAll("kind"), names: given.getAll("name"),
quotes: given.get("quotes") === "1", figures: given.get("figures") === "1"
}
};
};
search.addressOf = function (request) {
const told = new URLSearchParams();
const facets = request.facets;
if (request.q) told.set("q", request.q.slice(0, 2000));
if (request.exact) told.set("exact", "1");
if (request.sort) told.set("sort", request.sort);
if (facets.from) told.set("from", facets.from);
if (facets.to) told.set("to", facets.to);
facets.publishers.forEach(function (value) { told.append("pub", value); });
facets.kinds.forEach(function (value) { told.append("kind", value); });
facets.names.forEach(function (value) { told.append("name", value); });
if (facets.quotes) told.set("quotes", "1");
if (facets.figures) told.set("figures", "1");
return told.toString();
};
search.writeAddress = function (request) {
const told = search.addressOf(request);
try {
history.replaceState(null, "", location.pathname + (told ? "?" + told : ""));
} catch (e) {
location.replace("#?" + told);
}
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const KEY = "dossier-searches";
const MOST = 8;
const LONGEST = 200;
search.Recent = function (box) {
this.box = box;
const own = this;
box.querySelector("[data-forget]").addEventListener("click", function () {
own.write([]);
own.show(true);
});
};
search.Recent.prototype.read = function () {
try {
const kept = JSON.parse(localStorage.getItem(KEY));
return Array.isArray(kept) ? kept.filter(function (q) { return typeof q === "string"; }).slice(0, MOST) : [];
} catch (e) {
return [];
}
};
search.Recent.prototype.write = function (list) {
try {
if (list.length === 0) localStorage.removeItem(KEY);
else localStorage.setItem(KEY, JSON.stringify(list));
} catch (e) { /* no storage: nothing is remembered */ }
};
search.Recent.prototype.add = function (q) {
const trimmed = q.trim();
if (trimmed === "" || trimmed.length > LONGEST) return;
this.write([trimmed].concat(this.read().filter(function (other) { return other !== trimmed; })).slice(0, MOST));
};
search.Recent.prototype.show = function (isEmpty) {
const list = isEmpty ? this.read() : [];
const items = list.map(function (q) {
return search.make("li", {}, [search.make("button", { type: "button", "class": "word", "data-again": q }, [q])]);
});
search.fill(this.box.querySelector("ul"), items);
this.box.hidden = list.length === 0;
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
function move(event, field, results) {
const hits = Array.from(results.querySelectorAll("a.hit")).filter(function (hit) { return hit.offsetParent !== null; });
const at = hits.indexOf(document.activeElement);
const step = event.key === "ArrowDown" ? 1 : -1;
if (at < 0 && (document.activeElement !== field || step < 0)) return;
const next = at + step < 0 ? field : hits[at + step];
if (!next) return;
event.preventDefault();
next.focus();
}
search.listenToKeys = function (field, results, clear) {
document.addEventListener("keydown", function (event) {
if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, field, results);
else if (event.key === "Escape" && document.activeElement === field) {
event.preventDefault();
clear();
} else if (event.key === "Escape" && results.contains(document.activeElement)) field.focus();
});
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
const PAUSE = 80;
const SAID_AFTER = 400;
const REMEMBERED_AFTER = 2500;
const MORE = 5;
search.Page = function (form, base) {
this.form = form;
this.field = form.querySelector("[type=search]");
this.results = document.getElementById("results");
this.status = document.getElementById("search-status");
this.words = new search.Words(document.getElementById("search-texts"));
this.list = new search.ResultList(this.words);
this.notes = new search.Notes(this.words);
this.recent = new search.Recent(document.getElementById("recent"));
this.engine = new search.Engine(search.scriptLoader(base));
this.choices = null;
this.wanted = search.readAddress();
this.run = 0;
};
search.scriptLoader = function (base) {
return function (key, done) {
const script = document.createElement("script");
script.src = base + key + ".js";
script.addEventListener("load", function () {
script.remove();
done(null);
});
script.addEventListener("error", function () {
script.remove();
done(new Error(key));
});
document.head.append(script);
};
};
function checked(form, name) {
return Array.from(form.querySelectorAll("[name=" + name + "]:checked"), function (input) { return input.value; });
}
search.Page.prototype.request = function (typing) {
const form = this.form;
const chosen = !this.choices ? this.wanted.facets : {
from: form.querySelector("[name=from]").value, to: form.querySelector("[name=to]").value,
publishers: checked(form, "pub"), kinds: checked(form, "kind"), names: this.chosenNames(),
quotes: checked(form, "quotes").length > 0, figures: checked(form, "figures").length > 0
};
return {
q: this.field.value, exact: checked(form, "exact").length > 0, sort: form.querySelector("[name=sort]").value,
typing: typing, facets: chosen,
countMarks: Boolean(this.choices && this.choices.wantsMarks()), countNames: Boolean(this.choices && this.choices.wantsNames())
};
};
search.Page.prototype.chosenNames = function () {
return this.form.querySelector("[name=name]") ? checked(this.form, "name") : this.wanted.facets.names;
};
search.Page.prototype.fillForm = function () {
this.field.value = this.wanted.q;
this.form.querySelector("[name=exact]").checked = this.wanted.exact;
this.form.querySelector("[name=sort]").value = this.wanted.sort;
if (this.choices) this.choices.set(this.wanted.facets);
};
search.Page.prototype.say = function (text) {
const status = this.status;
clearTimeout(this.saying);
this.saying = setTimeout(function () { status.textContent = text; }, SAID_AFTER);
};
search.Page.prototype.fail = function () {
const own = this;
const again = search.make("button", { type: "button", "class": "word" }, [own.words.say("again")]);
again.addEventListener("click", function () { own.search(false); });
search.fill(own.results, [search.make("p", { "class": "note agate" }, [own.words.say("failed"), " ", again])]);
own.say(own.words.say("failed"));
};
search.Page.prototype.showEmpty = function (result) {
const isBlank = result.request.q.trim() === "";
search.fill(this.results, []);
this.recent.show(isBlank);
this.say(isBlank ? "" : this.words.say(result.without.length > 0 ? "onlyWithout" : "wordless"));
};
search.Page.prototype.showChoices = function (result) {
this.choices.show(result);
const box = this.choices.box;
box.hidden = result.unsifted === 0 && !search.isNarrowed(result.request.facets) && !box.contains(document.activeElement);
};
search.Page.prototype.search = function (typing) {
const own = this;
const run = ++own.run;
const request = own.request(typing);
search.writeAddress(request);
clearTimeout(own.pausing);
clearTimeout(own.remembering);
own.engine.find(request, function (error, result) {
if (run !== own.run) return;
if (error) {
own.fail();
return;
}
own.prepare();
own.showChoices(result);
if (result.terms.length === 0) own.showEmpty(result);
else own.showFirst(result, run);
});
};
search.Page.prototype.prepare = function () {
if (this.choices) return;
this.choices = new search.Choices(document.getElementById("facets"), this.words, this.engine.root);
this.choices.set(this.wanted.facets);
const own = this;
if (this.choices.wantsNames() || this.choices.wantsMarks()) setTimeout(function () { own.search(false); });
document.getElementById("facets").addEventListener("toggle", function (event) {
if (event.target.open && event.target.id !== "facets") own.search(false);
}, true);
};
function textKey(found) {
return "text/" + found.article;
}
search.Page.prototype.showFirst = function (result, run) {
const own = this;
const page = result.page(0, MORE);
own.engine.files.all(page.map(textKey), function (error, texts) {
if (run !== own.run) return;
if (error) {
own.fail();
return;
}
own.list.begin(result);
own.recent.show(false);
const list = search.make("ol", { "class": "plain hits" }, page.map(function (found, i) { return own.list.article(found, texts[i]); }));
const notes = own.notes.lines(result);
search.fill(own.results, [
own.list.names(result),
notes.length > 0 ? search.make("div", { "class": "note agate" }, notes) : null,
result.articles.length > 0 ? list : null,
own.moreButton(result, list)
]);
own.say(own.notes.summary(result));
own.remember(result);
});
};
search.Page.prototype.remember = function (result) {
const own = this;
const q = own.field.value;
clearTimeout(own.remembering);
if (result.articles.length > 0) own.remembering = setTimeout(function () { own.recent.add(q); }, REMEMBERED_AFTER);
};
search.Page.prototype.moreButton = function (result, list) {
const own = this;
const left = function () { return result.articles.length - list.children.length; };
if (left() <= 0) return null;
const button = search.make("button", { type: "button", "class": "more agate" }, [own.words.count("moreArticles", left())]);
button.addEventListener("click", function () {
const shown = list.children.length;
const page = result.page(shown, shown + MORE);
own.engine.files.all(page.map(textKey), function (error, texts) {
if (error || list.children.length !== shown) return;
own.list.begin(result);
page.forEach(function (found, i) { list.append(own.list.article(found, texts[i])); });
list.children[shown].querySelector("a.hit").focus();
if (left() > 0) button.textContent = own.words.count("moreArticles", left());
else button.remove();
});
});
return button;
};
search.Page.prototype.typed = function () {
const own = this;
clearTimeout(own.pausing);
if (own.engine.isReady(own.field.value)) own.search(true);
else own.pausing = setTimeout(function () { own.search(true); }, PAUSE);
};
search.Page.prototype.takeWord = function (button) {
const data = button.dataset;
if (data.again !== undefined) this.field.value = data.again;
else if (data.instead !== undefined) this.field.value = this.field.value.replace(data.term || "\uFFFF", function () { return data.instead; });
else return;
this.field.focus();
this.search(false);
};
search.Page.prototype.clear = function () {
this.field.value = "";
this.search(false);
};
search.Page.prototype.listen = function () {
const own = this;
own.field.addEventListener("input", function () { own.typed(); });
own.form.addEventListener("change", function (event) {
if (event.target !== own.field) own.search(false);
});
own.form.addEventListener("submit", function (event) {
event.preventDefault();
own.recent.add(own.field.value);
own.search(false);
});
own.form.addEventListener("click", function (event) {
const button = event.target.closest("button.word");
if (button) own.takeWord(button);
if (event.target.closest("a.hit")) own.recent.add(own.field.value);
});
["popstate", "hashchange"].forEach(function (name) { addEventListener(name, function () { own.readAddress(); }); });
search.listenToKeys(own.field, own.results, function () { own.clear(); });
};
search.Page.prototype.readAddress = function () {
const wanted = search.readAddress();
if (search.addressOf(wanted) === search.addressOf(this.request(false))) return;
this.wanted = wanted;
this.fillForm();
this.search(false);
};
search.Page.prototype.start = function () {
this.fillForm();
this.listen();
document.getElementById("facets").hidden = this.wanted.q.trim() === "" && !search.isNarrowed(this.wanted.facets);
this.form.hidden = false;
this.search(false);
};
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
(function (search) {
"use strict";
if (typeof document === "undefined") return;
const form = document.getElementById("search");
const script = document.currentScript;
if (!form || !script) return;
const facets = document.getElementById("facets");
const wide = matchMedia("(min-width: 60rem)");
function fold() { facets.open = wide.matches; }
fold();
wide.addEventListener("change", fold);
new search.Page(form, new URL("../search/", script.src).href).start();
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
