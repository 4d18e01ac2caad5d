/* Which slots have a searched word within a quotation. */
(function (search) {
  "use strict";

  function isWithin(stretches, place) {
    for (let i = 0; i < stretches.length; i += 2) {
      if (place >= stretches[i] && place < stretches[i + 1]) return true;
    }
    return false;
  }

  /* Marks in a list by slot what one list of words with its places has in quotations. */
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

  /* Calls back with (error, 1 by slot where some word of the terms is quoted). */
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
