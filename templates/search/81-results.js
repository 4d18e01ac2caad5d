/* Shows what was found: names, then articles with their paragraphs. */
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

  /* "andere vorm: protesten": why a paragraph was found, if not by the very word. */
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

  /* The best few paragraphs, in the order of the text; the others behind a button. */
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

  /* found: {article, paragraphs}; file: the article's own. */
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

  /* Makes ready for one result. */
  search.ResultList.prototype.begin = function (result) {
    this.marked = result.marked();
    this.root = result.root;
    this.types = result.root.root.types;
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
