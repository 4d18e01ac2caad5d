// Keeps a page of the preview up to date. The server adds it; it is no part of a site.
(function () {
  "use strict";
  var version = document.currentScript.getAttribute("data-version");
  var KEY = "dossier-preview";
  var HASHED = /^(.*)-[0-9a-f]{10}\.css$/;
  var source = null;
  var said = "";
  var root = null;

  // After a reload the reader finds the page where it was.
  function restore() {
    var kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(KEY));
      sessionStorage.removeItem(KEY);
    } catch (e) { /* No storage: the browser's own memory has to do. */ }
    if (kept && kept.page === location.pathname) {
      history.scrollRestoration = "manual";
      var back = function () { window.scrollTo({ left: kept.x, top: kept.y, behavior: "instant" }); };
      back();
      window.addEventListener("load", function () {
        back();
        history.scrollRestoration = "auto";
      });
    }
  }

  function reload() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname, x: scrollX, y: scrollY }));
    } catch (e) { /* As above. */ }
    location.reload();
  }

  function nameOf(link) {
    return new URL(link.href).pathname.replace(/^.*\//, "");
  }

  // The new stylesheet comes beside the old one, which goes when the new one is there.
  function swap(style) {
    var base = style.replace(HASHED, "$1");
    var links = Array.prototype.filter.call(
      document.querySelectorAll('link[rel="stylesheet"]'),
      function (link) { return nameOf(link).replace(HASHED, "$1") === base; });
    var last = links[links.length - 1];
    if (!last || nameOf(last) === style) {
      return;
    }
    var fresh = last.cloneNode();
    fresh.href = last.href.replace(nameOf(last), style);
    fresh.onload = function () { links.forEach(function (link) { link.remove(); }); };
    fresh.onerror = function () { fresh.remove(); };
    last.after(fresh);
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function item(problem, state) {
    var li = element("li", problem.error ? "error" : "warning", "");
    li.append(
      element("code", "place", problem.place),
      element("p", "message", problem.message),
      element("p", "hint", state.remedy + " " + problem.hint));
    return li;
  }

  function list(state) {
    var ul = element("ul", "problems", "");
    state.problems.forEach(function (problem) { ul.append(item(problem, state)); });
    return ul;
  }

  function overlay(state) {
    var panel = element("section", "overlay", "");
    var close = element("button", "close", state.close);
    panel.setAttribute("role", "alert");
    close.type = "button";
    close.onclick = function () { panel.remove(); };
    panel.append(element("h2", "heading", state.heading), close);
    if (state.failure) {
      panel.append(element("p", "failure", state.failure));
    }
    panel.append(list(state));
    return panel;
  }

  function note(state) {
    var details = element("details", "note", "");
    details.append(element("summary", "heading", state.heading), list(state));
    return details;
  }

  function show(state) {
    if (!root) {
      var host = document.createElement("dossier-preview");
      root = host.attachShadow({ mode: "open" });
      document.body.append(host);
    }
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/.dossier/live.css";
    root.replaceChildren(style);
    if (state.error) {
      root.append(overlay(state));
    } else if (state.problems.length) {
      root.append(note(state));
    }
  }

  function hear(event) {
    var state = JSON.parse(event.data);
    if (state.version !== version) {
      reload();
      return;
    }
    state.styles.forEach(swap);
    var trouble = JSON.stringify([state.heading, state.failure, state.problems]);
    if (trouble !== said && (said || state.error || state.problems.length)) {
      said = trouble;
      show(state);
    }
  }

  // A browser opens few connections to a server: pages that nobody sees hold none.
  function listen() {
    if (document.hidden) {
      if (source) {
        source.close();
        source = null;
      }
    } else if (!source) {
      source = new EventSource("/.dossier/events?page=" + encodeURIComponent(location.pathname));
      source.onmessage = hear;
    }
  }

  document.addEventListener("keydown", function (event) {
    var panel = root && root.querySelector(".overlay");
    if (event.key === "Escape" && panel) {
      panel.remove();
    }
  });
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", function () {
    if (source) {
      source.close();
      source = null;
    }
  });
  window.addEventListener("pageshow", listen);
  restore();
  listen();
})();
