/* The search page: asks the engine what stands in the form and shows what it answers. */
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

  /* Fetches a file of the index as a script; it hands its value over itself. */
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

  /* What the form asks; before the choices are there, what the address says of them. */
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

  /* Names whose group isn't filled yet stay chosen as the address has them. */
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

  /* Where nothing is asked, or nothing that could be found: quotes with no word in them, or only what must not be there. */
  search.Page.prototype.showEmpty = function (result) {
    const isBlank = result.request.q.trim() === "";
    search.fill(this.results, []);
    this.recent.show(isBlank);
    this.say(isBlank ? "" : this.words.say(result.without.length > 0 ? "onlyWithout" : "wordless"));
  };

  /* Choices stand there as long as they leave something, or are made. */
  search.Page.prototype.showChoices = function (result) {
    this.choices.show(result);
    const box = this.choices.box;
    box.hidden = result.unsifted === 0 && !search.isNarrowed(result.request.facets) && !box.contains(document.activeElement);
  };

  /* Searches what the form says now; an answer that comes after a later question is dropped. */
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

  /* Once the root is there: the choices with what the address says of them. */
  search.Page.prototype.prepare = function () {
    if (this.choices) return;
    this.choices = new search.Choices(document.getElementById("facets"), this.words, this.engine.root);
    this.choices.set(this.wanted.facets);
    const own = this;
    // Unfolded groups are counted, which needs further files.
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

  /* At once when the files for it are there; after a pause in the typing otherwise. */
  search.Page.prototype.typed = function () {
    const own = this;
    clearTimeout(own.pausing);
    if (own.engine.isReady(own.field.value)) own.search(true);
    else own.pausing = setTimeout(function () { own.search(true); }, PAUSE);
  };

  /* A word of another search, or one instead of a word of this. */
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
