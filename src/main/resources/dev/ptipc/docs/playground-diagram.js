// The diagrams of the rules that a line went through, with its way marked. They are drawn when they
// are opened, for only then the grammar's own parser is asked for the way.
window.ptipcDiagram = (function () {
  "use strict";

  // The rule of all messages only leads to that of one, which says more.
  const MESSAGE = "message";
  const OUTER = ["line", MESSAGE];
  let copies = 0;

  function step(text) {
    const [rule, element, occurrence] = text.split("/");
    return { rule, element, occurrence: Number(occurrence) };
  }

  // The boxes of an element. One whose text is not its name has that aside.
  function boxes(svg, element) {
    return [...svg.querySelectorAll("rect + text")]
      .filter((text) => {
        const rule = text.closest("[data-rule]");
        return (rule ? rule.dataset.rule : text.textContent) === element;
      })
      .map((text) => text.previousElementSibling);
  }

  // X (SEP X)* is drawn as one X: what stands later in the rule than any box is the last box.
  function mark(svg, { element, occurrence }) {
    const found = boxes(svg, element);
    if (found.length > 0) {
      found[Math.min(occurrence, found.length) - 1].classList.add("taken");
    }
  }

  // A name in the page is to be unique, and the same diagram may be open for several lines.
  function rename(svg) {
    copies++;
    for (const named of svg.querySelectorAll("[id]")) {
      named.id += "-" + copies;
    }
    for (const attribute of ["aria-labelledby", "aria-describedby"]) {
      svg.setAttribute(attribute, svg.getAttribute(attribute) + "-" + copies);
    }
  }

  function text(within, element) {
    const box = boxes(within, element)[0];
    return box ? box.nextElementSibling.textContent : element;
  }

  function title(rule) {
    return document.getElementById("diagram-" + rule).content.querySelector("title").textContent;
  }

  function figure(rule, steps) {
    const made = document.createElement("figure");
    const caption = document.createElement("figcaption");
    const taken = steps.filter((each) => each.rule === rule);
    made.className = "figure";
    made.append(document.getElementById("diagram-" + rule).content.cloneNode(true));
    for (const svg of made.querySelectorAll("svg")) {
      rename(svg);
      taken.forEach((each) => mark(svg, each));
    }
    const way = new Set(taken.map((each) => text(made, each.element)));
    caption.textContent = "Way: " + [...way].join(", then ");
    made.append(caption);
    return made;
  }

  // Filled when it is first opened.
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
    made.append(figure(start.element, steps));
    const inner = new Set(steps.map((each) => each.rule));
    for (const rule of inner) {
      if (!OUTER.includes(rule) && rule !== start.element) {
        const part = "Within it: " + title(rule);
        made.append(details(part, false, (it) => it.append(figure(rule, steps))));
      }
    }
  }

  // The diagrams for the bytes of a line.
  function of(content, open) {
    return details("Way through the grammar", open, (made) => draw(made, content));
  }

  return { of };
})();
