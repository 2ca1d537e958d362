// The diagrams of the rules that a line went through, with its way marked. They are drawn when they
// are opened: the way is asked of the grammar's own parser.
window.ptipcDiagram = (function () {
  "use strict";

  // The rule of all messages only leads to that of one, which says more.
  const MESSAGE = "message";

  function step(text) {
    const [rule, element, occurrence] = text.split("/");
    return { rule, element, occurrence: Number(occurrence) };
  }

  // X (SEP X)* is drawn as one X: what stands later in the text than any node is the last node.
  function mark(figure, each) {
    for (const svg of figure.querySelectorAll("svg")) {
      const nodes = [...svg.querySelectorAll("[data-element]")].filter(
        (node) => node.dataset.element === each.element
      );
      if (nodes.length > 0) {
        nodes[Math.min(each.occurrence, nodes.length) - 1].classList.add("taken");
      }
    }
  }

  function template(rule) {
    return document.getElementById("diagram-" + rule);
  }

  function figure(rule, steps) {
    const made = document.createElement("figure");
    made.className = "figure";
    made.append(template(rule).content.cloneNode(true));
    steps.filter((each) => each.rule === rule).forEach((each) => mark(made, each));
    return made;
  }

  function details(title, open, fill) {
    const made = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = title;
    made.append(summary);
    let filled = false;
    function show() {
      if (made.open && !filled) {
        filled = true;
        fill(made);
      }
    }
    made.addEventListener("toggle", show);
    made.open = open;
    show();
    return made;
  }

  function draw(made, content) {
    const steps = window.ptipcPath(content).map(step);
    const start = steps.find((each) => each.rule === MESSAGE);
    if (!start) {
      made.append("No message begins like this line.");
      return;
    }
    const message = start.element;
    made.append(figure(message, steps));
    const inner = new Set(steps.map((each) => each.rule));
    for (const rule of inner) {
      if (rule !== "line" && rule !== MESSAGE && rule !== message) {
        const title = "Way through " + rule;
        made.append(details(title, false, (nested) => nested.append(figure(rule, steps))));
      }
    }
  }

  // The diagrams for the bytes of a line.
  function of(content, open) {
    return details("Way through the grammar", open, (made) => draw(made, content));
  }

  return { of };
})();
