/* Says what other scripts have done, for those who see the page and those who hear it: a "dossier:said" event with the words, quiet where the page shows it anyway. */
(function () {
  "use strict";
  const status = document.getElementById("status");
  let timer;
  if (!status) return;
  document.addEventListener("dossier:said", function (event) {
    clearTimeout(timer);
    status.textContent = event.detail.words;
    status.classList.toggle("visually-hidden", Boolean(event.detail.quiet));
    timer = setTimeout(function () { status.textContent = ""; }, 5000);
  });
})();
