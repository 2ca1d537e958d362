// What is on the page as the fragment of a link: JSON in UTF-8 in base64url.
window.ptipcLink = (function () {
  "use strict";

  const bytes = window.ptipcBytes;
  const MOST_CHARACTERS = 64 * 1024;
  const MOST_VARIABLES = 100;

  // JSON of an object begins with {" and so its base64 with these; other fragments are anchors.
  const BEGINNING = "eyJ";

  function isState(fragment) {
    return fragment.startsWith(BEGINNING);
  }

  // Returns null when the state is too long for a link.
  function write(state) {
    if (state.stdout.length > MOST_CHARACTERS) {
      return null;
    }
    const json = bytes.ofUtf8(JSON.stringify(state));
    const fragment = btoa(json).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    return fragment.length > MOST_CHARACTERS ? null : fragment;
  }

  function isBytes(value) {
    return typeof value === "string" && /^[\x00-\xff]*$/.test(value);
  }

  function isVariables(value) {
    return (
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length <= MOST_VARIABLES &&
      Object.keys(value).every((name) => /^[A-Z0-9_]{1,100}$/.test(name)) &&
      Object.values(value).every(isBytes)
    );
  }

  // A link that this page did not make may be longer than any that it makes.
  function isTooLong(fragment) {
    return fragment.length > MOST_CHARACTERS;
  }

  // Returns null when the fragment is no state.
  function read(fragment) {
    let state;
    try {
      const json = atob(fragment.replace(/-/g, "+").replace(/_/g, "/"));
      state = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.toArray(json)));
    } catch (notJson) {
      return null;
    }
    const role = state.role === undefined ? null : state.role;
    const env = state.env === undefined ? {} : state.env;
    const linesOnly = state.linesOnly === undefined ? false : state.linesOnly;
    const good =
      isBytes(state.stdout) &&
      [null, "client", "server"].includes(role) &&
      isVariables(env) &&
      typeof linesOnly === "boolean";
    return good ? { stdout: state.stdout, role, env, linesOnly } : null;
  }

  return { MOST_CHARACTERS, isState, isTooLong, write, read };
})();
