/* Where a word or a name stands: lists of numbers side by side, in order of the slots. */
(function (search) {
  "use strict";

  /* {slots, times}: the slots something occurs in, and how often there; packed is each occurrence; articles begin at starts. */
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
      // Of a whole article, the title comes last.
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

  /* How the place of a word is packed depends on the length of its text. */
  function placeIn(bits, classOf) {
    if (classOf === search.CLASS.SHORT) return bits.oneOf(48);
    if (classOf === search.CLASS.MEDIUM) return bits.oneOf(96);
    return bits.rice(classOf === search.CLASS.LONG ? 6 : 4);
  }

  /* {starts, places}: the places of posting i are places[starts[i]] up to places[starts[i + 1]]. */
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

  /* The quoted stretches by slot: [first token, end, first token, end, …]. */
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

  /* The marks of paragraphs: where they quote, and which have a figure (1 by slot). */
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

  /* The index of a slot in a list of postings, or -1. */
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

  /* Keeps what was used last, up to a number of entries in all; what is made counts as its size says. */
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
