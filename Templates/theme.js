// Everything on a page reads and links without this file: it only adds.
"use strict";

(() => {
  // "Traoré’s", "Traore's" and "TRAORÉ’S" are one word to someone who searches.
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʼ]/g, "'").toLowerCase();

  const form = document.querySelector("form.filter");
  const list = document.querySelector("[data-filter]");

  if (form && list) {
    const input = form.elements.q;
    const output = form.querySelector("output");
    const items = Array.from(list.querySelectorAll("li, .entry, .claim"))
      .filter((element) => !element.parentElement.closest("li, .entry, .claim"))
      .map((element) => ({ element, text: fold(element.textContent) }));
    const groups = Array.from(list.querySelectorAll(".group, .claim-group"))
      .map((element) => ({ element, items: items.filter((item) => element.contains(item.element)) }));
    const letters = Array.from(document.querySelectorAll(".letters a[href*='#']"));

    const filter = () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { element, text } of items) {
        element.hidden = !words.every((word) => text.includes(word));
        if (!element.hidden) shown += 1;
      }
      for (const { element, items } of groups) element.hidden = items.every((item) => item.element.hidden);
      // A letter leads to its group; one on another page stays.
      for (const letter of letters) {
        letter.parentElement.hidden = document.getElementById(letter.hash.slice(1))?.hidden ?? false;
      }
      output.textContent = words.length ? shown + output.dataset.between + items.length : "";
    };

    input.value = new URLSearchParams(location.search).get("q") ?? input.value;
    form.hidden = false;
    form.addEventListener("input", filter);
    if (document.body.classList.contains("search-page")) {
      form.addEventListener("submit", (event) => event.preventDefault());
    }
    filter();
    if (input.value === "" && location.search === "?q=") input.focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    if (form) form.elements.q.focus();
    else {
      const search = document.querySelector('.sections a[href$="search.html"]');
      if (search) location.assign(`${search.href}?q=`);
    }
  });
})();
