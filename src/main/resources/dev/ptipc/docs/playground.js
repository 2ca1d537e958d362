// The form of the playground: reads it, has it checked, and keeps it in the address.
(function () {
  "use strict";

  const bytes = window.ptipcBytes;
  const links = window.ptipcLink;
  const results = window.ptipcResults;
  const box = document.getElementById("stdout");
  const form = document.getElementById("playground");
  const variables = document.getElementById("variables");
  const names = document.getElementById("variable");
  const file = document.getElementById("file");
  const copy = document.getElementById("copy");
  const shown = document.getElementById("shown");
  const apart = document.getElementById("apart");
  const MOST_BYTES = 1024 * 1024;
  const PAUSE = 150;
  let waiting = 0;

  function state() {
    const env = {};
    for (const input of variables.querySelectorAll("input")) {
      env[input.name] = bytes.fromBox(input.value);
    }
    return { stdout: bytes.fromBox(box.value), role: form.elements.role.value || null, env };
  }

  function tooLong(length) {
    const limit = "which takes " + MOST_BYTES + "; ptipc check takes any number";
    return length + " bytes are too many for this page, " + limit;
  }

  // The address of the page with the state in it; null when it is too long for that.
  function address(now) {
    const fragment = links.write(now);
    return fragment === null ? null : location.href.split("#")[0] + "#" + fragment;
  }

  function check() {
    waiting = 0;
    const now = state();
    if (now.stdout.length > MOST_BYTES) {
      results.clear(tooLong(now.stdout.length));
      return;
    }
    const environment = Object.entries(now.env).flat();
    const stdout = window.ptipcParts(now.stdout)[0];
    apart.hidden = stdout === now.stdout;
    document.getElementById("apart-help").hidden = apart.hidden;
    const link = address(now);
    const remark = link === null ? ". Too much for the address: a reload would lose it." : "";
    const role = results.show(window.ptipcCheck(now.stdout, now.role, environment), stdout, remark);
    shown.textContent = now.role ? "" : role ? ": a " + role : ": nothing yet";
    history.replaceState(null, "", link || location.href.split("#")[0]);
  }

  function checkSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  }

  function addVariable(name, value) {
    const input = document.createElement("input");
    const label = document.createElement("label");
    const remove = document.createElement("button");
    const row = document.createElement("p");
    row.className = "variable";
    input.id = "variable-" + name;
    input.name = name;
    input.value = bytes.toBox(value);
    input.spellcheck = false;
    input.autocomplete = "off";
    label.htmlFor = input.id;
    label.textContent = name;
    remove.type = "button";
    remove.textContent = "Remove";
    remove.setAttribute("aria-label", "Remove " + name);
    remove.addEventListener("click", () => {
      row.remove();
      offerVariables();
      names.focus();
      check();
    });
    row.append(label, input, remove);
    variables.append(row);
    offerVariables();
    return input;
  }

  function offerVariables() {
    const set = new Set([...variables.querySelectorAll("input")].map((input) => input.name));
    const open = window.ptipcVariables().filter((name) => !set.has(name));
    names.replaceChildren(...open.map((name) => new Option(name)));
    document.getElementById("add").disabled = open.length === 0;
  }

  function restore(restored) {
    box.value = bytes.toBox(restored.stdout);
    form.elements.role.value = restored.role || "";
    variables.replaceChildren();
    Object.entries(restored.env).forEach(([name, value]) => addVariable(name, value));
    check();
  }

  // The lengths in a header do not fit any more when something is edited.
  function takeApart() {
    const [stdout, ...variables] = window.ptipcParts(state().stdout);
    const env = {};
    for (let i = 0; i < variables.length; i += 2) {
      env[variables[i]] = variables[i + 1];
    }
    restore({ stdout, role: form.elements.role.value, env: { ...env, ...state().env } });
    box.focus();
  }

  // A fragment may also be an anchor of the page, which says nothing of the state.
  function open() {
    const fragment = location.hash.slice(1);
    if (!links.isState(fragment)) {
      check();
      return;
    }
    const restored = links.read(fragment);
    if (restored === null) {
      results.clear("the link is broken: what it held cannot be read");
    } else if (restored.stdout.length > MOST_BYTES) {
      results.clear(tooLong(restored.stdout.length));
    } else {
      restore(restored);
    }
  }

  // A text box would drop a CR, and hide other control characters.
  function paste(event) {
    const text = event.clipboardData.getData("text/plain").replace(/\r\n/g, "\n");
    const pictured = bytes.pictured(text);
    if (pictured !== text) {
      event.preventDefault();
      document.execCommand("insertText", false, pictured);
    }
  }

  async function openFile() {
    const chosen = file.files[0];
    if (!chosen) {
      return;
    }
    if (chosen.size > MOST_BYTES) {
      results.clear(tooLong(chosen.size));
    } else {
      box.value = bytes.toBox(bytes.ofArray(new Uint8Array(await chosen.arrayBuffer())));
      check();
    }
    file.value = "";
  }

  async function copyLink() {
    const link = address(state());
    if (link === null) {
      results.say("too much for a link, which takes " + links.MOST_CHARACTERS + " characters");
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      results.say("link copied");
    } catch (refused) {
      results.say("the browser does not let a page copy; the link is in its address bar");
    }
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", checkSoon);
  box.addEventListener("paste", paste);
  file.addEventListener("change", openFile);
  copy.addEventListener("click", copyLink);
  apart.addEventListener("click", takeApart);
  document.getElementById("add").addEventListener("click", () => {
    addVariable(names.value, "").focus();
    check();
  });
  window.addEventListener("hashchange", () => links.isState(location.hash.slice(1)) && open());
  form.hidden = false;
  document.getElementById("by-line").hidden = false;
  offerVariables();
  open();
})();
