/* The text of an article, unfolded: what its file says, and what the root knows of it. */
(function (search) {
  "use strict";
  const AFTER_SPACE = "\u007F";
  const BEGINS = "\u0080";
  const ANCHORS = ["l", "a", "h", "q"];

  /* "al-3" is "al. 3". */
  function labelOf(anchor, labels) {
    return labels[ANCHORS.indexOf(anchor.charAt(0))].replace("#", anchor.replace(/^\D+/, ""));
  }

  /* {text, sentences}: the words alone, and where sentences begin in them. */
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

  /* By block [start, end, name, …]. */
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

  /* {title, address, publisher, kind, date, language, blocks: [{anchor, label, text, sentences, mentions}]} of an article by its number. */
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
