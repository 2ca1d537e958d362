// Draws long lists and long texts a part at a time: what nobody asks to see is not drawn. Each
// button says how much there is.
window.ptipcSlices = (function () {
  "use strict";

  const AT_ONCE = 50;
  const LONGEST = 2000;
  const BEFORE = 200;

  function button(text, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "more";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  // Where the keyboard goes when the button that it was on has gone.
  function focus(element) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  // Fills a list with the elements that make(from, to) gives, of which there are so many, and
  // returns what is to stand on the page: the list, and behind it a button for more.
  function list(into, count, word, make) {
    let drawn = 0;
    const more = button("", () => focus(grow()));
    function grow() {
      const from = drawn;
      drawn = Math.min(count, from + AT_ONCE);
      into.append(...make(from, drawn));
      more.hidden = drawn === count;
      const next = Math.min(AT_ONCE, count - drawn);
      more.textContent = "Show " + next + " more of " + count + " " + word;
      return into.children[from];
    }
    if (count > 0) {
      grow();
    }
    return drawn === count ? [into] : [into, more];
  }

  // The place of a character of UTF-8 that begins at this byte or not long before it.
  function start(bytes, at) {
    let from = at;
    while (from > at - 3 && from > 0 && bytes[from] >= "\x80" && bytes[from] <= "\xbf") {
      from--;
    }
    return from;
  }

  // A text of which code(from, to) draws a part: its beginning, or where it is first marked.
  function text(bytes, marked, code) {
    if (bytes.length <= LONGEST) {
      return code(0, bytes.length);
    }
    const made = document.createElement("span");
    let from = start(bytes, marked > LONGEST - BEFORE ? marked - BEFORE : 0);
    let to = start(bytes, Math.min(bytes.length, from + LONGEST));
    const left = button("", () => {
      const end = from;
      from = start(bytes, Math.max(0, end - LONGEST));
      const part = code(from, end);
      left.after(part);
      say();
      focus(part);
    });
    const right = button("", () => {
      const begin = to;
      to = start(bytes, Math.min(bytes.length, begin + LONGEST));
      const part = code(begin, to);
      right.before(part);
      say();
      focus(part);
    });
    function say() {
      left.hidden = from === 0;
      right.hidden = to === bytes.length;
      left.textContent = "Show more before this (" + from + " bytes)";
      right.textContent = "Show more after this (" + (bytes.length - to) + " bytes)";
    }
    made.append(left, code(from, to), right);
    say();
    return made;
  }

  return { list, text, button, focus };
})();
