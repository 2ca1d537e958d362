/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

#include "ptipc_write.h"

/* Whether something was refused, a pair of ARGS has been written, and the last was empty. */
enum { REFUSED = 1, PAIR = 2, EMPTY = 4 };

static void put(ptipc_writer *writer, int byte) {
  if (writer->length < writer->capacity) {
    writer->buffer[writer->length] = (char)byte;
  }
  writer->length++;
}

static int is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Refuses a part that would be read as another, or as two. */
static void refuse_if(ptipc_writer *writer, int bad) { writer->state |= bad ? REFUSED : 0; }

/* Where a byte stands first, or the length of the text. */
static size_t place_of(ptipc_text text, char byte) {
  size_t i = 0;
  while (i < text.length && text.at[i] != byte) {
    i++;
  }
  return i;
}

/* Whether these bytes are what stands before the colon of an option. */
static int is_name(const char *at, size_t length) {
  size_t i;
  for (i = 0; i < length; i++) {
    const char c = at[i];
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
          c == '_')) {
      return 0;
    }
  }
  return length > 0;
}

/* Writes bytes that stand for themselves, but for those that take a backslash. */
static void copy(ptipc_writer *writer, ptipc_text text, int spaces, int escapes) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    const char c = text.at[i];
    refuse_if(writer, c == '\0' || c == '\n' || (!spaces && is_space(c)));
    if (escapes && (c == '\\' || c == '=' || c == ',')) {
      put(writer, '\\');
    }
    put(writer, c);
  }
}

static void field(ptipc_writer *writer, int before, ptipc_text text, int spaces) {
  put(writer, before);
  copy(writer, text, spaces, 0);
}

/* An empty pair at the end needs a comma of its own, or it would not be seen. */
static void end_args(ptipc_writer *writer) {
  if ((writer->state & EMPTY) != 0) {
    put(writer, ',');
  }
  writer->state &= REFUSED;
}

static int is_printable(char c) { return c >= ' ' && c < 0x7F; }

static int is_bare(ptipc_text text) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    const char c = text.at[i];
    if (!is_printable(c) || c == ' ' || c == '"' || c == '\\' || c == '\'') {
      return 0;
    }
  }
  return text.length > 0;
}

static void quoted(ptipc_writer *writer, ptipc_text text) {
  size_t i;
  put(writer, '"');
  for (i = 0; i < text.length; i++) {
    const char c = text.at[i];
    const int letter = c == '\n' ? 'n' : c == '\t' ? 't' : c == '\r' ? 'r' : 0;
    if (letter != 0 || c == '"' || c == '\\') {
      put(writer, '\\');
      put(writer, letter != 0 ? letter : c);
    } else if (is_printable(c)) {
      put(writer, c);
    } else {
      const unsigned byte = (unsigned char)c;
      put(writer, '\\');
      put(writer, (int)('0' + (byte >> 6)));
      put(writer, (int)('0' + (byte >> 3 & 7)));
      put(writer, (int)('0' + (byte & 7)));
    }
  }
  put(writer, '"');
}

ptipc_text ptipc_text_of(const char *text, size_t length) {
  ptipc_text of;
  of.at = text;
  of.length = length;
  return of;
}

void ptipc_begin(ptipc_writer *writer, ptipc_text keyword) {
  writer->length = 0;
  writer->state = 0;
  copy(writer, keyword, 0, 0);
}

void ptipc_put_word(ptipc_writer *writer, ptipc_text word) { field(writer, ' ', word, 0); }

void ptipc_put_text(ptipc_writer *writer, ptipc_text text) { field(writer, ' ', text, 1); }

void ptipc_put_address(ptipc_writer *writer, ptipc_text host, ptipc_text port) {
  refuse_if(writer, place_of(port, ':') < port.length);
  field(writer, ' ', host, 0);
  field(writer, ':', port, 0);
}

void ptipc_put_args(ptipc_writer *writer) {
  end_args(writer);
  field(writer, ' ', PTIPC_TEXT("ARGS:"), 0);
}

void ptipc_put_arg(ptipc_writer *writer, ptipc_text key, ptipc_text value) {
  if ((writer->state & PAIR) != 0) {
    put(writer, ',');
  }
  copy(writer, key, 0, 1);
  if (value.at != NULL) {
    put(writer, '=');
    copy(writer, value, 0, 1);
  }
  writer->state = (writer->state & REFUSED) | PAIR;
  writer->state |= key.length == 0 && value.at == NULL ? EMPTY : 0;
}

void ptipc_put_option(ptipc_writer *writer, ptipc_text name, ptipc_text text) {
  end_args(writer);
  if (name.at == NULL) {
    const size_t colon = place_of(text, ':');
    refuse_if(writer, colon < text.length && is_name(text.at, colon));
    field(writer, ' ', text, 0);
  } else {
    const int is_args = name.length == 4 && name.at[0] == 'A' && name.at[1] == 'R' &&
                        name.at[2] == 'G' && name.at[3] == 'S';
    refuse_if(writer, is_args || !is_name(name.at, name.length));
    field(writer, ' ', name, 0);
    field(writer, ':', text, 0);
  }
}

void ptipc_put_pair(ptipc_writer *writer, ptipc_text key, ptipc_text value) {
  refuse_if(writer, place_of(key, '=') < key.length);
  refuse_if(writer, place_of(value, '\0') < value.length); /* its escape nobody may write */
  field(writer, ' ', key, 0);
  put(writer, '=');
  if (is_bare(value)) {
    copy(writer, value, 0, 0);
  } else {
    quoted(writer, value);
  }
}

size_t ptipc_end(ptipc_writer *writer) {
  ptipc_message message;
  end_args(writer);
  if ((writer->state & REFUSED) != 0 || writer->length > writer->capacity ||
      ptipc_parse(writer->buffer, writer->length, &message) == PTIPC_MALFORMED ||
      writer->buffer[writer->length - 1] == '\r') { /* which would be taken off with the LF */
    return 0;
  }
  return writer->length;
}
