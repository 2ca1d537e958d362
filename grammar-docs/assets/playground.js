// The form of the playground: reads it, has it checked, and keeps it in the address.
(function () {
  "use strict";

  const bytes = window.ptipcBytes;
  const links = window.ptipcLink;
  const results = window.ptipcResults;
  const diagnosis = window.ptipcDiagnosis;
  const box = document.getElementById("stdout");
  const form = document.getElementById("playground");
  const variables = document.getElementById("variables");
  const names = document.getElementById("variable");
  const file = document.getElementById("file");
  const copy = document.getElementById("copy");
  const shown = document.getElementById("shown");
  const apart = document.getElementById("apart");
  const MOST_BYTES = 1024 * 1024;
  const MOST_LINES = 50000;
  const PAUSE = 150;
  const TRANSCRIPT = "# ptipc transcript";
  const PASSWORD = /:\/\/[^\s:]{0,255}:\S{1,255}@/;
  const MASKED = ". The proxy's password is not in the address, which may be shared";
  const UNMASKED = ". What is in the address looks like a password: mind whom you give it to";
  const UNLINKED = "Only stdout is put into a link: a log may hold the addresses of bridges";
  const UNSHARED = ". Too much for the address: a reload would lose it";
  const byLine = document.getElementById("by-line");
  const told = form.querySelector("fieldset");
  const alone = document.getElementById("alone");
  const linesOnly = document.getElementById("lines-only");
  let waiting = 0;
  let isStdout = true;
  let pause = PAUSE;

  function state() {
    const env = {};
    for (const input of variables.querySelectorAll("input")) {
      env[input.name] = bytes.fromBox(input.value);
    }
    return {
      stdout: bytes.fromBox(box.value),
      role: form.elements.role.value || null,
      env,
      linesOnly: linesOnly.checked,
    };
  }

  function tooMany(number, unit, most) {
    const limit = "which takes " + most + "; ptipc check takes any number";
    return number + " " + unit + " are too many for this page, " + limit;
  }

  // What is wrong with the size of the state; null when nothing is.
  function tooMuch({ stdout, env }) {
    const length = Object.values(env).reduce((sum, value) => sum + value.length, stdout.length);
    if (length > MOST_BYTES) {
      return tooMany(length, "bytes", MOST_BYTES);
    }
    let lines = 1;
    for (let at = stdout.indexOf("\n"); at >= 0 && at < stdout.length - 1; lines++) {
      at = stdout.indexOf("\n", at + 1);
    }
    return lines > MOST_LINES ? tooMany(lines, "lines", MOST_LINES) : null;
  }

  // The state without the password of a proxy.
  function shared({ stdout, role, env, linesOnly }) {
    const masked = Object.entries(env).map(([name, value]) => [
      name,
      window.ptipcShared(name, value),
    ]);
    return {
      stdout: window.ptipcShared("", stdout),
      role,
      env: Object.fromEntries(masked),
      linesOnly,
    };
  }

  function isMasked(now, masked) {
    return (
      masked.stdout !== now.stdout ||
      Object.keys(now.env).some((name) => now.env[name] !== masked.env[name])
    );
  }

  // The address of the page with the state in it, null when it is too long for that; and what is
  // to be said of it.
  function address(now) {
    const masked = shared(now);
    const fragment = links.write(masked);
    if (fragment === null) {
      return { link: null, remark: UNSHARED };
    }
    const tells = PASSWORD.test(masked.stdout.replace(/:\*\*\*@/g, "@"));
    const remark = tells ? UNMASKED : isMasked(now, masked) ? MASKED : "";
    return { link: location.href.split("#")[0] + "#" + fragment, remark };
  }

  function check() {
    clearTimeout(waiting);
    const now = state();
    const excess = tooMuch(now);
    if (excess !== null) {
      diagnosis.show("");
      results.clear(excess);
      return;
    }
    const url = location.href.split("#")[0];
    const other = diagnosis.read(now.stdout, check);
    diagnosis.show(other === null ? "" : other.told);
    isStdout = other === null;
    told.hidden = !isStdout;
    told.disabled = now.linesOnly;
    alone.hidden = !isStdout;
    byLine.hidden = !isStdout;
    if (!isStdout) {
      const command = other.told ? ". What `ptipc diagnose` says of it stands below" : "";
      results.clear(other.sentence + command);
      shown.textContent = "";
      history.replaceState(null, "", url);
      return;
    }
    const begun = performance.now();
    const environment = Object.entries(now.env).flat();
    const isTranscript = now.stdout.startsWith(TRANSCRIPT);
    const stdout = isTranscript ? window.ptipcParts(now.stdout)[0] : now.stdout;
    apart.hidden = stdout === now.stdout;
    document.getElementById("apart-help").hidden = apart.hidden;
    const { link, remark } = address(now);
    const answer = window.ptipcCheck(now.stdout, now.role, environment, now.linesOnly);
    const role = results.show(answer, stdout, now.linesOnly, remark);
    shown.textContent = now.role ? "" : role ? ": a " + role : ": nothing yet";
    history.replaceState(null, "", link || url);
    pause = Math.max(PAUSE, 2 * (performance.now() - begun));
  }

  // What takes long to check is checked less often, so that one can go on typing.
  function checkSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(check, pause);
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
    linesOnly.checked = restored.linesOnly;
    variables.replaceChildren();
    Object.entries(restored.env).forEach(([name, value]) => addVariable(name, value));
    check();
  }

  // The lengths in a header do not fit any more when something is edited.
  function takeApart() {
    const now = state();
    const [stdout, ...variables] = window.ptipcParts(now.stdout);
    const env = {};
    for (let i = 0; i < variables.length; i += 2) {
      env[variables[i]] = variables[i + 1];
    }
    restore({ ...now, stdout, env: { ...env, ...now.env } });
    box.focus();
  }

  // A fragment may also be an anchor of the page, which says nothing of the state.
  function open() {
    const fragment = location.hash.slice(1);
    if (!links.isState(fragment)) {
      check();
      return;
    }
    if (links.isTooLong(fragment)) {
      const limit = ", and nothing of it is shown. Open the text as a file instead";
      results.clear(tooMany(fragment.length, "characters of a link", links.MOST_CHARACTERS) + limit);
      return;
    }
    const restored = links.read(fragment);
    const excess = restored === null ? null : tooMuch(restored);
    if (restored === null) {
      results.clear("the link is broken: what it held cannot be read");
    } else if (excess !== null) {
      results.clear(excess);
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
      results.clear(tooMany(chosen.size, "bytes", MOST_BYTES));
    } else {
      box.value = bytes.toBox(bytes.ofArray(new Uint8Array(await chosen.arrayBuffer())));
      check();
    }
    file.value = "";
  }

  async function copyLink() {
    if (!isStdout) {
      results.say(UNLINKED);
      return;
    }
    const { link, remark } = address(state());
    if (link === null) {
      results.say("too much for a link, which takes " + links.MOST_CHARACTERS + " characters");
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      results.say("link copied" + remark);
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
  offerVariables();
  open();
})();
