/* What was searched last, where the browser keeps anything. */
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
