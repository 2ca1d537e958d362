// Shows what the checker says. Items of lines that have not changed stay as they are.
window.ptipcResults = (function () {
  "use strict";

  const { findings, item } = window.ptipcLine;
  const list = document.getElementById("lines");
  const whole = document.getElementById("whole");
  const wholeFindings = document.getElementById("whole-findings");
  const verdict = document.getElementById("verdict");
  const MOST_LINES = 5000;

  // So few lines are shown with their diagrams open.
  const FEW_LINES = 10;
  let keys = [];

  function byLine(diagnostics) {
    const lines = new Map();
    for (const each of diagnostics.filter((each) => each.in === "stdout")) {
      lines.set(each.line, (lines.get(each.line) || []).concat(each));
    }
    return lines;
  }

  // The bytes of each line, a CR before the LF included, which is no part of its text.
  function bytesOf(lines, stdout) {
    return lines.map((line, i) => {
      const end = i + 1 < lines.length ? lines[i + 1].offset : stdout.length;
      return stdout.slice(line.offset, end).replace(/\n$/, "");
    });
  }

  // What is shown of a line; its place is not, so a line that moves stays.
  function key(bytes, found) {
    return JSON.stringify([bytes, found.map((each) => ({ ...each, line: 0, fileLine: 0 }))]);
  }

  function same(old, now, from, count) {
    let length = 0;
    while (length < count && old[from(old, length)] === now[from(now, length)]) {
      length++;
    }
    return length;
  }

  // Only what lies between the first and the last change is drawn again.
  function showLines(lines, found, stdout) {
    const shown = lines.slice(0, MOST_LINES);
    const bytes = bytesOf(lines, stdout);
    const now = shown.map((line, i) => key(bytes[i], found.get(line.line) || []));
    const most = Math.min(keys.length, now.length);
    const before = same(keys, now, (array, i) => i, most);
    const after = same(keys, now, (array, i) => array.length - 1 - i, most - before);
    for (let i = keys.length - after - 1; i >= before; i--) {
      list.children[i].remove();
    }
    const open = lines.length <= FEW_LINES;
    const changed = shown.slice(before, now.length - after);
    const items = changed.map((line, i) =>
      item(line, bytes[before + i], found.get(line.line) || [], open)
    );
    const drawn = document.createDocumentFragment();
    drawn.append(...items);
    list.insertBefore(drawn, list.children[before] || null);
    keys = now;
  }

  function count(number, word) {
    return number + " " + word + (number === 1 ? "" : "s");
  }

  function say(text) {
    if (verdict.textContent !== text) {
      verdict.textContent = text;
    }
  }

  function summary(file) {
    const { errors, warnings, notes, lines } = file.summary;
    const text = [
      count(lines, "line"),
      count(errors, "error"),
      count(warnings, "warning"),
      count(notes, "note"),
    ].join(", ");
    const role = file.role === null ? "" : ", of a " + file.role;
    const hidden = ". Only the first " + MOST_LINES + " lines are shown; ptipc check shows all.";
    return text + role + (lines > MOST_LINES ? hidden : "");
  }

  // The answer of the checker: an object for each line of stdout, and one for the whole. A remark
  // may follow. Returns the role; null when nothing shows it.
  function show(answer, stdout, remark) {
    const objects = answer.split("\n").slice(0, -1).map((line) => JSON.parse(line));
    const file = objects.pop().files[0];
    const elsewhere = file.diagnostics.filter((each) => each.in !== "stdout");
    whole.hidden = elsewhere.length === 0;
    wholeFindings.replaceChildren(findings(elsewhere));
    showLines(objects, byLine(file.diagnostics), stdout);
    say(summary(file) + remark);
    return file.role;
  }

  function clear(text) {
    keys = [];
    list.replaceChildren();
    whole.hidden = true;
    say(text);
  }

  return { show, clear, say };
})();
