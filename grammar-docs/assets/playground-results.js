// Shows what the checker says: what became of the transport, how much was found, and the lines, a
// part of them at a time. Items of lines that have not changed stay as they are.
window.ptipcResults = (function () {
  "use strict";

  const { finding, item, element } = window.ptipcLine;
  const slices = window.ptipcSlices;
  const list = document.getElementById("lines");
  const more = document.getElementById("more");
  const whole = document.getElementById("whole");
  const wholeFindings = document.getElementById("whole-findings");
  const verdict = document.getElementById("verdict");
  const first = document.getElementById("first");
  const firstLink = document.getElementById("first-error");

  // Drawn at once, drawn for one press of the button, and still drawn after a change.
  const SLICE = 100;
  const PAGE = 500;
  const MOST_KEPT = 1000;

  // So few lines are shown with their diagrams open, when they are no longer than that.
  const FEW_LINES = 10;
  const SHORT = 1000;
  let keys = [];
  let now = { lines: 0, firstError: 0, total: 0, stdout: "" };

  function parsed(answer) {
    return answer.split("\n").slice(0, -1).map((line) => JSON.parse(line));
  }

  function byLine(diagnostics) {
    const lines = new Map();
    for (const each of diagnostics) {
      if (!lines.has(each.line)) {
        lines.set(each.line, []);
      }
      lines.get(each.line).push(each);
    }
    return lines;
  }

  // The bytes of a line, a CR before the LF included, which is no part of its text.
  function bytesOf(line) {
    const end = now.stdout.indexOf("\n", line.offset);
    return now.stdout.slice(line.offset, end < 0 ? now.stdout.length : end);
  }

  // Lines as they are drawn. The key is what is shown of one; its place is not, so a line that
  // moves stays.
  function read(from, to) {
    const lines = parsed(window.ptipcLines(from, to));
    const found = byLine(lines.pop().diagnostics);
    return lines.map((line) => {
      const bytes = bytesOf(line);
      const about = found.get(line.line) || [];
      const shown = about.map((each) => ({ ...each, line: 0, fileLine: 0 }));
      return { line, bytes, about, key: JSON.stringify([bytes, shown]) };
    });
  }

  function drawn(each) {
    const open = now.lines <= FEW_LINES && each.bytes.length <= SHORT;
    return item(each.line, each.bytes, each.about, open);
  }

  function same(old, fresh, from, count) {
    let length = 0;
    while (length < count && from(old, length) === from(fresh, length)) {
      length++;
    }
    return length;
  }

  // Only what lies between the first and the last change is drawn again.
  function showLines() {
    const count = Math.min(now.lines, Math.max(SLICE, Math.min(keys.length, MOST_KEPT)));
    const lines = read(0, count);
    const fresh = lines.map((each) => each.key);
    const most = Math.min(keys.length, fresh.length);
    const before = same(keys, fresh, (array, i) => array[i], most);
    const after = same(keys, fresh, (array, i) => array[array.length - 1 - i], most - before);
    for (let i = keys.length - after - 1; i >= before; i--) {
      list.children[i].remove();
    }
    const items = document.createDocumentFragment();
    items.append(...lines.slice(before, fresh.length - after).map(drawn));
    list.insertBefore(items, list.children[before] || null);
    keys = fresh;
    offerMore();
  }

  function offerMore() {
    const next = Math.min(PAGE, now.lines - keys.length);
    more.hidden = next === 0;
    more.textContent = "Show " + next + " more of " + now.total + " lines";
  }

  // Draws on until so many lines are there, and lets the page answer in between.
  async function reach(count) {
    const input = now;
    list.setAttribute("aria-busy", "true");
    while (input === now && keys.length < Math.min(count, now.lines)) {
      const lines = read(keys.length, Math.min(keys.length + SLICE, count));
      list.append(...lines.map(drawn));
      keys.push(...lines.map((each) => each.key));
      offerMore();
      await new Promise((resume) => setTimeout(resume));
    }
    list.removeAttribute("aria-busy");
    return input === now;
  }

  async function showMore() {
    const from = keys.length;
    if (await reach(from + PAGE)) {
      slices.focus(list.children[from]);
    }
  }

  async function goToFirstError(event) {
    event.preventDefault();
    const line = now.firstError;
    if (line === 0) {
      slices.focus(whole);
      whole.scrollIntoView();
    } else if (await reach(line)) {
      slices.focus(list.children[line - 1]);
      list.children[line - 1].scrollIntoView();
    }
  }

  function showFirstError(counts) {
    const { firstError, lines } = counts;
    first.hidden = firstError === 0 && counts.elsewhereErrors === 0;
    firstLink.hidden = firstError > lines;
    firstLink.textContent =
      firstError === 0 ? "The first error is in the conversation" : "The first error: line " + firstError;
    first.lastChild.textContent =
      firstError > lines ? "The first error is in line " + firstError + ", which is not shown." : "";
  }

  function showWhole(counts) {
    whole.hidden = counts.elsewhere === 0;
    const made = element("ul", "findings");
    const make = (from, to) =>
      parsed(window.ptipcElsewhere(from, to))[0].diagnostics.map(finding);
    wholeFindings.replaceChildren(...slices.list(made, counts.elsewhereKept, "findings", make));
    if (counts.elsewhereKept < counts.elsewhere) {
      const left = counts.elsewhere - counts.elsewhereKept;
      wholeFindings.append(element("p", "help", left + " more are not kept here; ptipc check shows all."));
    }
  }

  function count(number, word) {
    return number + " " + word + (number === 1 ? "" : "s");
  }

  function say(text) {
    if (verdict.textContent !== text) {
      verdict.textContent = text;
    }
  }

  // How lines were judged that are no conversation.
  function alone(counts, isChosen) {
    return counts.judged === "session"
      ? ""
      : isChosen
        ? ", each line judged by itself"
        : ", judged by itself, since no newline ends it";
  }

  function summary(file, lines, alone) {
    const { errors, warnings, notes } = file.summary;
    const text = [
      count(file.summary.lines, "line"),
      count(errors, "error"),
      count(warnings, "warning"),
      count(notes, "note"),
    ].join(", ");
    const outcome = file.outcome ? file.outcome.text : "";
    const role = file.role === null ? "" : ", of a " + file.role;
    const hidden = ". Only the first " + lines + " lines can be shown; ptipc check shows all";
    const all = text + alone + role + (file.summary.lines > lines ? hidden : "");
    return outcome ? outcome + ". " + all : all;
  }

  // The answer of the checker, and whether it was asked for lines only. A remark may follow. Returns
  // the role; null when nothing shows it.
  function show(answer, stdout, linesOnly, remark) {
    const [counts, report] = parsed(answer);
    const file = report.files[0];
    now = { lines: counts.lines, firstError: counts.firstError, total: file.summary.lines, stdout };
    list.removeAttribute("aria-busy");
    showWhole(counts);
    showLines();
    showFirstError(counts);
    say(summary(file, counts.lines, alone(counts, linesOnly)) + remark);
    return file.role;
  }

  function clear(text) {
    keys = [];
    now = { lines: 0, firstError: 0, total: 0, stdout: "" };
    list.replaceChildren();
    whole.hidden = true;
    first.hidden = true;
    offerMore();
    say(text);
  }

  more.addEventListener("click", showMore);
  firstLink.addEventListener("click", goToFirstError);
  return { show, clear, say };
})();
