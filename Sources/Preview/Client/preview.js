// Put into the pages of a preview, and into no page that is published: shows the page anew when it has changed, without
// moving it, and shows over it what is wrong with the content.
"use strict";

(() => {
  const script = document.currentScript;
  let tag = script.dataset.tag;
  let version = 0;
  let events = null;
  let work = Promise.resolve();

  // A tab that nobody sees does not listen: a browser opens six connections to a server at most, for all tabs.
  const listen = () => {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (!events) {
      events = new EventSource("/-/events");
      events.onmessage = (event) => {
        const message = JSON.parse(event.data);
        message.received = Date.now();
        work = work.then(() => take(message)).catch(() => {});
      };
    }
  };

  const take = async (message) => {
    // What happened in between is not known if this tab did not listen for a while.
    const hasMissed = version !== 0 && message.version !== version + 1 && message.version !== version;
    version = message.version;
    show(message.problems, message.problemCount);
    if (message.files.some((file) => script.ownerDocument.querySelector(`script[src$="${CSS.escape(file)}"]`))) {
      return location.reload();
    }
    const before = new Set(document.querySelectorAll("link[rel=stylesheet]"));
    if (message.hasSite) await update();
    refresh(message.files, hasMissed, before);
    // For whoever measures how long it took.
    document.dispatchEvent(new CustomEvent("dateline-preview", { detail: message }));
  };

  // Style sheets and pictures that have kept their addresses are fetched under another one; a style sheet takes the place
  // of the old one when it is there.
  const refresh = (files, all, before) => {
    const isChanged = (address) => {
      const url = new URL(address, document.baseURI);
      if (url.origin !== location.origin) return false;
      return all || files.some((file) => decodeURIComponent(url.pathname) === "/" + file);
    };
    const renewed = (address) => {
      const url = new URL(address, document.baseURI);
      url.search = "?version=" + version;
      return url.href;
    };
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      if (!before.has(link) || "old" in link.dataset) continue;
      // A style sheet may import another one that has changed.
      if (!isChanged(link.href) && !files.some((file) => file.endsWith(".css"))) continue;
      const fresh = link.cloneNode();
      fresh.href = renewed(link.href);
      fresh.onload = fresh.onerror = () => link.remove();
      link.after(fresh);
    }
    for (const image of document.querySelectorAll("img[src]")) {
      if (isChanged(image.src)) image.src = renewed(image.src);
    }
  };

  const update = async () => {
    const response = await fetch(location.pathname, { headers: { "If-None-Match": tag }, cache: "no-store" });
    const fresh = response.headers.get("ETag");
    if (response.status === 304 || fresh === tag || !fresh) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    tag = fresh;
    replace(page);
  };

  const replace = (page) => {
    const own = (element) => element.matches("base, script[src], link[rel=stylesheet]");
    const address = (element) => new URL(element.getAttribute("src") ?? element.getAttribute("href"), document.baseURI).pathname;
    const addresses = (document, selector) => Array.from(document.querySelectorAll(selector), address).join(" ");
    const scripts = "script[src]:not([data-tag])";
    const sheets = "link[rel=stylesheet]";
    // What other scripts have done to the page is not known.
    if (addresses(document, scripts) !== addresses(page, scripts)) return location.reload();
    if (addresses(document, sheets) !== addresses(page, sheets)) {
      for (const link of document.querySelectorAll(sheets)) link.dataset.old = "";
      const fresh = Array.from(page.querySelectorAll(sheets));
      const isThere = fresh.map((link) => new Promise((done) => (link.onload = link.onerror = done)));
      document.head.append(...fresh);
      Promise.all(isThere).then(() => {
        for (const link of document.querySelectorAll(`${sheets}[data-old]`)) link.remove();
      });
    }

    const { scrollX, scrollY } = window;
    const fields = Array.from(document.querySelectorAll("input, select, textarea"), (field) => field.value);
    const open = Array.from(document.querySelectorAll("details"), (details) => details.open);
    const focused = document.activeElement?.id || document.activeElement?.getAttribute("name");

    for (const { name, value } of Array.from(page.documentElement.attributes)) {
      document.documentElement.setAttribute(name, value);
    }
    for (const element of Array.from(document.head.children)) if (!own(element)) element.remove();
    for (const element of Array.from(page.head.children)) if (!own(element)) document.head.append(element);
    document.body.replaceWith(page.body);

    const settle = () => {
      const selector = focused && `#${CSS.escape(focused)}, [name="${CSS.escape(focused)}"]`;
      if (focused) document.querySelector(selector)?.focus({ preventScroll: true });
      window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    };
    const texts = document.querySelectorAll("input, select, textarea");
    if (texts.length === fields.length) texts.forEach((field, position) => (field.value = fields[position]));
    const details = document.querySelectorAll("details");
    if (details.length === open.length) details.forEach((element, position) => (element.open = open[position]));
    // The page's scripts ran on the elements that are gone.
    for (const old of document.head.querySelectorAll("script[src]")) {
      const again = document.createElement("script");
      for (const { name, value } of old.attributes) again.setAttribute(name, value);
      again.onload = () => {
        for (const field of texts) if (field.value) field.dispatchEvent(new Event("input", { bubbles: true }));
        settle();
      };
      old.replaceWith(again);
    }
    settle();
  };

  // Content reaches the overlay as text alone, never as markup.
  const make = (name, className, text) => {
    const element = document.createElement(name);
    element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const scrollable = (lines) => {
    const element = make("pre", "", lines.join("\n"));
    // So that the keyboard can move it, too.
    element.tabIndex = 0;
    return element;
  };

  let host = null;
  let shown = "[]";

  const show = (problems, count) => {
    if (JSON.stringify(problems) === shown) return;
    shown = JSON.stringify(problems);
    host?.remove();
    host = null;
    if (problems.length === 0) return;
    host = make("dateline-preview", "");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];

    const panel = make("section", "panel");
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-label", "Problems in the content");
    panel.tabIndex = 0;
    const head = make("div", "head");
    const errors = count === 1 ? "1 error" : `${count} errors`;
    const extent = count > problems.length ? `, of which ${problems.length} are shown` : "";
    head.append(make("p", "title", `${errors}${extent}: the page is the last good one`));
    const button = make("button", "hide", "Hide");
    button.type = "button";
    button.addEventListener("click", () => host?.remove());
    head.append(button);
    panel.append(head);
    const list = make("ol", "problems");
    for (const problem of problems) {
      const item = make("li", problem.severity);
      item.append(make("p", "place", problem.place));
      const line = make("p", "message");
      line.append(make("strong", "", problem.severity), `: ${problem.message} `, make("span", "name", `[${problem.name}]`));
      item.append(line);
      if (problem.excerpt.length) item.append(scrollable(problem.excerpt));
      for (const remedy of problem.remedies) {
        // The lines of a file to create stand under the words.
        const [words, ...lines] = remedy.split("\n");
        item.append(make("p", "remedy", words));
        if (lines.length) item.append(scrollable(lines));
      }
      list.append(item);
    }
    panel.append(list);
    root.append(panel);
    // Beside the body, which is replaced with the page.
    document.documentElement.append(host);
  };

  const styles = `
    :host { all: initial; }
    .panel {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box;
      padding: 1rem clamp(1rem, 4vw, 2.5rem); border-top: 4px solid #b3261e; background: #fffaf9; color: #1f1a19;
      font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 -4px 24px #0004; color-scheme: light dark;
    }
    .panel:focus-visible, pre:focus-visible, .hide:focus-visible { outline: 2px solid #b3261e; outline-offset: -2px; }
    .head { display: flex; align-items: start; justify-content: space-between; gap: 1rem; }
    p { margin: 0; }
    .title { font-weight: 600; font-size: 17px; }
    .hide {
      font: inherit; color: inherit; background: none; border: 1px solid currentcolor; border-radius: 4px;
      padding: .1rem .75rem; cursor: pointer; min-height: 28px;
    }
    .problems { list-style: none; margin: .5rem 0 0; padding: 0; }
    li { padding: .75rem 0; border-top: 1px solid #0002; overflow-wrap: anywhere; }
    li:first-child { border-top: 0; }
    .place { font: 600 13px/1.5 ui-monospace, monospace; }
    strong { color: #b3261e; }
    .warning strong { color: #7a4f00; }
    .notice strong { color: #00566b; }
    .name { color: #5c5250; }
    pre {
      margin: .5rem 0; padding: .5rem .75rem; overflow-x: auto; background: #f3e9e7; border-radius: 4px;
      font: 13px/1.5 ui-monospace, monospace; overflow-wrap: normal; tab-size: 1;
    }
    .remedy::before { content: "→ "; }
    @media (prefers-color-scheme: dark) {
      .panel { background: #241b1a; color: #f2e8e6; border-color: #f2877d; }
      strong { color: #f9a59d; }
      .warning strong { color: #f0c060; }
      .notice strong { color: #7fd3e8; }
      .name { color: #c9bab7; }
      pre { background: #362a28; }
      li { border-color: #fff3; }
      .panel:focus-visible, pre:focus-visible, .hide:focus-visible { outline-color: #f2877d; }
    }
    @media print { .panel { display: none; } }
  `;

  document.addEventListener("visibilitychange", listen);
  // A page that is left keeps no connection, also where the browser keeps the page.
  window.addEventListener("pagehide", () => {
    events?.close();
    events = null;
  });
  window.addEventListener("pageshow", listen);
  listen();
})();
