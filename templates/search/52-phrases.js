/* Words that must stand in one paragraph, or one right after another. */
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

  /* For every slot that all lists have: visit(slot, the posting's index in each list). */
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

  /* Where all of some lists meet. */
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

  /* The places of the first word behind which the others follow. */
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

  /* Where words follow one another: {postings, positions}, from each word's postings and positions. */
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
