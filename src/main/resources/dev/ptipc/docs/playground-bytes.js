// Bytes are text with a character from U+0000 to U+00FF for each byte. In the text box stand
// characters: what is UTF-8 as itself, a control character as its picture, any other byte as a lone
// surrogate from U+DC80 on, so that no byte is lost on the way there and back.
window.ptipcBytes = (function () {
  "use strict";

  // One character of UTF-8, or one byte that belongs to none.
  const CHARACTER = new RegExp(
    "[\\x00-\\x7f]|[\\xc2-\\xdf][\\x80-\\xbf]|\\xe0[\\xa0-\\xbf][\\x80-\\xbf]" +
      "|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}|\\xed[\\x80-\\x9f][\\x80-\\xbf]" +
      "|\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}" +
      "|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}|[\\x80-\\xff]",
    "g"
  );
  const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
  const PICTURES = 0x2400;
  const PICTURE_OF_DELETE = 0x2421;
  const LONE_BYTE = 0xdc00;
  const PIECE = 0x8000;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  function ofArray(array) {
    let bytes = "";
    for (let i = 0; i < array.length; i += PIECE) {
      bytes += String.fromCharCode.apply(null, array.subarray(i, i + PIECE));
    }
    return bytes;
  }

  function toArray(bytes) {
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  }

  function ofUtf8(text) {
    return /^[\x00-\x7f]*$/.test(text) ? text : ofArray(encoder.encode(text));
  }

  function characters(bytes) {
    return bytes.match(CHARACTER) || [];
  }

  // The text of one of the characters; null for a byte that belongs to none.
  function text(character) {
    if (character < "\x80") {
      return character;
    }
    return character.length === 1 ? null : decoder.decode(toArray(character));
  }

  function isPicture(code) {
    return (code >= PICTURES && code < PICTURES + 0x20) || code === PICTURE_OF_DELETE;
  }

  function inBox(character) {
    const shown = text(character);
    if (shown === null || isPicture(shown.charCodeAt(0))) {
      return character.replace(/[^]/g, (byte) =>
        String.fromCharCode(LONE_BYTE + byte.charCodeAt(0))
      );
    }
    return pictured(shown);
  }

  // Control characters, but for LF, as their pictures.
  function pictured(shown) {
    return shown.replace(/[\x00-\x09\x0b-\x1f\x7f]/g, (control) =>
      String.fromCharCode(control === "\x7f" ? PICTURE_OF_DELETE : PICTURES + control.charCodeAt(0))
    );
  }

  function toBox(bytes) {
    if (/^[\n\x20-\x7e]*$/.test(bytes)) {
      return bytes;
    }
    return characters(bytes).map(inBox).join("");
  }

  function fromBox(boxed) {
    if (/^[\n\x20-\x7e]*$/.test(boxed)) {
      return boxed;
    }
    let bytes = "";
    for (const character of boxed) {
      const code = character.codePointAt(0);
      if (code === PICTURE_OF_DELETE) {
        bytes += "\x7f";
      } else if (isPicture(code)) {
        bytes += String.fromCharCode(code - PICTURES);
      } else if (code >= LONE_BYTE + 0x80 && code < LONE_BYTE + 0x100) {
        bytes += String.fromCharCode(code - LONE_BYTE);
      } else {
        bytes += ofUtf8(character);
      }
    }
    return bytes;
  }

  // The character as a reader sees it: itself, or an escape for each byte when it cannot be seen.
  function shown(character) {
    const itself = text(character);
    if (itself !== null && !INVISIBLE.test(itself)) {
      return itself;
    }
    return character.replace(/[^]/g, (byte) =>
      "\\x" + byte.charCodeAt(0).toString(16).padStart(2, "0")
    );
  }

  return { ofArray, toArray, ofUtf8, characters, shown, pictured, toBox, fromBox };
})();
