// Everything on a page reads and links without this file: it only adds.
"use strict";

(() => {
  // "Traoré’s", "Traore's" and "TRAORÉ’S" are one word to someone who searches.
  // This folds as Dateline does where a name is looked up in content, so that both find the same.
  const plain = new Map(
    "ɓb ɔo ɗd əe ɛe ɲn ʋv æae ðd øo þth ßss đd ħh ıi ĳij ĸk ŀl łl ŉn ŋn œoe ŧt ſs ƒf ƙk ƴy ǆdz ǉlj ǌnj ǳdz"
      .split(" ").map((pair) => [pair[0], pair.slice(1)]));
  const unplain = new RegExp(`[${[...plain.keys()].join("")}]`, "g");
  const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(marks, "").replace(unplain, (letter) => plain.get(letter))
      .replace(/[‘’ʼʻ′]/g, "'").replace(/[‐-―−]/g, "-");

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
      // "Al Qaida" and "Al-Qaida" are the same words.
      const words = fold(input.value).split(/[\s-]+/).filter(Boolean);
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
