// Search, copy buttons, long lines and the keyboard. A classic script without modules, so that it
// runs from a file.
(function () {
  "use strict";

  const root = document.documentElement.dataset.root;
  const input = document.getElementById("search");
  const results = document.getElementById("results");
  const status = document.getElementById("search-status");
  const MOST = 12;
  let loading = false;

  // The index is a script, because a page from a file may not fetch.
  function load() {
    if (loading) {
      return;
    }
    loading = true;
    const script = document.createElement("script");
    script.src = root + "assets/search-index.js";
    script.onload = show;
    document.head.append(script);
  }

  // A line of a log holds the parts of its sentence that never vary, in their order.
  function holds(line, parts) {
    let at = 0;
    return parts.every((part) => {
      const found = line.indexOf(part.toLowerCase(), at);
      at = found + part.length;
      return found >= 0;
    });
  }

  // A sentence that a line holds comes first. A name that begins with the words comes before one
  // that holds them, and that before a text.
  function rank(entry, words) {
    if (entry[5] && holds(words.join(" "), entry[5])) {
      return 0;
    }
    const name = entry[0].toLowerCase();
    const text = name + " " + entry[2].toLowerCase();
    if (!words.every((word) => text.includes(word))) {
      const all = text + " " + (entry[4] || "");
      return words.every((word) => all.includes(word)) ? 4 : -1;
    }
    if (name === words.join(" ")) {
      return 0;
    }
    return name.startsWith(words[0]) ? 1 : name.includes(words[0]) ? 2 : 3;
  }

  function found(query) {
    // A finding as a terminal shows it is searched for by its rule.
    const rule = /^(?:error|warning|note)\[([^\]]+)\]/.exec(query);
    const words = (rule ? rule[1] : query).toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0 || !window.ptipcIndex) {
      return [];
    }
    return window.ptipcIndex
      .map((entry) => ({ entry, rank: rank(entry, words) }))
      .filter((hit) => hit.rank >= 0)
      .sort((a, b) => a.rank - b.rank)
      .map((hit) => hit.entry);
  }

  function link(entry) {
    const a = document.createElement("a");
    a.href = root + entry[1] + ".html" + (entry[3] ? "#" + entry[3] : "");
    const text = document.createElement("small");
    text.textContent = entry[2];
    a.append(entry[0], text);
    return a;
  }

  function none() {
    const text = document.createElement("p");
    text.textContent = "No results";
    return text;
  }

  function more(hits) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Show all " + hits.length;
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      results.replaceChildren(...hits.map(link));
      results.querySelectorAll("a")[MOST].focus();
    });
    return button;
  }

  function show() {
    const query = input.value.trim();
    const hits = found(query);
    results.replaceChildren(...hits.slice(0, MOST).map(link));
    if (hits.length > MOST) {
      results.append(more(hits));
    } else if (hits.length === 0) {
      results.append(none());
    }
    results.hidden = !query || !window.ptipcIndex;
    const count = hits.length + (hits.length === 1 ? " result" : " results");
    status.textContent = results.hidden ? "" : count;
  }

  function hide() {
    results.hidden = true;
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  document.getElementById("search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const first = results.querySelector("a");
    if (first) {
      first.click();
    }
  });

  document.getElementById("search-form").addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a, button")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && links.length > 0) {
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (at === 0 ? input : links[at - 1]).focus();
    } else if (event.key === "Escape") {
      hide();
      input.focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    if (!event.target.closest("#search-form")) {
      hide();
    }
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });

  // What is wider than the page scrolls, and the arrow keys can only scroll what has the focus.
  const blocks = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) {
        target.tabIndex = 0;
      } else {
        target.removeAttribute("tabindex");
      }
    }
  });
  document.querySelectorAll("pre, .pointed").forEach((block) => blocks.observe(block));

  // The other pages of the section. One script has those of all sections, so that a page need not
  // change when another is added.
  function list(item) {
    const pages = (window.ptipcContents || {})[item.dataset.section];
    if (!pages) {
      return;
    }
    const list = document.createElement("ul");
    for (const [title, path] of pages) {
      const a = document.createElement("a");
      a.href = root + path + ".html";
      a.textContent = title;
      if (path === document.documentElement.dataset.page) {
        a.setAttribute("aria-current", "page");
      }
      const entry = document.createElement("li");
      entry.append(a);
      list.append(entry);
    }
    item.append(list);
  }

  document.querySelectorAll("nav [data-section]").forEach(list);

  // A long section has the page that is open somewhere down its list.
  const here = document.querySelector("nav [aria-current]");
  if (here) {
    const nav = here.closest("nav");
    nav.scrollTop = here.offsetTop - nav.offsetTop - nav.clientHeight / 2;
  }

  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text);
    }
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    return Promise.resolve();
  }

  document.querySelectorAll("button.copy").forEach((button) => {
    button.addEventListener("click", () => {
      copy(button.dataset.text).then(
        () => (button.textContent = "Copied"),
        () => (button.textContent = "Not copied")
      );
    });
  });
})();
