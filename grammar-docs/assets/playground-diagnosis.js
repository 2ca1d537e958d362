// What to do with a text that is no stdout: a log of a parent, a torrc, a transport's own log.
window.ptipcDiagnosis = (function () {
  "use strict";

  const box = document.getElementById("diagnosis");
  const SCRIPTS = ["assets/sentences.js", "assets/ptipc-diagnose.js"];

  // Fewer columns would part too many words; more are no easier to read.
  const NARROWEST = 40;
  const WIDEST = 80;

  // Shorter is what somebody has begun to type.
  const LEAST = 12;
  let state = "none";

  function load(scripts, then) {
    if (scripts.length === 0) {
      then("ready");
      return;
    }
    const script = document.createElement("script");
    script.src = document.documentElement.dataset.root + scripts[0];
    script.onload = () => load(scripts.slice(1), then);
    script.onerror = () => then("failed");
    document.head.append(script);
  }

  // How many characters a line of the box has room for.
  function columns() {
    const ruler = document.createElement("span");
    ruler.textContent = "0".repeat(WIDEST);
    box.hidden = false;
    box.replaceChildren(ruler);
    const { paddingLeft, paddingRight } = getComputedStyle(box);
    const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const fitting = Math.floor((WIDEST * room) / ruler.getBoundingClientRect().width);
    return Math.min(WIDEST, Math.max(NARROWEST, fitting));
  }

  function mayBeStdout(text) {
    return text.length < LEAST || window.ptipcIsStdout(text);
  }

  // What the text is, and what is shown of it; null for stdout. Until the script is there, that it
  // is being read; it is asked again then.
  function read(text, again) {
    if (mayBeStdout(text) || state === "failed") {
      return null;
    }
    if (state === "ready") {
      const [sentence, told] = window.ptipcDiagnose(text, columns());
      return sentence ? { sentence, told: told || "" } : null;
    }
    if (state === "none") {
      state = "loading";
      load(SCRIPTS, (loaded) => {
        state = loaded;
        again();
      });
    }
    return { sentence: "Reading", told: "" };
  }

  function show(told) {
    box.hidden = told === "";
    box.textContent = told;
  }

  return { read, show };
})();
