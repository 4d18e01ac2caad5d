/* Dutch: Snowball's stemmer after Porter (snowballstem.org/algorithms/dutch_porter), for words without accents, and two rules of our own: an s after a vowel (foto's, acties), and z and v that are s and f at the end (prijzen, brieven). Between vowels an i, and behind one or in front a y, is a consonant: written as a capital meanwhile. */
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

  /* Where the part behind the first consonant that follows a vowel begins, from a place on. */
  function regionFrom(word, from) {
    let i = from;
    while (i < word.length && !isVowel(word[i])) i++;
    while (i < word.length && isVowel(word[i])) i++;
    return i < word.length ? i + 1 : word.length + 1;
  }

  function isConsonantAt(word, place) {
    return place >= 0 && !isVowel(word[place]);
  }

  /* One word on its way: each step takes an ending off, if it lies in the region that the step asks for. */
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

  /* Our own: foto's, regimes, acties; not precies. */
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

  /* "maan" and "manen" meet without one of the two a's. */
  Work.prototype.shorten = function () {
    const end = this.word.length - 1;
    const doubled = /(?:aa|ee|oo|uu)$/.test(this.word.slice(0, Math.max(0, end)));
    if (end < 0 || isVowel(this.word[end]) || this.word[end] === "I" || !doubled) return;
    if (isConsonantAt(this.word, end - 3)) this.word = this.word.slice(0, end - 1) + this.word[end];
  };

  /* Our own: brugg is brug, prijz is prijs, briev is brief. */
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
