package dev.ptipc.report.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a page. Text is always escaped; there is no way to write markup but by element. */
final class MarkupWriter {

  private final OutputStream out;
  private final XMLStreamWriter xml;

  MarkupWriter(OutputStream out) throws XMLStreamException {
    this.out = out;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
  }

  /** Begins a page. The style is this program's own, and holds nothing that has to be escaped. */
  void begin(String title, String style) throws XMLStreamException, IOException {
    out.write("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
    open("html", null);
    attribute("lang", "en");
    open("head", null);
    xml.writeEmptyElement("meta");
    attribute("charset", "utf-8");
    xml.writeEmptyElement("meta");
    attribute("name", "viewport");
    attribute("content", "width=device-width, initial-scale=1");
    element("title", null, title);
    element("style", null, style);
    close();
    open("body", null);
    open("main", null);
  }

  void open(String name, @Nullable String style) throws XMLStreamException {
    xml.writeStartElement(name);
    if (style != null) {
      attribute("class", style);
    }
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  void text(String text) throws XMLStreamException {
    xml.writeCharacters(text);
  }

  /** Text in which what stands between backquotes is code. */
  void prose(String text) throws XMLStreamException {
    String[] pieces = text.split("`", -1);
    if (pieces.length % 2 == 0) {
      text(text);
      return;
    }
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 1) {
        element("code", null, pieces[i]);
      } else {
        text(pieces[i]);
      }
    }
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  void element(String name, @Nullable String style, String text) throws XMLStreamException {
    open(name, style);
    text(text);
    xml.writeEndElement();
  }

  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }
}
