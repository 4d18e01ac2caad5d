(function () {
"use strict";
if (location.protocol === "file:") return;
["fonts/source-serif-4-e7d2570cbc.woff2", "fonts/archivo-b1136946d5.woff2"].forEach(function (face) {
var link = document.createElement("link");
link.rel = "preload";
link.as = "font";
link.type = "font/woff2";
link.crossOrigin = "";
link.href = new URL(face, document.currentScript.src).href;
document.head.appendChild(link);
});
})();
(function () {
"use strict";
document.documentElement.classList.add("js");
try {
var theme = localStorage.getItem("dossier-theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch (e) { /* no storage: the system's choice */ }
})();
