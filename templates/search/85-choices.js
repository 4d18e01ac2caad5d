/* The choices beside the results: periods, publishers, kinds, names, quotations, figures. */
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

  /* "januari 2022" of "2022-01"; a year stays one. */
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

  /* A folded group for each type that has names: filled when it is opened. */
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

  /* Counts after a search; where nothing was asked, none. */
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

  /* Sets everything as an address says: the names' groups with a choice are opened. */
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
