/* Numbers packed into text: base91, two characters for 13 bits and one at the end for up to 6, and in those bits numbers of a fixed length, Rice codes, truncated binary and Elias gamma codes. */
(function (search) {
  "use strict";
  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~";
  const VALUES = new Uint8Array(128);
  const LONG = 24;
  Array.from(ALPHABET).forEach(function (character, value) { VALUES[character.charCodeAt(0)] = value; });

  /* The bytes of a packed text, and a few zeros behind them to read on into. */
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

  /* Reads the numbers of a packed text one after another. */
  search.Bits = function (text) {
    this.bytes = unpack(text);
    this.place = 0;
  };

  /* The next 32 bits, without going on. */
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

  /* How many one-bits come before the next zero, at most so many; goes on behind the zero. */
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

  /* One of so many numbers, in truncated binary code. */
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
