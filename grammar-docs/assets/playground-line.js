// Draws a line: its bytes, what is wrong with it, what it says, and its way through the grammar.
// Whatever comes from the transport becomes text, never markup.
window.ptipcLine = (function () {
  "use strict";

  const bytes = window.ptipcBytes;
  const diagram = window.ptipcDiagram;
  const slices = window.ptipcSlices;
  const root = document.documentElement.dataset.root;
  const WORST_FIRST = ["error", "warning", "note"];
  const FRAME = { ok: "accepted", unknown: "accepted", violation: "refused", malformed: "refused" };

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  }

  // A field of the JSON as bytes; beside text that is not UTF-8 stands the field in Base64.
  function field(object, name) {
    const exact = object[name + "Base64"];
    return exact === undefined ? bytes.ofUtf8(object[name]) : atob(exact);
  }

  // Bytes, with what cannot be seen made visible; marks are [from, to, class], in bytes.
  function code(content, marks) {
    const first = Math.min(...marks.map(([from]) => from), content.length);
    return slices.text(content, marks.length > 0 ? first : 0, (from, to) =>
      part(content, marks.filter((mark) => mark[0] <= to && mark[1] >= from), from, to)
    );
  }

  function part(content, marks, start, end) {
    const shown = element("code", "bytes");
    let at = start;
    let className = null;
    let run = "";
    function finish() {
      if (run) {
        shown.append(element("span", className, run));
      }
      run = "";
      className = null;
    }
    function caret() {
      if (marks.some(([from, to]) => from === to && from === at)) {
        finish();
        shown.append(element("span", "caret"));
      }
    }
    for (const character of bytes.characters(content.slice(start, end))) {
      caret();
      const mark = marks.find(([from, to]) => from <= at && at < to);
      const visible = bytes.shown(character);
      const kind = character === " " ? "blank" : visible.startsWith("\\x") ? "byte" : "";
      const name = [kind, mark ? "mark " + mark[2] : ""].filter(Boolean).join(" ");
      if (name !== className) {
        finish();
        className = name;
      }
      run += visible;
      at += character.length;
    }
    if (end === content.length) {
      caret();
    }
    finish();
    return shown;
  }

  function link(path, text) {
    const made = element("a", "", text);
    made.href = root + path + ".html";
    return made;
  }

  // What stands in backquotes becomes code.
  function prose(text) {
    return text
      .split(/`([^`]*)`/)
      .map((part, i) => (i % 2 === 1 ? element("code", "", part) : part));
  }

  function finding(each) {
    const name = element("strong", each.severity, each.severity);
    const made = element("li", "", name, ": ", ...prose(each.message));
    if (each.variable) {
      made.append(" (", element("code", "", each.variable), ")");
    }
    made.append(" ", link("checks/" + each.rule, each.rule));
    if (each.clause) {
      const folder = each.clause.startsWith("E-") ? "errata/" : "clauses/";
      made.append(" ", link(folder + each.clause, each.clause));
    }
    if (each.help) {
      made.append(element("p", "help", "help: ", ...prose(each.help)));
    }
    return made;
  }

  function findings(list) {
    const made = element("ul", "findings");
    return slices.list(made, list.length, "findings", (from, to) =>
      list.slice(from, to).map(finding)
    );
  }

  // A value of the JSON: text as bytes, objects and lists as lists.
  function value(object, name) {
    const each = object[name];
    if (each === null) {
      return element("span", "nothing", "none");
    }
    if (typeof each === "string") {
      return code(field(object, name), []);
    }
    if (typeof each !== "object") {
      return element("code", "", String(each));
    }
    if (!Array.isArray(each)) {
      return fields(each);
    }
    if (each.length === 0) {
      return element("span", "nothing", "empty");
    }
    const list = slices.list(element("ol"), each.length, "in the list", (from, to) =>
      each.slice(from, to).map((item) => element("li", "", fields(item)))
    );
    return element("div", "", ...list);
  }

  function fields(object) {
    const made = element("dl", "fields");
    for (const name of Object.keys(object)) {
      if (!name.endsWith("Base64")) {
        const shown = element("dd", "", value(object, name));
        made.append(element("div", "", element("dt", "", name), shown));
      }
    }
    return made;
  }

  function marks(list) {
    return WORST_FIRST.flatMap((severity) =>
      list
        .filter((each) => each.severity === severity)
        .map((each) => [each.column - 1, each.endColumn - 1, severity])
    );
  }

  // The item of a line: its object as parse prints it, its bytes, and all that was found in it.
  function item(line, content, found, open) {
    const tooLong = line.text === null;
    const text = tooLong
      ? element("span", "nothing", "too long to be read")
      : code(content, marks(found));
    const frame = found.some((each) => each.severity === "error") ? "refused" : FRAME[line.status];
    const warned = frame === "accepted" && found.some((each) => each.severity === "warning");
    const made = element("li", "example " + (warned ? "warned" : frame));
    const verdict = frame === "refused" && line.status === "ok" ? "ok by itself" : line.status;
    made.append(element("p", "line", text, " ", element("span", "verdict", verdict)));
    if (found.length > 0) {
      made.append(...findings(found));
    }
    if (line.message !== null) {
      made.append(fields(line.message));
    }
    if (!tooLong) {
      made.append(diagram.of(field(line, "text"), open));
    }
    return made;
  }

  return { element, finding, item };
})();
