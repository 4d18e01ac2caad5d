/* The faces that every page has, asked for before the style sheet does: nothing moves when they come. From disk they may not be asked for ahead, and are there at once. */
(function () {
  "use strict";
  if (location.protocol === "file:") return;
  ["fonts/source-serif-4.woff2", "fonts/archivo.woff2"].forEach(function (face) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "";
    link.href = new URL(face, document.currentScript.src).href;
    document.head.appendChild(link);
  });
})();
