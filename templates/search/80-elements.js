/* Makes elements: text only ever becomes text. The words of the interface stand in the page, in a template's data. */
(function (search) {
  "use strict";

  /* make("p", {class: "agate"}, ["text", element, …]) */
  search.make = function (name, attributes, children) {
    const element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] === true) element.setAttribute(key, "");
      else if (attributes[key] !== false && attributes[key] !== undefined) element.setAttribute(key, attributes[key]);
    });
    (children || []).forEach(function (child) { if (child) element.append(child); });
    return element;
  };

  /* Replaces what an element holds. */
  search.fill = function (element, children) {
    element.textContent = "";
    children.forEach(function (child) { if (child) element.append(child); });
  };

  search.Words = function (template) {
    this.data = template.dataset;
  };

  /* The words of a key with {0}, {1} filled in. */
  search.Words.prototype.say = function (key, first, second) {
    return (this.data[key] || "").replace(/\{(\d)\}/g, function (all, i) { return i === "0" ? first : second; });
  };

  /* "1 alinea", "3 alinea's": of two keys the one for the number. */
  search.Words.prototype.count = function (key, number) {
    return this.say(key + (number === 1 ? "One" : "Other"), number.toLocaleString(document.documentElement.lang));
  };

  /* Text in parts, the marked ones in <mark>. */
  search.markedText = function (parts) {
    return parts.map(function (part) { return part.marked ? search.make("mark", {}, [part.text]) : part.text; });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
