package dev.ptipc.automaton.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.Tool;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.tool.Grammar;

/** A copy of the grammar with a change in it, compiled by ANTLR's own tool. */
final class ChangedGrammar {

  private static final Path SOURCE = Path.of("src/main/antlr4");

  final LexerInterpreter lexer;
  final ParserInterpreter parser;
  final int line;

  private ChangedGrammar(Path folder) throws IOException {
    Tool tool = new Tool();
    tool.libDirectory = folder.toString();
    Grammar words = tool.loadGrammar(folder.resolve("PtLexer.g4").toString());
    List<String> types = new ArrayList<>();
    words.tokenNameToTypeMap.forEach(
        (name, type) -> {
          if (type > 0) {
            types.add(name + "=" + type);
          }
        });
    Files.write(folder.resolve("PtLexer.tokens"), types);
    Grammar sentences = tool.loadGrammar(folder.resolve("PtParser.g4").toString());
    lexer = words.createLexerInterpreter(CharStreams.fromString(""));
    parser = sentences.createParserInterpreter(new CommonTokenStream(lexer));
    line = sentences.getRule("line").index;
  }

  /** A piece of text in a grammar file, which must be there once, and what comes in its place. */
  record Change(String file, String before, String after) {

    private String in(String text) {
      List<String> parts = List.of(text.split(Pattern.quote(before), -1));
      if (parts.size() != 2) {
        throw new IllegalArgumentException(before + " is there " + (parts.size() - 1) + " times");
      }
      return String.join(after, parts);
    }
  }

  static ChangedGrammar with(Path folder, Change... changes) {
    try (Stream<Path> files = Files.walk(SOURCE)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(path);
        for (Change change : changes) {
          text = path.endsWith(change.file()) ? change.in(text) : text;
        }
        Files.writeString(folder.resolve(path.getFileName()), text);
      }
      return new ChangedGrammar(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Transducer automaton() {
    return Construction.overBytes(lexer, parser, line);
  }
}
