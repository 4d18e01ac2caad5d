/* A search in the page's address: ?q=…&exact=1&sort=new&from=2022-01&to=2022-07&pub=…&kind=…&name=…&quotes=1&figures=1 */
(function (search) {
  "use strict";

  function inHash() {
    return location.hash.startsWith("#?") ? location.hash.slice(1) : "";
  }

  /* {q, exact, sort, facets}; from disk a browser may allow only the part after # to change. */
  search.readAddress = function () {
    const given = new URLSearchParams(inHash() || location.search);
    return {
      q: given.get("q") || "",
      exact: given.get("exact") === "1",
      sort: given.get("sort") === "new" ? "new" : "",
      facets: {
        from: given.get("from") || "", to: given.get("to") || "",
        publishers: given.getAll("pub"), kinds: given.getAll("kind"), names: given.getAll("name"),
        quotes: given.get("quotes") === "1", figures: given.get("figures") === "1"
      }
    };
  };

  search.addressOf = function (request) {
    const told = new URLSearchParams();
    const facets = request.facets;
    if (request.q) told.set("q", request.q.slice(0, 2000));
    if (request.exact) told.set("exact", "1");
    if (request.sort) told.set("sort", request.sort);
    if (facets.from) told.set("from", facets.from);
    if (facets.to) told.set("to", facets.to);
    facets.publishers.forEach(function (value) { told.append("pub", value); });
    facets.kinds.forEach(function (value) { told.append("kind", value); });
    facets.names.forEach(function (value) { told.append("name", value); });
    if (facets.quotes) told.set("quotes", "1");
    if (facets.figures) told.set("figures", "1");
    return told.toString();
  };

  search.writeAddress = function (request) {
    const told = search.addressOf(request);
    try {
      history.replaceState(null, "", location.pathname + (told ? "?" + told : ""));
    } catch (e) {
      location.replace("#?" + told);
    }
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
